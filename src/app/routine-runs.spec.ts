import { ComponentFixture, TestBed } from '@angular/core/testing';
import { ActivatedRoute, convertToParamMap } from '@angular/router';
import { SoundName } from './domain/session/cues/cue';
import { Step } from './domain/session/plan/step';
import { TECHNIQUE_IDS } from './domain/session/plan/technique-id';
import { FakePhone } from './session/fake-phone';
import { ROUTINE_DATA } from './session/played/played';
import { LoadedRoutine } from './session/played/played-routine';
import { Recorder } from './session/recorder/recorder';
import { SessionPage } from './session/session-page';
import { buttonOf, openSessionPage } from './session/session-page.harness';
import { SessionService } from './session/session-service';
import { Settings } from './store/settings/settings';
import { techniqueCatalogue } from './technique-catalogue';
import { guideWords } from './words/en/guide-words';
import { sessionWords } from './words/en/session-words';

/** What is told within a step, beside its own text. */
const WITHIN = [guideWords.halfway, guideWords.lastOne, guideWords.fiveSeconds];

/** What sounds as a step begins. */
const BELLS: ReadonlySet<SoundName> = new Set(['step', 'change-side', 'turn-over']);

/** All three techniques one after another, one side of each at its shortest: seated, seated, lying. */
async function allThree(): Promise<LoadedRoutine> {
  const taught = await Promise.all(TECHNIQUE_IDS.map((id) => techniqueCatalogue[id].load()));
  const parts = taught.map((technique) => ({
    technique: technique.id,
    setup: {
      sides: 'right' as const,
      firstSide: 'right' as const,
      amounts: Object.fromEntries(technique.amounts.map(({ id, min }) => [id, min])),
    },
    transitionSeconds: 20,
    taught: technique,
  }));
  return { id: 'evening', name: 'Evening', parts, underWay: [] };
}

describe('A whole routine of all techniques', () => {
  let phone: FakePhone;
  let service: SessionService;
  let fixture: ComponentFixture<SessionPage>;
  let page: HTMLElement;

  async function begin(settings: Partial<Settings>): Promise<readonly Step[]> {
    phone = new FakePhone({ safetyUnderstood: true, ...settings });
    const data = { [ROUTINE_DATA]: await allThree() };
    const snapshot = { data, queryParamMap: convertToParamMap({}) };
    const route = { provide: ActivatedRoute, useValue: { snapshot } };
    ({ service, fixture, page } = await openSessionPage(phone, route));
    buttonOf(page, 'Skip')?.click();
    await fixture.whenStable();
    return service.state()?.plan.steps ?? [];
  }

  afterEach(() => {
    page.remove();
    service.clear();
  });

  const player = () => page.querySelector<HTMLElement>('[data-session-state]');

  /** Plays it to its end, a second at a time, or as many as each look is for. */
  async function play(look: () => void, seconds = 1): Promise<void> {
    while (player() !== null) {
      look();
      phone.clock.tick(seconds * 1000);
      await fixture.whenStable();
    }
    await TestBed.inject(Recorder).settled();
    expect(page.querySelector('h1')?.textContent).toBe('Session complete');
    expect([...phone.repository.stored.values()].map(({ outcome }) => outcome)).toEqual([
      'completed',
      'completed',
      'completed',
    ]);
  }

  it('is told to a screen reader step by step, each once, the changes of technique too, and by no voice of its own', async () => {
    const steps = await begin({ screenReader: true });
    const told: string[] = [];
    await play(() => {
      const text = page.querySelector('[data-session-state] [aria-live=polite]')?.textContent ?? '';
      if (text !== '' && text !== told.at(-1) && !WITHIN.includes(text)) told.push(text);
    });
    const { step } = sessionWords.player;
    expect(told.slice(1)).toEqual(
      steps.map(({ side, title, spoken }) => step(side, title, spoken)),
    );
    expect(told[0]).toContain('Get ready');
    const changes = steps.flatMap(({ id, sentence }) => (id === 'transition' ? [sentence] : []));
    expect(changes).toEqual([
      'Next: Middle finger. Stay seated.',
      jasmine.stringMatching(/^Next: Lying down\. .*Lie on your left side\./),
    ]);
    expect(phone.voice.said).toEqual([]);
  });

  it('is on the screen of a silent run, step by step, and nothing sounds or buzzes', async () => {
    const steps = await begin({ voice: false, sounds: false, vibration: false });
    const shown: string[] = [];
    await play(() => {
      const text = page.querySelector('.sentence')?.textContent ?? '';
      if (service.state()?.phase === 'running' && text !== shown.at(-1)) shown.push(text);
      // No step is shorter.
    }, 4);
    expect(shown).toEqual(steps.map(({ sentence }) => sentence));
    expect([phone.voice.said, phone.sound.played, phone.haptics.buzzed]).toEqual([[], [], []]);
  });

  it('is heard and felt with closed eyes: each step said in its turn, with its sound and its buzz', async () => {
    const steps = await begin({});
    let [last, buzzed] = [-1, 0];
    const buzzes: number[] = [];
    await play(() => {
      const now = service.state();
      const step = now?.phase === 'running' ? now.step : last;
      if (step !== last) buzzes.push(phone.haptics.buzzed.length - buzzed);
      [last, buzzed] = [step, phone.haptics.buzzed.length];
    });
    // In the second in which a step begins.
    expect(buzzes.map((count) => count > 0)).toEqual(steps.map(() => true));
    const bells = phone.sound.played.map(({ name }) => name).filter((name) => BELLS.has(name));
    expect(bells).toEqual(steps.map(({ signal }) => signal));
    const all = phone.voice.said.join(' ');
    let from = 0;
    for (const { id, sentence } of steps) {
      const at = all.indexOf(sentence.split('. ')[0] ?? '', from);
      expect(at).withContext(id).toBeGreaterThanOrEqual(from);
      from = Math.max(from, at);
    }
  });
});
