import { TestBed } from '@angular/core/testing';
import { aTechnique, fakeTechniques } from '../../catalogue/fake-techniques';
import { TECHNIQUES } from '../../catalogue/techniques';
import { IfThenPlan } from '../../domain/plan/if-then-plan';
import { aLoggedRoutine } from '../../store/routines/logged-routine.builder';
import { A, fileWith, ImportHarness } from './import.harness';

const PLAN = {
  if: 'it is noon',
  then: 'Dragging',
  andIf: '',
  instead: '',
  updatedAt: '2026-11-23T12:00:00.000Z',
};

const withPlan = (plan: object): File => fileWith({ exportedAt: '', sessions: [], plan });

const withRoutines = (...routines: readonly object[]): File =>
  fileWith({ sessions: [A], routines });

describe('importing routines and the plan', () => {
  let importing: ImportHarness;

  beforeEach(() => {
    importing = new ImportHarness();
  });

  it('offers to import where only a routine is new', async () => {
    importing.open();
    const routine = { id: 'r', name: 'x', parts: [], updatedAt: A.updatedAt, deleted: false };
    importing.choose(withRoutines(routine));
    await importing.until(() => importing.dialog() !== null);
    expect(importing.dialog()?.textContent).not.toContain('Nothing in this file is new');
    expect(importing.button('Import', importing.dialog())?.classList).toContain('act');
  });

  it('counts the routines of a file as it counts the sessions', async () => {
    const mine = aLoggedRoutine({ id: 'mine', updatedAt: '2026-11-23T12:00:00.000Z' });
    const older = aLoggedRoutine({ id: 'older', updatedAt: '2026-11-22T12:00:00.000Z' });
    const gone = aLoggedRoutine({ id: 'gone', updatedAt: '2026-11-22T12:00:00.000Z' });
    TestBed.resetTestingModule();
    importing = new ImportHarness([mine, older, gone]);
    importing.open();
    const later = { updatedAt: '2026-11-23T13:00:00.000Z' };
    importing.choose(
      withRoutines(
        mine,
        { ...older, ...later },
        { ...gone, ...later, deleted: true },
        aLoggedRoutine({ id: 'x' }),
        aLoggedRoutine({ id: 'y' }),
      ),
    );
    await importing.until(() => importing.dialog() !== null);
    const told = 'Own routines: 2 new, 1 newer, 1 deleted, 1 unchanged.';
    expect(importing.dialog()?.textContent).toContain(told);
    importing.button('Import', importing.dialog())?.click();
    await importing.until(() => importing.said() !== '');
    expect(importing.said()).toContain(told);
  });

  it('has nothing new in a file whose routines are here already', async () => {
    const mine = aLoggedRoutine();
    TestBed.resetTestingModule();
    importing = new ImportHarness([mine]);
    importing.open();
    importing.choose(withRoutines(mine));
    await importing.until(() => importing.dialog() !== null);
    expect(importing.dialog()?.textContent).toContain('Nothing in this file is new');
  });

  it('says which routines cannot be played here, and why, and takes them in', async () => {
    importing.open();
    const humming = [{ technique: 'humming' }];
    importing.choose(
      withRoutines(
        aLoggedRoutine({ id: 'h', name: 'Hum', parts: humming }),
        aLoggedRoutine({ id: 'e', name: ' ', parts: [] }),
        ...[1, 2, 3, 4].map((id) =>
          aLoggedRoutine({ id: `m${id}`, parts: Array(21).fill({ technique: 'dragging' }) }),
        ),
        aLoggedRoutine({ id: 'd', parts: humming, deleted: true }),
      ),
    );
    await importing.until(() => importing.dialog() !== null);
    const text = importing.dialog()?.textContent;
    expect(text).toContain(
      '“Hum” has a part whose technique this version does not know: it is kept as it is, and cannot be played here.',
    );
    expect(text).toContain('A routine without a name has no techniques: it is kept');
    expect(text).toContain('4 routines have too many techniques: they are kept');
    importing.button('Import', importing.dialog())?.click();
    await importing.until(() => importing.said() !== '');
    expect(importing.log.routines.length).toBe(7);
  });

  it('says how many routines have lengths that cannot be played, and keeps them as they came', async () => {
    const { dragging, ...others } = fakeTechniques();
    const load = () => Promise.resolve(aTechnique([]));
    const techniques = { dragging: { ...dragging, load }, ...others };
    TestBed.overrideProvider(TECHNIQUES, { useValue: techniques });
    importing.open();
    const part = (seconds: number, amounts: object = {}) => ({
      technique: 'dragging',
      setup: { sides: 'both', firstSide: 'right', amounts },
      transitionSeconds: seconds,
    });
    const routines = [[part(-5)], [part(20), part(1e9)], [part(20, { strokes: -3 })], [part(20)]];
    importing.choose(
      withRoutines(...routines.map((parts, id) => aLoggedRoutine({ id: `r${id}`, parts }))),
    );
    await importing.until(() => importing.dialog() !== null);
    expect(importing.dialog()?.textContent).toContain(
      'Routines with lengths that Unknot cannot play: 3. It plays the nearest.',
    );
    importing.button('Import', importing.dialog())?.click();
    await importing.until(() => importing.said() !== '');
    expect(importing.log.routines.map(({ parts }) => parts)).toEqual(routines);
  });

  // nothing-lost: plan-new-phone-2
  it('takes a plan in where it is newer, with members only a newer Unknot knows', async () => {
    importing.kept.change(() => ({ ...PLAN, if: 'old', updatedAt: '2026-11-22T12:00:00.000Z' }));
    importing.open();
    importing.choose(withPlan({ ...PLAN, mood: 'calm' }));
    await importing.until(() => importing.dialog() !== null);
    expect(importing.dialog()?.textContent).toContain(
      'The plan in the file becomes your plan here.',
    );
    expect(importing.kept.value()?.if).toBe('old');
    importing.button('Import', importing.dialog())?.click();
    await importing.until(() => importing.said() !== '');
    expect(importing.kept.value()).toEqual({ ...PLAN, mood: 'calm' } as IfThenPlan);
  });

  // nothing-lost: plan-older-file-1
  it('keeps a plan that is newer than the file`s, also one written while the file was looked at', async () => {
    const newer = { ...PLAN, if: 'mine', updatedAt: '2026-11-24T12:00:00.000Z' };
    importing.kept.change(() => newer);
    importing.open();
    importing.choose(withPlan(PLAN));
    await importing.until(() => importing.dialog() !== null);
    expect(importing.dialog()?.textContent).toContain('Nothing in this file is new');
    importing.button('Cancel', importing.dialog())?.click();
    importing.kept.change(() => null);
    importing.choose(withPlan(PLAN));
    await importing.until(
      () => importing.button('Import', importing.dialog())?.classList.contains('act') === true,
    );
    importing.kept.change(() => newer);
    importing.button('Import', importing.dialog())?.click();
    await importing.until(() => importing.said() !== '');
    expect(importing.kept.value()).toBe(newer);
  });
});
