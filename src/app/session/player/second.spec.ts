import { afterEveryRender } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { TECHNIQUE } from '../../catalogue/current-technique';
import { aTechnique, fakeTechniques } from '../../catalogue/fake-techniques';
import { TECHNIQUES } from '../../catalogue/techniques';
import { Step } from '../../domain/session/plan/step';
import { Settings } from '../../store/settings/settings';
import { FakePhone } from '../fake-phone';
import { aSessionPlan, aTimedStep } from '../session-plan.builder';
import { SessionService } from '../session-service';
import { Player } from './player';

/** What a second changes in the page: it is laid out and painted for this alone (docs/adr/047). */
describe('A second of the player', () => {
  let phone: FakePhone;
  let fixture: ComponentFixture<Player>;
  let page: HTMLElement;

  async function open(steps: readonly Step[], settings: Partial<Settings> = {}): Promise<void> {
    phone = new FakePhone(settings);
    TestBed.configureTestingModule({
      providers: [
        phone.providers(),
        { provide: TECHNIQUE, useValue: aTechnique(steps) },
        { provide: TECHNIQUES, useValue: fakeTechniques() },
      ],
    });
    TestBed.inject(SessionService).begin(aSessionPlan(steps), null);
    fixture = TestBed.createComponent(Player);
    fixture.componentRef.setInput('pictures', {});
    fixture.componentRef.setInput('asksToEnd', false);
    page = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
  }

  async function pass(seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second += 1) {
      phone.clock.tick(1000);
      await fixture.whenStable();
    }
  }

  /** Everything that one second changes in the document, by where it stands. */
  async function changesOfASecond(): Promise<readonly string[]> {
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(page, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    await pass(1);
    records.push(...observer.takeRecords());
    observer.disconnect();
    const changes = records.map(({ type, target, attributeName }) => {
      const element = target instanceof Element ? target : target.parentElement;
      const at = element?.closest('.player, .count, .night-count, .trip, .say, .panel, .night');
      const place = at?.classList[0] ?? 'elsewhere';
      return type === 'characterData' ? `text in ${place}` : `${attributeName ?? type} of ${place}`;
    });
    return changes.toSorted();
  }

  const reps = { count: 5, eachMs: 8000, outShare: null };

  it('is the number, the time left of the session, and the root`s own seconds', async () => {
    await open([aTimedStep({ durationMs: 60_000 }), aTimedStep({ id: 'next' })]);
    await pass(13);
    for (let second = 0; second < 5; second += 1) {
      expect(await changesOfASecond())
        .withContext(`second ${second}`)
        .toEqual(['data-remaining of player', 'text in count', 'text in trip']);
    }
  });

  it('is the time left beside the number where that counts repetitions', async () => {
    await open([aTimedStep({ kind: 'reps', reps })]);
    await pass(12);
    expect(await changesOfASecond()).toEqual([
      'data-remaining of player',
      'text in count',
      'text in trip',
    ]);
  });

  it('is no number while the step`s words are said', async () => {
    await open([
      aTimedStep({ kind: 'reps', reps: { ...reps, listenMs: 6000 }, durationMs: 46_000 }),
    ]);
    await pass(12);
    expect(await changesOfASecond()).toEqual(['data-remaining of player', 'text in trip']);
  });

  it('is the number alone while getting ready, and nothing in a pause', async () => {
    await open([aTimedStep()]);
    await pass(2);
    expect(await changesOfASecond()).toEqual(['data-remaining of player', 'text in count']);
    TestBed.inject(SessionService).send({ type: 'pause' });
    await pass(2);
    expect(await changesOfASecond()).toEqual([]);
  });

  it('is as little, twice over, on a dark screen', async () => {
    await open([aTimedStep({ durationMs: 90_000 })]);
    await pass(35);
    expect(page.querySelector('.night')).not.toBeNull();
    expect(await changesOfASecond()).toEqual([
      'data-remaining of player',
      'text in count',
      'text in night-count',
      'text in trip',
    ]);
  });

  it('is shown without asking the rest of the page what has changed', async () => {
    await open([aTimedStep({ durationMs: 60_000 }), aTimedStep({ id: 'next' })]);
    await pass(13);
    let looks = 0;
    TestBed.runInInjectionContext(() => afterEveryRender(() => (looks += 1)));
    await fixture.whenStable();
    looks = 0;
    await pass(5);
    expect(looks).toBe(0);
    TestBed.inject(SessionService).send({ type: 'pause' });
    await fixture.whenStable();
    expect(looks).toBeGreaterThan(0);
  });

  it('is laid out within the box of the number, which keeps its place', async () => {
    await open([aTimedStep({ durationMs: 60_000 })]);
    await pass(13);
    const box = page.querySelector('.count b');
    const contained = box ? getComputedStyle(box).contain.split(' ') : [];
    expect(contained.toSorted()).toEqual(['layout', 'size', 'style']);
    expect(box && getComputedStyle(box).overflow).toBe('visible');
    const [place, seen] = ['.count un-ticking', '.count b'].map((name) =>
      page.querySelector(name)?.getBoundingClientRect(),
    );
    expect(place?.width).toBeGreaterThan(10);
    expect(seen).toEqual(place);
  });
});
