import { signal } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { aTechnique, fakeTechniques } from '../../catalogue/fake-techniques';
import { TECHNIQUES } from '../../catalogue/techniques';
import { aRecord } from '../../domain/log/record.builder';
import { IfThenPlan } from '../../domain/plan/if-then-plan';
import { INSTALL, InstallWay } from '../../platform/install/install';
import { nextTask } from '../../platform/next-task';
import { SHARED_FILE } from '../../platform/shared-file/shared-file';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { fakeKept } from '../../store/kept/fake-kept';
import { KeptValue } from '../../store/kept/kept-value';
import { PLAN_STORE } from '../../store/plan/plan-store';
import { FakeRoutineRepository } from '../../store/routines/fake-routine-repository';
import { aLoggedRoutine } from '../../store/routines/logged-routine.builder';
import { ROUTINE_REPOSITORY } from '../../store/routines/routine-repository';
import { Import } from './import';

const PLAN = {
  if: 'it is noon',
  then: 'Dragging',
  andIf: '',
  instead: '',
  updatedAt: '2026-11-23T12:00:00.000Z',
};

function fileWithPlan(plan: object): File {
  const log = { format: 'unknot-log', version: 1, exportedAt: '', sessions: [], plan };
  return new File([JSON.stringify(log)], 'log.json');
}

function fileOf(...sessions: readonly unknown[]): File {
  const log = { format: 'unknot-log', version: 1, exportedAt: '', sessions, routines: [] };
  return new File([JSON.stringify(log)], 'log.json');
}

function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function utf16(text: string): Uint16Array<ArrayBuffer> {
  return Uint16Array.from(text, (letter) => letter.charCodeAt(0));
}

