import { openDB } from 'idb';
import { firstValueFrom } from 'rxjs';
import { aRecord } from '../../domain/log/record.builder';
import { FakeClock } from '../../platform/clock/fake-clock';
import { TestTab, freshDatabase } from './tab.harness';
import { PATIENCE } from '../database/in-time';
import { DatabaseReading } from './log-reader';
import { StoreError } from '../database/store-error';

const A = aRecord({ id: 'a' });
const BUSY = new StoreError('busy');
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('a database that does not answer', () => {
  let fresh: ReturnType<typeof freshDatabase>;
  let clock: FakeClock;
  let tab: TestTab;
  let free: () => Promise<void>;

  beforeEach(async () => {
    fresh = freshDatabase();
    clock = new FakeClock();
    tab = new TestTab(fresh, clock);
    await tab.repository.save([A], null);
    free = await hold();
  });
  afterEach(async () => {
    await free();
    await tab.close();
    await fresh.remove();
  });

  /** Another window holds the stores in one long transaction, until it is let go. */
  async function hold(): Promise<() => Promise<void>> {
    const db = await openDB(fresh.name);
    const transaction = db.transaction(['sessions', 'checkpoint'], 'readwrite');
    let isHeld = true;
    const keep = async (): Promise<void> => {
      while (isHeld) await transaction.objectStore('sessions').getKey('');
    };
    const held = keep();
    return async () => {
      isHeld = false;
      await held;
      await transaction.done;
      db.close();
    };
  }

  /** Lets the app's clock go on while the browser does its work. */
  async function pass(seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second += 1) {
      await nextTask();
      clock.tick(1000);
    }
    await nextTask();
  }

  /** Lets the app's clock go on until there is an answer, be it after a file was fetched. */
  async function until(answer: PromiseLike<unknown>): Promise<void> {
    let isOver = false as boolean;
    void answer.then(() => (isOver = true));
    while (!isOver) await pass(1);
  }

  const asks: Readonly<Record<string, () => Promise<unknown>>> = {
    'a session that is saved': () => tab.repository.save([A], null),
    'a rating after the end': () =>
      tab.repository.addFeedback({ id: 'a', change: { note: 'x' }, known: { note: A.note } }),
    'a change': () => tab.repository.amend('a', { note: 'x' }),
    'a deletion': () => tab.repository.remove('a'),
    'a file': () => tab.repository.merge([aRecord({ id: 'b' })]),
    'a session looked for': () => tab.repository.find('a'),
    'a page of the log': () => tab.repository.page({ before: null, from: '', atLeast: 1 }),
    'all of the log': () => tab.repository.all(),
    'the interrupted session': () => tab.repository.checkpoint(),
    'the preview of a file': () => tab.repository.previewMerge([A]),
  };
  for (const [what, ask] of Object.entries(asks)) {
    // nothing-lost: no-answer-1
    it(`says so within seconds: ${what}`, async () => {
      await until(expectAsync(ask()).toBeRejectedWith(BUSY));
    });
  }

  // nothing-lost: no-answer-2
  it('writes nothing later of what was said not to be written', async () => {
    const saving = tab.repository.amend('a', { note: 'late' }).catch(() => null);
    await pass(PATIENCE / 1000 + 1);
    await saving;
    await free();
    expect((await tab.repository.find('a'))?.note).toBe(A.note);
  });

  // nothing-lost: no-answer-1
  it('tells of a change once what could not be read is there', async () => {
    const reading = tab.repository.find('a').catch(() => null);
    await pass(PATIENCE / 1000 + 1);
    expect(await reading).toBeNull();
    const told = firstValueFrom(tab.repository.changes$);
    await free();
    await told;
    expect(await tab.repository.find('a')).toEqual(A);
  });

  // nothing-lost: copy-without-an-answer-1
  it('gives a copy what waits, and says that the rest cannot be read', async () => {
    const find = (id: string): Promise<typeof A | null> => tab.repository.find(id);
    const pending = (): readonly (typeof A)[] => [aRecord({ id: 'waits' })];
    const reading = new DatabaseReading({ find, pending }, clock, fresh.name);
    const copying = (async () => {
      const ids: string[] = [];
      for await (const page of reading.sessions) ids.push(...page.map(({ id }) => id));
      return ids;
    })();
    await pass(PATIENCE / 1000 + 1);
    expect(await copying).toEqual(['waits']);
    expect(reading.trouble).toBe('busy');
  });
});
