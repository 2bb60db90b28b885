import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { fakeTechniques } from '../../catalogue/fake-techniques';
import { TECHNIQUES } from '../../catalogue/techniques';
import { aRecord } from '../../domain/log/record.builder';
import { SessionRecord } from '../../domain/log/record';
import { addressOf } from '../../domain/log/session-address';
import { Checkpoint, checkpointOf } from '../../domain/session/record/checkpoint';
import { aPlan } from '../../domain/session/plan/plan.builder';
import { aSession } from '../../domain/session/state/session.harness';
import { localStamp } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { FakeClock } from '../../platform/clock/fake-clock';
import { DURABILITY } from '../../platform/durability/durability';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { editWords as words } from '../../words/en/edit-words';
import { routes } from '../routes';

@Component({ selector: 'un-elsewhere', template: 'elsewhere' })
class Elsewhere {}

const at = (hours: number, minutes: number): string =>
  localStamp(new Date(2026, 10, 23, hours, minutes).getTime());

const RECORD = aRecord({ id: 'a', startedAt: at(21, 2), endedAt: at(21, 8), activeSeconds: 325 });

describe('the page that changes a session', () => {
  let log: FakeLogRepository;
  let harness: RouterTestingHarness;
  let page: HTMLElement;

  async function open(
    address: string,
    records: readonly SessionRecord[] = [RECORD],
    unfinished: Checkpoint | null = null,
  ): Promise<void> {
    const clock = new FakeClock(new Date(2026, 10, 23, 22).getTime());
    log = new FakeLogRepository(records, () => clock.epoch());
    log.checkpoints.push(unfinished);
    TestBed.configureTestingModule({
      providers: [
        provideRouter(
          [
            { path: 'log', children: routes },
            { path: '', component: Elsewhere },
          ],
          withComponentInputBinding(),
        ),
        { provide: CLOCK, useValue: clock },
        { provide: LOG_REPOSITORY, useValue: log },
        { provide: DURABILITY, useValue: { ask: () => Promise.resolve('on') } },
        { provide: TECHNIQUES, useValue: fakeTechniques() },
      ],
    });
    harness = await RouterTestingHarness.create(address);
    page = harness.fixture.nativeElement as HTMLElement;
    document.body.append(page);
    await settle();
  }

  afterEach(() => page.remove());

  async function settle(): Promise<void> {
    // What is saved takes several turns.
    for (let turn = 0; turn < 5; turn += 1) await harness.fixture.whenStable();
  }

  function one(what: string, name: string): HTMLElement {
    const found = [...page.querySelectorAll<HTMLElement>(what)].find(
      (element) =>
        (element.getAttribute('aria-label') ?? element.textContent.trim()) === name ||
        [...((element as unknown as HTMLInputElement).labels ?? [])].some(
          (label) => label.textContent.trim() === name,
        ),
    );
    if (!found) throw new Error(`No ${what} "${name}"`);
    return found;
  }

  async function press(name: string): Promise<void> {
    one('button', name).click();
    await settle();
  }

  /** The page is not at rest as long as the question is open. */
  async function pressToBeAsked(name: string): Promise<void> {
    one('button', name).click();
    while (page.querySelector('dialog[open]') === null) {
      await new Promise((next) => setTimeout(next));
      harness.detectChanges();
    }
  }

  const line = (name: string): HTMLInputElement => one('input, textarea', name) as HTMLInputElement;

  async function fill(name: string, value: string): Promise<void> {
    line(name).value = value;
    line(name).dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
  }

  async function choose(group: string, begin: string): Promise<void> {
    const found = [...page.querySelectorAll('[role=radiogroup]')].find(
      (one) => one.querySelector('legend')?.textContent.trim() === group,
    );
    const label = [...(found?.querySelectorAll('label') ?? [])].find((one) =>
      one.textContent.trim().startsWith(begin),
    );
    label?.querySelector('input')?.click();
    await settle();
  }

  const isAsked = (title: string): boolean =>
    [...page.querySelectorAll('dialog[open] h2')].some((one) => one.textContent === title);
  const url = (): string => TestBed.inject(Router).url;

  for (const id of ['a/b', 'a?b', 'a#b', '100%', '\ud800', '..']) {
    // nothing-lost: other-people-s-files-3
    it(`leads to the session again once it is saved, with the id ${JSON.stringify(id)}`, async () => {
      await open(`/log/${encodeURIComponent(addressOf(id))}/edit`, [{ ...RECORD, id }]);
      await press('Save');
      expect(page.textContent).not.toContain('There is no such session');
      expect(page.querySelector('h1')?.textContent).toBe('Session');
    });
  }

  it('shows the session as it is', async () => {
    await open('/log/a/edit');
    expect(page.querySelector('h1')?.textContent).toBe('Edit session');
    expect(line('Start, day').value).toBe('2026-11-23');
    expect(line('Start, time').value).toBe('21:02');
    expect(line('End, time').value).toBe('21:08');
    expect(line('Minutes of massage').value).toBe('5');
  });

  it('saves what was changed and goes to the session', async () => {
    await open('/log/a/edit', [{ ...RECORD, mood: 'calm' } as SessionRecord]);
    await choose('Pain after', '1');
    await press('No rating, pain before');
    await fill('Note', 'Better');
    await press('Save');
    expect(url()).toBe('/log/a');
    expect(log.stored.get('a')).toEqual({
      ...RECORD,
      mood: 'calm',
      painBefore: null,
      painAfter: 1,
      note: 'Better',
      updatedAt: '2026-11-23T22:00:00.000Z',
    } as never);
  });

  it('shows what was told of the day after, and puts it right', async () => {
    await open('/log/a/edit', [{ ...RECORD, soreAfter: 'much' }]);
    const chosen = (): string | undefined =>
      [...page.querySelectorAll<HTMLInputElement>('input:checked')].find(
        ({ value }) => value === 'much',
      )?.value;
    expect(chosen()).toBe('much');
    await choose(words.sore, words.soreness.unknown);
    await press('Save');
    expect((await log.find('a'))?.soreAfter).toBeNull();
  });

  it('ties an error to its field, brings the person there, and saves nothing', async () => {
    await open('/log/a/edit');
    await fill('End, time', '20:00');
    await press('Save');
    const field = line('End, time');
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const told = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(told?.textContent).toBe(words.errors.order);
    expect(log.stored.get('a')).toEqual(RECORD);
    await fill('End, time', '21:30');
    await press('Save');
    expect((await log.find('a'))?.endedAt).toBe(at(21, 30));
  });

  it('moves the end with the day of the start', async () => {
    await open('/log/a/edit');
    await fill('Start, day', '2026-11-21');
    line('Start, day').dispatchEvent(new FocusEvent('blur'));
    await settle();
    expect(line('End, day').value).toBe('2026-11-21');
  });

  it('marks a knot', async () => {
    await open('/log/a/edit');
    await press('Mark a knot');
    await press('Left, on the shoulder blade');
    await press('Save');
    expect((await log.find('a'))?.knots).toEqual([{ side: 'left', x: 0.24, y: 0.52, at: 325 }]);
  });

  it('asks before changes are left behind, and not without any', async () => {
    await open('/log/a/edit');
    await fill('Note', 'Half a');
    await pressToBeAsked('Cancel');
    expect(isAsked(words.leave.title)).toBeTrue();
    await press(words.leave.stay);
    expect(url()).toBe('/log/a/edit');
    expect(line('Note').value).toBe('Half a');
    await pressToBeAsked('Cancel');
    await press(words.leave.discard);
    expect(url()).toBe('/log/a');
    expect(log.stored.get('a')).toEqual(RECORD);
  });

  it('is left at once where nothing was changed', async () => {
    await open('/log/a/edit');
    await press('Cancel');
    expect(url()).toBe('/log/a');
  });

  describe('changed elsewhere meanwhile', () => {
    beforeEach(async () => {
      await open('/log/a/edit');
      await fill('Note', 'Mine');
      await log.amend('a', { painAfter: 9, note: 'Theirs' });
      await press('Save');
    });

    it('says so and overwrites nothing', async () => {
      expect(isAsked(words.conflict.title)).toBeTrue();
      expect((await log.find('a'))?.note).toBe('Theirs');
      await press(words.conflict.stay);
      expect(line('Note').value).toBe('Mine');
    });

    it('saves on the person’s word, and only what they changed', async () => {
      await press(words.conflict.mine);
      expect(await log.find('a')).toEqual(jasmine.objectContaining({ note: 'Mine', painAfter: 9 }));
      expect(url()).toBe('/log/a');
    });

    it('saves once however often that is pressed, and makes no second session of it', async () => {
      one('button', words.conflict.mine).click();
      await press(words.conflict.mine);
      expect((await log.all()).map(({ note }) => note)).toEqual(['Mine']);
    });

    it('shows the other version on the person’s word, to go on from there', async () => {
      await press(words.conflict.theirs);
      expect(line('Note').value).toBe('Theirs');
      await fill('Note', 'Both');
      await press('Save');
      expect((await log.find('a'))?.note).toBe('Both');
    });
  });

  it('says that the session was deleted meanwhile, and keeps what was written', async () => {
    await open('/log/a/edit');
    await fill('Note', 'Mine');
    await log.remove('a');
    await press('Save');
    expect(page.textContent).toContain(words.deleted);
    expect(line('Note').value).toBe('Mine');
  });

  it('says that the phone is full, keeps everything, and saves once there is room', async () => {
    await open('/log/a/edit');
    await fill('Note', 'Mine');
    log.failToWriteOnly('full');
    await press('Save');
    expect(page.textContent).toContain(words.trouble.full);
    expect(line('Note').value).toBe('Mine');
    log.failWith(null);
    await press('Save');
    expect((await log.find('a'))?.note).toBe('Mine');
  });

  it('changes no session that is not over', async () => {
    const parts = [{ technique: 'dragging' as const, recordId: 'a' }];
    const { state } = aSession(aPlan({ parts })).wait(2000);
    await open('/log/a/edit', [RECORD], checkpointOf(state, at(21, 8)));
    expect(page.textContent).toContain('This session is not over yet.');
    expect(page.querySelector('un-session-form')).toBeNull();
  });

  it('says that there is no such session', async () => {
    await open('/log/nobody/edit');
    expect(page.textContent).toContain('There is no such session in this log.');
  });

  it('says at once that it is saving, and saves once however often it is pressed', async () => {
    await open('/log/new', []);
    await choose('Technique', 'Dragging');
    let goOn: () => void = () => undefined;
    const disk = new Promise<void>((resolve) => (goOn = resolve));
    const merge = log.merge.bind(log);
    const saves = spyOn(log, 'merge').and.callFake(async (sessions) => {
      await disk;
      return merge(sessions);
    });
    await press('Save');
    const button = one('button', words.saving);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect([...page.querySelectorAll('[role=status]')].map((one) => one.textContent)).toContain(
      words.saving,
    );
    await press(words.saving);
    goOn();
    while (url() === '/log/new') {
      await new Promise((next) => setTimeout(next));
      harness.detectChanges();
    }
    expect(saves).toHaveBeenCalledTimes(1);
    expect(url()).toMatch(/^\/log\/.{36}$/);
  });

  it('is there to save again where it failed', async () => {
    await open('/log/a/edit');
    await fill('Note', 'Mine');
    log.failToWriteOnly('full');
    await press('Save');
    expect(one('button', 'Save').getAttribute('aria-disabled')).toBe('false');
  });

  it('takes in a session done without the phone', async () => {
    await open('/log/new', []);
    expect(page.querySelector('h1')?.textContent).toBe('Add a session');
    await press('Save');
    expect(page.textContent).toContain(words.errors.technique);
    await choose('Technique', 'Dragging');
    expect(line('Minutes of massage').value).toBe('4');
    await choose('Sides', 'Right');
    await fill('Day', '2026-11-22');
    await fill('Start', '20:10');
    await fill('Minutes of massage', '6');
    await choose('Pain before', '7');
    await press('Save');
    const [saved] = await log.all();
    expect(saved).toEqual(
      jasmine.objectContaining({
        technique: 'dragging',
        startedAt: localStamp(new Date(2026, 10, 22, 20, 10).getTime()),
        endedAt: localStamp(new Date(2026, 10, 22, 20, 16).getTime()),
        activeSeconds: 360,
        plannedSeconds: 360,
        sides: { left: 0, right: 360 },
        outcome: 'completed',
        painBefore: 7,
        painAfter: null,
      }),
    );
    expect(url()).toBe(`/log/${saved?.id}`);
  });
});
