import { LoggedRoutine } from '../../domain/log/log-file';
import { FakeClock } from '../../platform/clock/fake-clock';
import { database, WithDb } from '../database/database';
import { StoreError } from '../database/store-error';
import { freshDatabase } from '../log/tab.harness';
import { logChanges } from '../log/log-changes';
import { aLoggedRoutine } from './logged-routine.builder';
import { IdbRoutineRepository } from './idb-routine-repository';
import { RoutineOutbox } from './routine-outbox';

describe('own routines on this phone', () => {
  let fresh: ReturnType<typeof freshDatabase>;
  let withDb: WithDb;
  let failure: StoreError | null;
  let clock: FakeClock;
  let saves: number;
  const channels: { close(): void }[] = [];

  beforeEach(() => {
    localStorage.clear();
    failure = null;
    saves = 0;
    fresh = freshDatabase();
    const real = database(fresh);
    withDb = (work) => (failure ? Promise.reject(failure) : real(work));
    clock = new FakeClock(Date.parse('2026-11-23T20:00:00.000Z'));
  });
  afterEach(async () => {
    failure = null;
    channels.splice(0).forEach((channel) => channel.close());
    (await withDb((db) => Promise.resolve(db))).close();
    await fresh.remove();
    localStorage.clear();
  });

  /** One window of the app. */
  function open(): IdbRoutineRepository {
    const changes = logChanges();
    channels.push(changes);
    const outbox = new RoutineOutbox(localStorage);
    return new IdbRoutineRepository({ withDb, clock, changes, outbox }, () => (saves += 1));
  }

  const seed = (routine: object): Promise<unknown> =>
    withDb((db) => db.put('routines', routine as LoggedRoutine));
  const onDisk = (): Promise<LoggedRoutine | undefined> =>
    withDb((db) => db.get('routines', 'evening'));

  it('are saved with members only a newer Unknot knows, and found by name', async () => {
    const routines = open();
    await routines.save({ ...aLoggedRoutine({ id: 'z', name: 'A' }), mood: 'calm' } as never);
    await routines.save(aLoggedRoutine({ name: 'Zzz' }));
    const names = (await routines.all()).map(({ name }) => name);
    expect(names).toEqual(['A', 'Zzz']);
    expect(await routines.find('z')).toEqual(jasmine.objectContaining({ mood: 'calm' }));
    expect(saves).toBe(2);
  });

  it('never go back in time', async () => {
    const ahead = '2026-12-01T00:00:00.000Z';
    await seed(aLoggedRoutine({ updatedAt: ahead }));
    const { routine } = await open().save(aLoggedRoutine({ updatedAt: ahead, name: 'B' }));
    expect(routine.updatedAt).toBe('2026-12-01T00:00:00.001Z');
    await open().remove('evening');
    expect((await onDisk())?.updatedAt).toBe('2026-12-01T00:00:00.002Z');
  });

  // nothing-lost: own-routines-1
  it('are never overwritten by who has not seen their last state', async () => {
    const seen = aLoggedRoutine();
    await seed(seen);
    await open().save({ ...seen, name: 'From the other window' });
    const result = await open().save({ ...seen, name: 'From here' });
    expect(result.kind).toBe('overtaken');
    expect((await onDisk())?.name).toBe('From the other window');
    await open().save({ ...seen, name: 'From here', updatedAt: result.routine.updatedAt });
    expect((await onDisk())?.name).toBe('From here');
  });

  it('come back as they were after a deletion, which is a record too', async () => {
    await seed(aLoggedRoutine());
    const routines = open();
    await routines.remove('evening');
    expect(await routines.all()).toEqual([]);
    expect((await onDisk())?.deleted).toBeTrue();
    await routines.restore('evening');
    const [{ parts, deleted } = aLoggedRoutine({ deleted: true })] = await routines.all();
    expect({ parts, deleted }).toEqual({ parts: aLoggedRoutine().parts, deleted: false });
  });

  it('tell another window', async () => {
    const here = open();
    const told = new Promise<void>((resolve) => open().changes$.subscribe(resolve));
    await here.save(aLoggedRoutine());
    await expectAsync(told).toBeResolved();
  });

  it('hide no other where one is no routine at all', async () => {
    await seed({ id: 'junk', name: 7 });
    await seed(aLoggedRoutine());
    expect((await open().all()).length).toBe(1);
    expect(await open().find('junk')).toBeNull();
  });

  // nothing-lost: own-routines-2
  it('wait beside a full disk, are read from there, and are written by the next start', async () => {
    failure = new StoreError('full');
    const { kind } = await open().save(aLoggedRoutine());
    expect(kind).toBe('waits');
    failure = null;
    const next = open();
    expect((await next.all()).map(({ id }) => id)).toEqual(['evening']);
    expect(await onDisk()).toBeUndefined();
    await next.flush();
    expect((await onDisk())?.name).toBe('Evening');
    expect(next.pending()).toEqual([]);
  });

  it('that waited give way to what was saved since', async () => {
    failure = new StoreError('full');
    await open().save(aLoggedRoutine({ name: 'Waits' }));
    failure = null;
    await seed(aLoggedRoutine({ name: 'Newer', updatedAt: '2026-11-24T00:00:00.000Z' }));
    await open().flush();
    expect((await onDisk())?.name).toBe('Newer');
  });

  it('that waited can be changed and deleted', async () => {
    failure = new StoreError('full');
    const { routine } = await open().save(aLoggedRoutine());
    failure = null;
    const { kind } = await open().save({ ...routine, name: 'Again' });
    expect(kind).toBe('saved');
    expect(open().pending()).toEqual([]);
    await open().remove('evening');
    expect(await open().all()).toEqual([]);
  });

  it('say why they cannot be read or deleted', async () => {
    failure = new StoreError('newer');
    await expectAsync(open().all()).toBeRejectedWith(failure);
    await expectAsync(open().remove('evening')).toBeRejectedWith(failure);
  });
});