describe('importing a log', () => {
  const A = aRecord({ id: 'a', updatedAt: '2026-11-23T20:00:00.000Z' });
  const B = aRecord({ id: 'b' });
  let log: FakeLogRepository;
  let own: FakeRoutineRepository;
  let kept: KeptValue<IfThenPlan | null>;
  let shared: File | null;
  let way: InstallWay;
  let fixture: ComponentFixture<Import>;
  let page: HTMLElement;

  beforeEach(() => {
    log = new FakeLogRepository([A]);
    own = new FakeRoutineRepository();
    kept = fakeKept<IfThenPlan | null>(null);
    shared = null;
    way = 'none';
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: LOG_REPOSITORY, useValue: log },
        { provide: TECHNIQUES, useValue: fakeTechniques() },
        { provide: ROUTINE_REPOSITORY, useValue: own },
        { provide: PLAN_STORE, useValue: kept },
        { provide: SHARED_FILE, useValue: { take: () => Promise.resolve(shared) } },
        {
          provide: INSTALL,
          useFactory: () => ({ way: signal(way), ask: () => Promise.resolve(false) }),
        },
      ],
    });
  });

  function open(isShared = false): void {
    fixture = TestBed.createComponent(Import);
    fixture.componentRef.setInput('shared', isShared);
    page = fixture.nativeElement as HTMLElement;
    fixture.detectChanges();
  }

  async function until(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      await nextTask();
      await fixture.whenStable();
    }
  }

  function choose(file: File): void {
    const chooser = page.querySelector<HTMLInputElement>('input[type=file]');
    const chosen = new DataTransfer();
    chosen.items.add(file);
    if (chooser) chooser.files = chosen.files;
    chooser?.dispatchEvent(new Event('change'));
  }

  const said = (): string => page.querySelector('[role=status]')?.textContent ?? '';
  const dialog = (): HTMLDialogElement | null => page.querySelector('dialog');
  const button = (name: string, within: Element | null = page): HTMLButtonElement | undefined =>
    [...(within?.querySelectorAll('button') ?? [])].find(
      ({ textContent }) => textContent.trim() === name,
    );

  it('shows what a file would do before anything changes, then does it', async () => {
    open();
    choose(fileOf({ ...A, updatedAt: '2026-11-24T20:00:00.000Z', note: 'theirs' }, B));
    await until(() => dialog() !== null);
    expect(dialog()?.querySelector('h2')?.textContent).toBe('Import this log?');
    expect(
      [...(dialog()?.querySelectorAll('strong') ?? [])].map((line) => line.textContent),
    ).toEqual(['1 new', '1 newer', '0 deleted', '0 unchanged']);
    expect([...log.stored.keys()]).toEqual(['a']);
    button('Import', dialog())?.click();
    await until(() => said() !== '');
    expect(said()).toBe('Imported: 1 new, 1 newer, 0 deleted, 0 unchanged.');
    expect(dialog()).toBeNull();
    expect(log.stored.get('a')?.note).toBe('theirs');
    expect(log.stored.has('b')).toBeTrue();
  });

  it('changes nothing when it is called off', async () => {
    open();
    choose(fileOf(B));
    await until(() => dialog() !== null);
    button('Cancel', dialog())?.click();
    await fixture.whenStable();
    expect(dialog()).toBeNull();
    expect([...log.stored.keys()]).toEqual(['a']);
    expect(button('Import')).toBeDefined();
  });

  // nothing-lost: other-people-s-files-4
  it('says how many sessions deleted here stay deleted', async () => {
    await log.save([{ ...B, deleted: true, updatedAt: '2026-11-25T20:00:00.000Z' }], null);
    open();
    choose(fileOf({ ...A, updatedAt: '2026-11-24T20:00:00.000Z' }, B));
    await until(() => dialog() !== null);
    expect(dialog()?.textContent).toContain('1 newer');
    expect(dialog()?.textContent).toContain('1 unchanged');
    expect(dialog()?.textContent).toContain('1 of them was deleted here and stays deleted.');
    button('Import', dialog())?.click();
    await until(() => said() !== '');
    expect(log.stored.get('b')?.deleted).toBeTrue();
  });

  it('says that there is nothing to import where nothing is new', async () => {
    open();
    choose(fileOf(A));
    await until(() => dialog() !== null);
    expect(dialog()?.textContent).toContain('Nothing in this file is new');
    expect(dialog()?.textContent).toContain('1 unchanged');
    expect(button('Cancel', dialog())?.classList).toContain('act');
    expect(button('Import', dialog())?.classList).toContain('quiet');
    button('Cancel', dialog())?.click();
    await fixture.whenStable();
    expect(dialog()).toBeNull();
  });

  it('offers to import where only a routine is new', async () => {
    open();
    const routine = { id: 'r', name: 'x', parts: [], updatedAt: A.updatedAt, deleted: false };
    const content = { format: 'unknot-log', version: 1, sessions: [A], routines: [routine] };
    choose(new File([JSON.stringify(content)], 'log.json'));
    await until(() => dialog() !== null);
    expect(dialog()?.textContent).not.toContain('Nothing in this file is new');
    expect(button('Import', dialog())?.classList).toContain('act');
  });

  function withRoutines(...routines: readonly object[]): File {
    const content = { format: 'unknot-log', version: 1, sessions: [A], routines };
    return new File([JSON.stringify(content)], 'log.json');
  }

  it('counts the routines of a file as it counts the sessions', async () => {
    const mine = aLoggedRoutine({ id: 'mine', updatedAt: '2026-11-23T12:00:00.000Z' });
    const older = aLoggedRoutine({ id: 'older', updatedAt: '2026-11-22T12:00:00.000Z' });
    const gone = aLoggedRoutine({ id: 'gone', updatedAt: '2026-11-22T12:00:00.000Z' });
    own = new FakeRoutineRepository([mine, older, gone]);
    TestBed.overrideProvider(ROUTINE_REPOSITORY, { useValue: own });
    open();
    const later = { updatedAt: '2026-11-23T13:00:00.000Z' };
    choose(
      withRoutines(
        mine,
        { ...older, ...later },
        { ...gone, ...later, deleted: true },
        aLoggedRoutine({ id: 'x' }),
        aLoggedRoutine({ id: 'y' }),
      ),
    );
    await until(() => dialog() !== null);
    const told = 'Own routines: 2 new, 1 newer, 1 deleted, 1 unchanged.';
    expect(dialog()?.textContent).toContain(told);
    button('Import', dialog())?.click();
    await until(() => said() !== '');
    expect(said()).toContain(told);
  });

  it('has nothing new in a file whose routines are here already', async () => {
    const mine = aLoggedRoutine();
    own = new FakeRoutineRepository([mine]);
    TestBed.overrideProvider(ROUTINE_REPOSITORY, { useValue: own });
    open();
    choose(withRoutines(mine));
    await until(() => dialog() !== null);
    expect(dialog()?.textContent).toContain('Nothing in this file is new');
  });

  it('says which routines cannot be played here, and why, and takes them in', async () => {
    open();
    const humming = [{ technique: 'humming' }];
    choose(
      withRoutines(
        aLoggedRoutine({ id: 'h', name: 'Hum', parts: humming }),
        aLoggedRoutine({ id: 'e', name: ' ', parts: [] }),
        ...[1, 2, 3, 4].map((id) =>
          aLoggedRoutine({ id: `m${id}`, parts: Array(21).fill({ technique: 'dragging' }) }),
        ),
        aLoggedRoutine({ id: 'd', parts: humming, deleted: true }),
      ),
    );
    await until(() => dialog() !== null);
    const text = dialog()?.textContent;
    expect(text).toContain(
      '“Hum” has a part whose technique this version does not know: it is kept as it is, and cannot be played here.',
    );
    expect(text).toContain('A routine without a name has no techniques: it is kept');
    expect(text).toContain('4 routines have too many techniques: they are kept');
    button('Import', dialog())?.click();
    await until(() => said() !== '');
    expect(log.routines.length).toBe(7);
  });

  it('says how many routines have lengths that cannot be played, and keeps them as they came', async () => {
    const { dragging, ...others } = fakeTechniques();
    const load = () => Promise.resolve(aTechnique([]));
    const techniques = { dragging: { ...dragging, load }, ...others };
    TestBed.overrideProvider(TECHNIQUES, { useValue: techniques });
    open();
    const part = (seconds: number, amounts: object = {}) => ({
      technique: 'dragging',
      setup: { sides: 'both', firstSide: 'right', amounts },
      transitionSeconds: seconds,
    });
    const routines = [[part(-5)], [part(20), part(1e9)], [part(20, { strokes: -3 })], [part(20)]];
    choose(withRoutines(...routines.map((parts, id) => aLoggedRoutine({ id: `r${id}`, parts }))));
    await until(() => dialog() !== null);
    expect(dialog()?.textContent).toContain(
      'Routines with lengths that Unknot cannot play: 3. It plays the nearest.',
    );
    button('Import', dialog())?.click();
    await until(() => said() !== '');
    expect(log.routines.map(({ parts }) => parts)).toEqual(routines);
  });

  // nothing-lost: plan-new-phone-2
  it('takes a plan in where it is newer, with members only a newer Unknot knows', async () => {
    kept.change(() => ({ ...PLAN, if: 'old', updatedAt: '2026-11-22T12:00:00.000Z' }));
    open();
    choose(fileWithPlan({ ...PLAN, mood: 'calm' }));
    await until(() => dialog() !== null);
    expect(dialog()?.textContent).toContain('The plan in the file becomes your plan here.');
    expect(kept.value()?.if).toBe('old');
    button('Import', dialog())?.click();
    await until(() => said() !== '');
    expect(kept.value()).toEqual({ ...PLAN, mood: 'calm' } as IfThenPlan);
  });

  // nothing-lost: plan-older-file-1
  it('keeps a plan that is newer than the file`s, also one written while the file was looked at', async () => {
    const newer = { ...PLAN, if: 'mine', updatedAt: '2026-11-24T12:00:00.000Z' };
    kept.change(() => newer);
    open();
    choose(fileWithPlan(PLAN));
    await until(() => dialog() !== null);
    expect(dialog()?.textContent).toContain('Nothing in this file is new');
    button('Cancel', dialog())?.click();
    kept.change(() => null);
    choose(fileWithPlan(PLAN));
    await until(() => button('Import', dialog())?.classList.contains('act') === true);
    kept.change(() => newer);
    button('Import', dialog())?.click();
    await until(() => said() !== '');
    expect(kept.value()).toBe(newer);
  });

  it('shows how far the checks are, and can be called off then', async () => {
    open();
    choose(fileOf(...Array.from({ length: 2000 }, (_, index) => aRecord({ id: `n${index}` }))));
    await until(() => page.querySelector('progress') !== null);
    button('Cancel')?.click();
    for (let turn = 0; turn < 50; turn += 1) await nextTask();
    await fixture.whenStable();
    expect(page.querySelector('progress')).toBeNull();
    expect(dialog()).toBeNull();
    expect(said()).toBe('');
  });

  it('goes by the file chosen last', async () => {
    open();
    choose(fileOf(...Array.from({ length: 500 }, (_, index) => aRecord({ id: `n${index}` }))));
    choose(fileOf(B));
    await until(() => dialog() !== null);
    expect(dialog()?.textContent).toContain('1 new');
    button('Import', dialog())?.click();
    await until(() => said() !== '');
    expect([...log.stored.keys()]).toEqual(['a', 'b']);
  });

  for (const [what, file, sentence] of [
    ['no JSON', new File(['%PDF-1.7'], 'log.json'), /^This is no log file/],
    [
      'another app’s JSON',
      new File(['{"workouts":[]}'], 'x.json'),
      /^This file is not a log of Unknot\./,
    ],
    [
      'a log without its sessions',
      new File(['{"format":"unknot-log","version":1,"routines":[]}'], 'x.json'),
      /^This log is not whole: look at “sessions”\./,
    ],
    ['Latin-1', new File([latin1('{"note":"Übung für den Rücken"}')], 'x.json'), /not in UTF-8/],
    ['UTF-16', new File([utf16('\ufeff{}')], 'x.json'), /not in UTF-8/],
    ['UTF-16 without its mark', new File([utf16('{"format":1}')], 'x.json'), /not in UTF-8/],
    ['a later log', new File(['{"format":"unknot-log","version":2}'], 'x.json'), /newer Unknot/],
    [
      'a bad record',
      fileOf(aRecord(), { ...aRecord({ id: 'x' }), painAfter: 12 }),
      /^Session 2 in this file cannot be right: look at “painAfter”\./,
    ],
    ['an id twice', fileOf(aRecord(), aRecord()), /^Session 2 in this file has the same id/],
  ] as const) {
    // nothing-lost: other-people-s-files-1
    it(`refuses ${what} in one sentence, and imports nothing`, async () => {
      open();
      choose(file);
      await until(() => said() !== '');
      expect(said()).toMatch(sentence);
      expect(said()).toMatch(/Nothing was imported\.$/);
      expect([...log.stored.keys()]).toEqual(['a']);
    });
  }

  it('does not even open a file of more than 64 MB', async () => {
    open();
    const file = fileOf(B);
    spyOnProperty(file, 'size').and.returnValue(64 * 1024 * 1024 + 1);
    const opened = spyOn(Blob.prototype, 'arrayBuffer').and.callThrough();
    shared = file;
    open(true);
    await until(() => said() !== '');
    expect(said()).toContain('larger than 64 MB');
    expect(opened).not.toHaveBeenCalled();
  });

  it('says so when another app shared no file', async () => {
    open(true);
    await until(() => said() !== '');
    expect(said()).toContain('No file came with it. Nothing was imported.');
    expect(dialog()).toBeNull();
  });

  it('says so when the phone does not give the file', async () => {
    const file = fileOf(B);
    spyOn(file, 'arrayBuffer').and.rejectWith(new DOMException('gone', 'NotFoundError'));
    shared = file;
    open(true);
    await until(() => said() !== '');
    expect(said()).toMatch(/^The phone did not give this file\./);
  });

  it('says why when the log cannot take it', async () => {
    open();
    log.failToWriteOnly('full');
    choose(fileOf(B));
    await until(() => dialog() !== null);
    button('Import', dialog())?.click();
    await until(() => said() !== '');
    expect(said()).toBe(
      'The phone is full, so nothing was imported. Make some room, then try again.',
    );
    expect([...log.stored.keys()]).toEqual(['a']);
  });

  it('takes what another app shared', async () => {
    shared = fileOf(B);
    open(true);
    await until(() => dialog() !== null);
    expect(dialog()?.textContent).toContain('1 new');
  });

  it('shows the file shared next where the page of the one before is still open', async () => {
    shared = fileOf(B);
    open(true);
    await until(() => dialog() !== null);
    fixture.componentRef.setInput('shared', false);
    await fixture.whenStable();
    shared = fileOf(B, aRecord({ id: 'c' }));
    fixture.componentRef.setInput('shared', true);
    await until(() => dialog()?.textContent.includes('2 new') ?? false);
    shared = null;
    fixture.componentRef.setInput('shared', false);
    await fixture.whenStable();
    fixture.componentRef.setInput('shared', true);
    await until(() => said() !== '');
    expect(said()).toContain('No file came with it.');
    expect(dialog()).toBeNull();
  });

  const titles = (): (string | undefined)[] =>
    [...page.querySelectorAll('summary')].map(({ textContent }) => textContent.trim());

  it('tells how to take the log to another phone', () => {
    open();
    expect(titles()).toEqual(['Take your log to another phone']);
  });

  it('tells in an iPhone’s browser how to take it into the installed app', () => {
    way = 'iphone';
    open();
    expect(titles()[0]).toBe('Take your log into the installed app');
  });
});
