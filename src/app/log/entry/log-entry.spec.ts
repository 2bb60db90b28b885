import { TestBed } from '@angular/core/testing';
import { checkpointOf } from '../../domain/session/record/checkpoint';
import { aPlan } from '../../domain/session/plan/plan.builder';
import { aSession } from '../../domain/session/state/session.harness';
import { localStamp } from '../../domain/time/stamp';
import { LogEntryHarness } from './log-entry.harness';

describe('a session of the log', () => {
  const entry = new LogEntryHarness();

  it('tells everything about it', async () => {
    await entry.open({
      startedAt: '2026-11-23T09:40:00.000+01:00',
      endedAt: '2026-11-23T09:44:08.000+01:00',
      activeSeconds: 240,
      sides: { left: 83, right: 75 },
      knots: [{ side: 'right', x: 0.6, y: 0.24, at: 75 }],
      note: 'Slept badly\nTry again tomorrow',
    });
    expect(entry.page.querySelector('h1')?.textContent).toBe('Session');
    expect(entry.page.querySelector('h2')?.textContent).toBe('Dragging');
    expect(entry.text()).toContain('Today, 09:40 to 09:44');
    expect(entry.text()).toMatch(/6 before ?3 after ?Lower by 3/);
    expect(entry.fact('How it ended')).toBe('Completed');
    expect(entry.fact('Time')).toBe('4 min of 3 min 53 s');
    expect(entry.fact('Left side')).toBe('1 min 23 s');
    expect(entry.fact('Right side')).toBe('1 min 15 s');
    expect(entry.text()).toContain('Right, where neck meets shoulder, after 1 min 15 s');
    expect(entry.page.querySelector('.note')?.textContent).toBe('Slept badly\nTry again tomorrow');
  });

  it('tells the start alone where the clock was set back in between', async () => {
    await entry.open({
      startedAt: '2026-11-23T09:40:00.000+01:00',
      endedAt: '2020-01-01T09:44:08.000+01:00',
    });
    expect(entry.page.querySelector('header p')?.textContent).toBe('Today, 09:40');
    expect(entry.fact('Time')).toBe('3 min 53 s of 3 min 53 s');
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
      await entry.open({ painBefore, painAfter });
      expect(entry.text()).toContain(says);
    });
  }

  it('names neither a side that was not worked, nor a note or knots that are not there', async () => {
    await entry.open({ sides: { left: 0, right: 83 } });
    expect(entry.fact('Left side')).toBeUndefined();
    expect(entry.text()).not.toContain('Note');
    expect(entry.text()).not.toContain('Knots');
  });

  it('shows a note as it was written, and runs none of it', async () => {
    await entry.open({ note: '<img src=x onerror=alert(1)>' });
    expect(entry.page.querySelector('.note')?.textContent).toBe('<img src=x onerror=alert(1)>');
    expect(entry.page.querySelector('.note img')).toBeNull();
  });

  it('says that there is no such session, and leads back', async () => {
    await entry.open({}, 'nobody');
    expect(entry.text()).toContain('There is no such session in this log.');
    expect(entry.page.querySelector('a.text-link')?.getAttribute('href')).toBe('/log');
    expect(entry.button('Delete')).toBeUndefined();
  });

  it('names the day of an end that is no matter of minutes', async () => {
    const day = 24 * 3600 * 1000;
    const startedAt = localStamp(new Date(2026, 10, 20, 9, 40).getTime());
    const endedAt = localStamp(new Date(2026, 10, 20, 9, 44).getTime() + 3 * day);
    await entry.open({ startedAt, endedAt });
    expect(entry.text()).toContain('Friday 20 November, 09:40 to Today, 09:44');
  });

  it('is neither changed nor deleted while it is under way, or waits on Today: what is kept of it would go over that', async () => {
    await entry.open({ id: 'a-record' }, 'a-record');
    expect(entry.button('Edit')).toBeDefined();
    const { state } = aSession(aPlan()).wait(2000);
    await entry.log.save([], checkpointOf(state, '2026-11-23T20:00:02.000Z'));
    entry.log.changes$.next();
    await entry.settle();
    expect(entry.text()).toContain('This session is not over yet.');
    expect(entry.button('Edit')).toBeUndefined();
    expect(entry.button('Delete')).toBeUndefined();
    expect(entry.text()).not.toContain('How it ended');
    await entry.log.save([], null);
    entry.log.changes$.next();
    await entry.settle();
    expect(entry.button('Delete')).toBeDefined();
    expect(entry.text()).not.toContain('not over');
  });

  it('says in one sentence why the log cannot be read', async () => {
    await entry.open();
    entry.log.failWith('newer');
    TestBed.resetTestingModule();
    await entry.show('a');
    expect(entry.status()).toMatch(/newer Unknot/);
  });
});
