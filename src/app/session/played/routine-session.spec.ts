import { Component } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { ActivatedRoute, convertToParamMap } from '@angular/router';
import { aTechnique } from '../../catalogue/fake-techniques';
import { Technique } from '../../catalogue/technique';
import { TechniqueId } from '../../domain/session/plan/technique-id';
import { FakePhone } from '../fake-phone';
import { aTimedStep } from '../session-plan.builder';
import { buttonOf, openSessionPage } from '../session-page.harness';
import { Recorder } from '../recorder/recorder';
import { SessionPage } from '../session-page';
import { SessionService } from '../session-service';
import { ROUTINE_DATA } from './played';
import { LoadedRoutine } from './played-routine';

@Component({ selector: 'un-fake-control', template: '<button>Control of a technique</button>' })
class FakeControl {}

function taught(id: TechniqueId, told: Partial<Technique> = {}): Technique {
  const technique = aTechnique([aTimedStep({ id: `${id}-work`, durationMs: 40_000 })]);
  const name = `Name of ${id}`;
  return {
    ...technique,
    id,
    words: { ...technique.words, name, next: `Next: ${id}.` },
    ...told,
  };
}

const setup = { sides: 'right', firstSide: 'right', amounts: {} } as const;
const dragging = taught('dragging');
const lyingDown = taught('lying-down', {
  figureShape: 'wide',
  lyingOnSide: true,
  control: FakeControl,
});

/** 40 s of Dragging, 20 s of transition, 40 s of Lying down. */
const ROUTINE: LoadedRoutine = {
  id: 'evening',
  name: 'Evening',
  parts: [
    { technique: 'dragging', setup, transitionSeconds: 0, taught: dragging },
    { technique: 'lying-down', setup, transitionSeconds: 20, taught: lyingDown },
  ],
  underWay: [],
};

describe('the session page of a routine', () => {
  let phone: FakePhone;
  let service: SessionService;
  let fixture: ComponentFixture<SessionPage>;
  let page: HTMLElement;

  async function open(routine = ROUTINE, minutes?: string): Promise<void> {
    phone = new FakePhone({ safetyUnderstood: true });
    const snapshot = {
      data: { [ROUTINE_DATA]: routine },
      queryParamMap: convertToParamMap(minutes === undefined ? {} : { minutes }),
    };
    const route = { provide: ActivatedRoute, useValue: { snapshot } };
    ({ service, fixture, page } = await openSessionPage(phone, route));
  }

  afterEach(() => {
    page.remove();
    service.clear();
  });

  const button = (name: string) => buttonOf(page, name);

  async function press(name: string): Promise<void> {
    button(name)?.click();
    await fixture.whenStable();
    await TestBed.inject(Recorder).settled();
  }

  async function pass(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= 1000) phone.clock.tick(Math.min(1000, left));
    await fixture.whenStable();
    await TestBed.inject(Recorder).settled();
  }

  const player = () => page.querySelector('[data-session-state]');
  const shown = () => [player()?.getAttribute('data-step'), page.querySelector('h1')?.textContent];
  const logged = () =>
    [...phone.repository.stored.values()].map(
      ({ technique, activeSeconds, outcome, painBefore, painAfter, note }) => ({
        technique,
        activeSeconds,
        outcome,
        painBefore,
        painAfter,
        note,
      }),
    );

  it('leads back to the page of the routine', async () => {
    await open();
    const back = page.querySelector<HTMLAnchorElement>('a.back');
    expect(back?.textContent.trim()).toBe('Evening');
    expect(back?.getAttribute('href')).toBe('/routines/evening');
  });

  it('goes over the change of technique in one player, and names what comes', async () => {
    await open();
    await press('Skip');
    const same = player();
    expect(same?.getAttribute('aria-label')).toBe('Evening session');
    await pass(15_000 + 40_000);
    expect(shown()).toEqual(['transition', 'Name of lying-down']);
    expect(page.querySelector('.sentence')?.textContent).toBe('Next: lying-down. Sit on a chair.');
    await pass(20_000);
    expect(shown()[0]).toBe('lying-down-work');
    expect(player()).toBe(same);
  });

  it('has the figure and the own button of the technique being done', async () => {
    await open();
    await press('Skip');
    await pass(15_000);
    expect(player()?.classList).not.toContain('wide');
    expect(button('Control of a technique')).toBeUndefined();
    await pass(60_000);
    expect(player()?.classList).toContain('wide');
    expect(button('Control of a technique')).toBeDefined();
  });

  it('writes a record a technique: the rating before on the first, what comes after on the last', async () => {
    await open();
    page.querySelectorAll<HTMLInputElement>('input[type=radio]')[6]?.click();
    await fixture.whenStable();
    await press('Begin');
    await pass(15_000 + 100_000);
    expect(page.querySelector('h1')?.textContent).toBe('Session complete');
    page.querySelectorAll<HTMLInputElement>('un-rating-pad input')[2]?.click();
    await fixture.whenStable();
    await TestBed.inject(Recorder).settled();
    const one = { activeSeconds: 40, outcome: 'completed' as const, note: '' };
    expect(logged()).toEqual([
      { ...one, technique: 'dragging', painBefore: 6, painAfter: null },
      { ...one, technique: 'lying-down', painBefore: null, painAfter: 2 },
    ]);
    const [first, last] = [...phone.repository.stored.values()];
    expect([first?.routine, last?.routine]).toEqual(['evening', 'evening']);
    expect(first?.routineRun).toBe(last?.routineRun ?? '');
  });

  it('discarded, takes all its records with it', async () => {
    await open();
    await press('Skip');
    await pass(15_000 + 70_000);
    expect(logged().length).toBe(2);
    await press('End session');
    await press('Discard');
    expect([...phone.repository.stored.values()].every(({ deleted }) => deleted)).toBeTrue();
  });

  it('plays in few minutes what there is time for, and says so before', async () => {
    const long = { ...ROUTINE, parts: ROUTINE.parts.map((part) => ({ ...part })) };
    await open(long, '1');
    expect(page.textContent).toContain('In 1 minute this is Name of dragging alone');
    await press('Skip');
    expect(service.state()?.plan.parts.map(({ technique }) => technique)).toEqual(['dragging']);
    expect(service.state()?.plan.routine).toBe('evening');
  });

  it('says nothing of time where there is enough, or the address names none', async () => {
    for (const minutes of ['10', 'soon', '0']) {
      await open(ROUTINE, minutes);
      expect(page.querySelector('.shortened')).withContext(minutes).toBeNull();
      page.remove();
      TestBed.resetTestingModule();
    }
    await open();
  });

  it('goes on with a session of techniques that the routine no longer has', async () => {
    await open({ ...ROUTINE, parts: [], underWay: [lyingDown, dragging] });
    const plan = { routine: 'evening', routineRun: 'run', name: 'Evening', getReadyMs: 5000 };
    const steps = [aTimedStep({ id: 'old-work' })];
    const parts = [{ technique: 'dragging' as const, recordId: 'old' }];
    service.begin({ ...plan, steps, parts }, null);
    await pass(5000);
    expect(shown()[0]).toBe('old-work');
    expect(player()?.classList).not.toContain('wide');
  });
});
