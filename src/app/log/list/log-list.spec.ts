import { aRecord } from '../../domain/log/record.builder';
import { nextTask } from '../../platform/next-task';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { at, LogListHarness } from './log-list.harness';

describe('the log', () => {
  const list = new LogListHarness();

  it('is headed Log', async () => {
    await list.open([]);
    expect(list.texts('h1')).toEqual(['Log']);
  });

  it('shows sessions by day, the newest first', async () => {
    await list.open([
      aRecord({ id: 'a', startedAt: at(22, 40, 3), technique: 'lying-down' }),
      aRecord({ id: 'b', startedAt: at(13, 5, 1), technique: 'middle-finger' }),
      aRecord({ id: 'c', startedAt: at(9, 40) }),
      aRecord({ id: 'd', startedAt: at(22, 15, 1), technique: 'lying-down' }),
    ]);
    expect(list.texts('.days h2')).toEqual(['Today', 'Yesterday', 'Friday 20 November']);
    expect(list.rows().map((row) => row.getAttribute('href'))).toEqual([
      '/log/c',
      '/log/d',
      '/log/b',
      '/log/a',
    ]);
  });

  it('tells the year of a day in another year', async () => {
    await list.open([aRecord({ startedAt: '2025-11-23T09:40:00.000+01:00' })]);
    expect(list.texts('.days h2')).toEqual(['Sunday 23 November 2025']);
  });

  it('tells all of a row in its name', async () => {
    await list.open([
      aRecord({ startedAt: at(9, 40) }),
      aRecord({
        id: 'b',
        technique: 'middle-finger',
        startedAt: at(9, 5),
        activeSeconds: 60,
        outcome: 'ended-early',
        painBefore: 5,
        painAfter: null,
      }),
      aRecord({
        id: 'c',
        technique: 'lying-down',
        startedAt: at(9, 0),
        activeSeconds: 1,
        outcome: 'interrupted',
        painBefore: null,
        painAfter: null,
      }),
    ]);
    expect(list.names()).toEqual([
      'Dragging, Today at 09:40, 3 minutes 53 seconds, completed, pain 6 before, 3 after',
      'Middle finger, Today at 09:05, 1 minute, ended early, pain 5 before, not rated after',
      'Lying down, Today at 09:00, 1 second, interrupted, pain not rated',
    ]);
  });

  it('shows name, time, length, and the ratings if there are any', async () => {
    await list.open([
      aRecord({ startedAt: at(9, 40) }),
      aRecord({
        id: 'b',
        startedAt: at(9, 0),
        activeSeconds: 130,
        outcome: 'ended-early',
        painBefore: null,
        painAfter: null,
      }),
    ]);
    const [rated, unrated] = list.rows().map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(rated).toContain('Dragging');
    expect(rated).toContain('09:40, 3 min 53 s');
    expect(rated).toMatch(/6\s+3\s*$/);
    expect(unrated).toContain('09:00, ended after 2 min 10 s');
    expect(unrated).not.toContain('–');
  });

  it('leads to each session, whatever its id, and no id breaks the page', async () => {
    const ids = ['a/b', 'a?b', 'a#b', '100%', '\ud800', '.', '..', 'insights', 'x'];
    await list.open(ids.map((id, hour) => aRecord({ id, startedAt: at(9 + hour, 0) })));
    const addresses = list.rows().map((row) => row.getAttribute('href') ?? '');
    expect(addresses.length).toBe(ids.length);
    for (const address of addresses) {
      await list.harness.navigateByUrl(address);
      await list.settle();
      expect(list.page.textContent).not.toContain('There is no such session');
      expect(list.page.querySelector('h2')?.textContent).toBe('Dragging');
    }
  });

  it('has the picture of each technique', async () => {
    await list.open([aRecord()]);
    expect(list.texts('un-fake-cover')).toEqual(['a picture']);
  });

  it('leads on when it is empty', async () => {
    await list.open([]);
    expect(list.texts('.days h2')).toEqual(['No sessions yet']);
    const link = list.page.querySelector('.empty a');
    expect(link?.textContent.trim()).toBe('Choose a technique');
    expect(link?.getAttribute('href')).toBe('/');
  });

  it('says once what it is: above on the first visit, where there is no session later on', async () => {
    const root = document.documentElement;
    const said = (): (string | undefined)[] =>
      [...list.page.querySelectorAll<HTMLElement>('.keeps, .empty p')]
        .filter((words) => words.checkVisibility())
        .map((words) => words.parentElement?.localName);
    await list.open([]);
    expect(said()).toEqual(['header']);
    root.dataset['launch'] = 'installed';
    expect(said()).toEqual(['section']);
    delete root.dataset['launch'];
  });

  it('says in one sentence that this window keeps no sessions', async () => {
    list.log = new FakeLogRepository([]);
    list.log.failWith('lost');
    await list.show();
    expect(list.texts('[role=status]')[0]).toMatch(
      /^Sessions cannot be kept in this window: .*\.$/,
    );
    expect(list.texts('.days h2')).toEqual([]);
    expect(list.texts('.keeps')).withContext('which would be wrong').toEqual([]);
  });

  it('tells of sessions that are not safe yet, and offers a copy of them', async () => {
    list.log = new FakeLogRepository([aRecord()]);
    list.log.waits = [aRecord()];
    await list.show();
    expect(list.texts('[role=status]')[0]).toMatch(/^1 session is not safe on this phone yet/);
    expect(list.buttons()).toContain('Save a copy');
    list.button('Save a copy')?.click();
    expect(list.files.offered.length).toBe(0);
    while (list.files.offered.length === 0) await nextTask();
    expect(await list.files.text()).toContain('"id":"a-record"');
  });

  it('offers a copy of a log that a newer Unknot keeps, which it cannot show', async () => {
    list.log = new FakeLogRepository([]);
    list.log.failWith('newer');
    await list.show();
    expect(list.buttons()).toContain('Save a copy');
  });

  it('offers no copy beside a trouble with nothing to copy', async () => {
    list.log = new FakeLogRepository([]);
    list.log.failWith('lost');
    await list.show();
    expect(list.buttons()).not.toContain('Save a copy');
  });

  it('can be exported, an empty one too, and takes another in', async () => {
    await list.open([]);
    expect(list.buttons()).toEqual(['Export JSON', 'Export CSV', 'Import']);
  });

  it('follows what is saved meanwhile', async () => {
    await list.open([]);
    await list.log.save([aRecord({ startedAt: at(9, 40) })], null);
    await list.settle();
    expect(list.rows().length).toBe(1);
  });

  it('draws of a long log only what is near', async () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      aRecord({ id: String(index), startedAt: at(9, 40, index) }),
    );
    await list.open(many);
    // The first page is short, and the next one follows once its end is near: how tall it is depends on the phone.
    while (list.rows().length < 20) {
      list.rows().at(-1)?.scrollIntoView();
      await new Promise(requestAnimationFrame);
    }
    expect(list.rows().length).toBeLessThan(100);
    expect(list.names()[0]).toContain('Today');
    expect(list.log.asked.every(({ atLeast }) => atLeast < 100)).toBeTrue();
  });
});
