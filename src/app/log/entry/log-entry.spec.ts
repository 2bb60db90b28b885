import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { TECHNIQUES } from '../../catalogue/techniques';
import { aRecord } from '../../domain/log/record.builder';
import { SessionRecord } from '../../domain/log/record';
import { checkpointOf } from '../../domain/session/record/checkpoint';
import { aPlan } from '../../domain/session/plan/plan.builder';
import { aSession } from '../../domain/session/state/session.harness';
import { localStamp } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { FakeClock } from '../../platform/clock/fake-clock';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { afterUndo } from '../../store/log/after-undo';
import { fakeTechniques } from '../../catalogue/fake-techniques';
import { routes } from '../routes';

@Component({ selector: 'un-elsewhere', template: 'elsewhere' })
class Elsewhere {}

describe('a session of the log', () => {
  let log: FakeLogRepository;
  let clock: FakeClock;
  let harness: RouterTestingHarness;
  let page: HTMLElement;

  async function open(changes: Partial<SessionRecord> = {}, id = 'a'): Promise<void> {
    clock = new FakeClock();
    log = new FakeLogRepository([aRecord({ id: 'a', ...changes })], () => clock.epoch());
    await show(id);
  }

  async function show(id: string): Promise<void> {
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
        { provide: TECHNIQUES, useValue: fakeTechniques() },
      ],
    });
    harness = await RouterTestingHarness.create(`/log/${id}`);
    page = harness.fixture.nativeElement as HTMLElement;
    document.body.append(page);
    await settle();
  }

  async function settle(): Promise<void> {
    await harness.fixture.whenStable();
  }

  /** Its turn comes behind the one that empties the record. */
  async function emptied(id: string): Promise<void> {
    await afterUndo(id, () => Promise.resolve());
    await settle();
  }

  async function press(name: string): Promise<void> {
    button(name)?.click();
    await settle();
  }

  const button = (name: string): HTMLButtonElement | undefined =>
    [...page.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
  const text = (): string => page.textContent.replace(/\s+/g, ' ');
  const status = (): string =>
    [...page.querySelectorAll('[role=status]')].map((one) => one.textContent).join('');
  const fact = (name: string): string | undefined =>
    [...page.querySelectorAll('dl > div')]
      .find((one) => one.querySelector('dt')?.textContent === name)
      ?.querySelector('dd')
      ?.textContent.replaceAll('\u00a0', ' ');

  it('tells everything about it', async () => {
    await open({
      startedAt: '2026-11-23T09:40:00.000+01:00',
      endedAt: '2026-11-23T09:44:08.000+01:00',
      activeSeconds: 240,
      sides: { left: 83, right: 75 },
      knots: [{ side: 'right', x: 0.6, y: 0.24, at: 75 }],
      note: 'Slept badly\nTry again tomorrow',
    });
    expect(page.querySelector('h1')?.textContent).toBe('Session');
    expect(page.querySelector('h2')?.textContent).toBe('Dragging');
    expect(text()).toContain('Today, 09:40 to 09:44');
    expect(text()).toMatch(/6 before ?3 after ?Lower by 3/);
    expect(fact('How it ended')).toBe('Completed');
    expect(fact('Time')).toBe('4 min of 3 min 53 s');
    expect(fact('Left side')).toBe('1 min 23 s');
    expect(fact('Right side')).toBe('1 min 15 s');
    expect(text()).toContain('Right, where neck meets shoulder, after 1 min 15 s');
    expect(page.querySelector('.note')?.textContent).toBe('Slept badly\nTry again tomorrow');
  });

  it('tells the start alone where the clock was set back in between', async () => {
    await open({
      startedAt: '2026-11-23T09:40:00.000+01:00',
      endedAt: '2020-01-01T09:44:08.000+01:00',
    });
    expect(page.querySelector('header p')?.textContent).toBe('Today, 09:40');
    expect(fact('Time')).toBe('3 min 53 s of 3 min 53 s');
  });

  const ratings: [before: number | null, after: number | null, says: string][] = [
    [3, 6, 'Higher by 3'],
    [6, 5, 'About the same'],
    [null, null, 'Not rated'],
    [6, null, '6 before, not rated after'],
    [null, 4, '4 after, not rated before'],
  ];
  for (const [painBefore, painAfter, says] of ratings) {
    it(`says "${says}" of ${painBefore} before and ${painAfter} after`, async () => {
      await open({ painBefore, painAfter });
      expect(text()).toContain(says);
    });
  }

  it('names neither a side that was not worked, nor a note or knots that are not there', async () => {
    await open({ sides: { left: 0, right: 83 } });
    expect(fact('Left side')).toBeUndefined();
    expect(text()).not.toContain('Note');
    expect(text()).not.toContain('Knots');
  });

  it('shows a note as it was written, and runs none of it', async () => {
    await open({ note: '<img src=x onerror=alert(1)>' });
    expect(page.querySelector('.note')?.textContent).toBe('<img src=x onerror=alert(1)>');
    expect(page.querySelector('.note img')).toBeNull();
  });

  it('lets other windows see that it offers "Undo", as long as it does', async () => {
    const isOffered = async (): Promise<boolean> => {
      const { held = [] } = await navigator.locks.query();
      return held.some(({ name }) => name === 'unknot-undo-offered');
    };
    await open({ id: 'offered' }, 'offered');
    await press('Delete');
    expect(await isOffered()).toBeTrue();
    await press('Undo');
    expect(await isOffered()).toBeFalse();
    await press('Delete');
    expect(await isOffered()).toBeTrue();
    clock.tick(60_000);
    await emptied('offered');
    expect(await isOffered()).toBeFalse();
  });

  it('says that there is no such session, and leads back', async () => {
    await open({}, 'nobody');
    expect(text()).toContain('There is no such session in this log.');
    expect(page.querySelector('a.text-link')?.getAttribute('href')).toBe('/log');
    expect(button('Delete')).toBeUndefined();
  });

  it('names the day of an end that is no matter of minutes', async () => {
    const day = 24 * 3600 * 1000;
    const startedAt = localStamp(new Date(2026, 10, 20, 9, 40).getTime());
    const endedAt = localStamp(new Date(2026, 10, 20, 9, 44).getTime() + 3 * day);
    await open({ startedAt, endedAt });
    expect(text()).toContain('Friday 20 November, 09:40 to Today, 09:44');
  });

  it('deletes, and offers to undo', async () => {
    await open();
    await press('Delete');
    expect(await log.find('a')).toBeNull();
    expect(status()).toBe('Session deleted.');
    expect(text()).not.toContain('Dragging');
    expect(document.activeElement).toBe(button('Undo') ?? null);
  });

  it('brings the session back as it was', async () => {
    await open({ note: 'kept' });
    await press('Delete');
    await press('Undo');
    expect((await log.find('a'))?.note).toBe('kept');
    expect(status()).toBe('');
    expect(text()).toContain('Dragging');
    expect(document.activeElement).toBe(button('Delete') ?? null);
    clock.tick(60_000);
    await settle();
    expect(await log.find('a')).not.toBeNull();
  });

  // nothing-lost: deleted-twice-1
  it('deletes once however often it is pressed on a slow disk, and brings the session back whole', async () => {
    await open({ note: 'kept' });
    for (const name of ['Delete', 'Undo']) {
      log.fallSilent();
      button(name)?.click();
      button(name)?.click();
      harness.detectChanges();
      expect(button(name)?.getAttribute('aria-disabled')).toBe('true');
      log.answer();
      await new Promise((resolve) => setTimeout(resolve));
      await settle();
      if (name === 'Delete') expect(status()).toBe('Session deleted.');
    }
    expect(await log.find('a')).toEqual(jasmine.objectContaining({ note: 'kept' }));
    expect(status()).toBe('');
  });

  it('makes the deletion final after a minute', async () => {
    await open({ note: 'private' });
    await press('Delete');
    clock.tick(59_999);
    await settle();
    expect(button('Undo')).toBeDefined();
    expect(log.stored.get('a')?.note).toBe('private');
    clock.tick(1);
    await emptied('a');
    expect(button('Undo')).toBeUndefined();
    expect(log.stored.get('a')?.note).toBeUndefined();
    expect(status()).toBe('Session deleted.');
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('can still be undone on the page of the log, where the natural next tap leads', async () => {
    await open({ note: 'kept' });
    await press('Delete');
    await harness.navigateByUrl('/');
    await harness.navigateByUrl('/log');
    await settle();
    expect(status()).toContain('Session deleted.');
    await press('Undo');
    expect((await log.find('a'))?.note).toBe('kept');
    expect(text()).toContain('Dragging');
    expect(button('Undo')).toBeUndefined();
  });

  it('is final once another session is deleted', async () => {
    await open();
    log.stored.set('b', aRecord({ id: 'b' }));
    await press('Delete');
    await harness.navigateByUrl('/log/b');
    await settle();
    expect(text()).toContain('Dragging');
    await press('Delete');
    await emptied('a');
    expect(log.stored.get('a')?.endedAt).toBeUndefined();
    expect(log.stored.get('b')?.endedAt).toBeDefined();
  });

  it('stays deleted when the page is reloaded before that', async () => {
    await open();
    await press('Delete');
    TestBed.resetTestingModule();
    await show('a');
    expect(text()).toContain('There is no such session in this log.');
  });

  it('is neither changed nor deleted while it is under way, or waits on Today: what is kept of it would go over that', async () => {
    await open({ id: 'a-record' }, 'a-record');
    expect(button('Edit')).toBeDefined();
    const { state } = aSession(aPlan()).wait(2000);
    await log.save([], checkpointOf(state, '2026-11-23T20:00:02.000Z'));
    log.changes$.next();
    await settle();
    expect(text()).toContain('This session is not over yet.');
    expect(button('Edit')).toBeUndefined();
    expect(button('Delete')).toBeUndefined();
    expect(text()).not.toContain('How it ended');
    await log.save([], null);
    log.changes$.next();
    await settle();
    expect(button('Delete')).toBeDefined();
    expect(text()).not.toContain('not over');
  });

  it('says so when it cannot be deleted, and keeps showing it', async () => {
    await open();
    log.failWith('full');
    await press('Delete');
    expect(status()).toContain('could not be deleted');
    expect(text()).toContain('Dragging');
  });

  it('says so when it cannot be brought back', async () => {
    await open();
    await press('Delete');
    log.failWith('lost');
    await press('Undo');
    expect(status()).toContain('could not be brought back');
    expect(button('Undo')).toBeDefined();
  });

  it('says in one sentence why the log cannot be read', async () => {
    clock = new FakeClock();
    log = new FakeLogRepository([]);
    log.failWith('newer');
    await show('a');
    expect(status()).toMatch(/newer Unknot/);
  });
});
