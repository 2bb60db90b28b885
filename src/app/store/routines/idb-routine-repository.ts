import { DestroyRef, inject } from '@angular/core';
import { Observable } from 'rxjs';
import { LoggedRoutine } from '../../domain/log/log-file';
import { routinesToTake } from '../../domain/log/merge';
import { nextUpdatedAt } from '../../domain/log/updated-at';
import { utcStamp } from '../../domain/time/stamp';
import { IsoTime } from '../../domain/time/units';
import { Clock, CLOCK } from '../../platform/clock/clock';
import { DURABILITY } from '../../platform/durability/durability';
import { database, WithDb } from '../database/database';
import { inTime, PATIENCE } from '../database/in-time';
import { UnknotDb } from '../database/schema';
import { StoreError } from '../database/store-error';
import { writeStrictly } from '../database/write-strictly';
import { LogChanges, logChanges } from '../log/log-changes';
import { isWholeRoutine, mergeRoutines, RoutinesToWrite } from './own-routines';
import { RoutineOutbox } from './routine-outbox';
import type { RoutineRepository, RoutineSaving } from './routine-repository-types';

/** A disk that takes this much longer once a write has its turn is waited for no more: the routine waits aside. */
const DISK_PATIENCE = PATIENCE + 1000;

/** The own routines in this phone's IndexedDB. */
export function idbRoutineRepository(outbox: RoutineOutbox): RoutineRepository {
  const durability = inject(DURABILITY);
  const changes = logChanges();
  inject(DestroyRef).onDestroy(() => changes.close());
  return new IdbRoutineRepository(
    { withDb: database(), clock: inject(CLOCK), changes, outbox },
    () => void durability.ask(),
  );
}

/** Where own routines lie, and who is told of them. */
export interface RoutinePlaces {
  readonly withDb: WithDb;
  readonly clock: Clock;
  readonly changes: Pick<LogChanges, 'changes$' | 'tell' | 'tellHere'>;
  readonly outbox: RoutineOutbox;
}

/** The own routines in an IndexedDB database; what that does not take waits in an outbox. */
export class IdbRoutineRepository implements RoutineRepository {
  readonly changes$: Observable<void>;

  /** @param saved called after each save */
  constructor(
    private readonly places: RoutinePlaces,
    private readonly saved: () => void,
  ) {
    this.changes$ = places.changes.changes$;
  }

  async all(): Promise<readonly LoggedRoutine[]> {
    const stored = await this.read((db) => db.getAll('routines'));
    const live = this.joined(stored).filter(({ deleted }) => !deleted);
    return live.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
  }

  async find(id: string): Promise<LoggedRoutine | null> {
    const stored = await this.read((db) => db.get('routines', id));
    return this.joined(stored ? [stored] : []).find((routine) => routine.id === id) ?? null;
  }

  async save(routine: LoggedRoutine): Promise<RoutineSaving> {
    const aside = this.pending().find(({ id }) => id === routine.id);
    const now = this.now();
    try {
      const saving = this.write((routines) => saveInto(routines, routine, now));
      const result = await inTime(this.places.clock, saving, { patience: DISK_PATIENCE });
      if (result.kind === 'overtaken') return result;
      if (aside) this.places.outbox.clear(aside);
      this.saved();
      await this.flush();
      return result;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      const waits = { ...routine, updatedAt: nextUpdatedAt(now, routine.updatedAt) };
      this.places.outbox.keep(waits);
      this.places.changes.tell();
      return { kind: 'waits', routine: waits };
    }
  }

  remove(id: string): Promise<void> {
    return this.mark(id, true);
  }

  restore(id: string): Promise<void> {
    return this.mark(id, false);
  }

  pending(): readonly LoggedRoutine[] {
    return this.places.outbox.read();
  }

  async flush(): Promise<void> {
    const waiting = this.pending();
    if (waiting.length === 0) return;
    try {
      await this.write((routines) => mergeRoutines(routines, waiting));
      waiting.forEach((routine) => this.places.outbox.clear(routine));
    } catch {
      // It goes on waiting.
    }
  }

  private async mark(id: string, deleted: boolean): Promise<void> {
    await this.flush();
    const now = this.now();
    await this.write(async (routines) => {
      const stored = await routines.get(id);
      if (!stored || !isWholeRoutine(stored) || stored.deleted === deleted) return;
      await routines.put({ ...stored, deleted, updatedAt: nextUpdatedAt(now, stored.updatedAt) });
    });
  }

  /** What is stored, with what waits in its place. */
  private joined(stored: readonly LoggedRoutine[]): LoggedRoutine[] {
    const all = new Map(stored.filter(isWholeRoutine).map((one) => [one.id, one]));
    for (const one of routinesToTake(all, this.pending())) all.set(one.id, one);
    return [...all.values()];
  }

  private async write<T>(work: (routines: RoutinesInTransaction) => Promise<T>): Promise<T> {
    const { withDb, clock, changes } = this.places;
    await inTime(
      clock,
      withDb(() => Promise.resolve()),
    );
    const result = await withDb((db) =>
      writeStrictly(db, (transaction) => work(transaction.objectStore('routines')), {
        stores: ['routines'],
        clock,
      }),
    );
    changes.tell();
    return result;
  }

  /** What is answered too late is a change for this window: whoever was told that nothing can be read reads anew. */
  private async read<T>(work: (db: UnknotDb) => Promise<T>): Promise<T> {
    const { withDb, clock, changes } = this.places;
    const reading = withDb(work);
    try {
      return await inTime(clock, reading);
    } catch (error) {
      reading.then(
        () => changes.tellHere(),
        () => undefined,
      );
      throw error;
    }
  }

  private now(): IsoTime {
    return utcStamp(this.places.clock.epoch());
  }
}

type RoutinesInTransaction = RoutinesToWrite & {
  get(id: string): Promise<LoggedRoutine | undefined>;
};

/** Puts a routine unless there is a later state of it than the one it was made of. */
async function saveInto(
  routines: RoutinesInTransaction,
  routine: LoggedRoutine,
  now: IsoTime,
): Promise<RoutineSaving> {
  const stored = await routines.get(routine.id);
  if (stored && isWholeRoutine(stored) && isLater(stored, routine))
    return { kind: 'overtaken', routine: stored };
  const next = { ...routine, updatedAt: nextUpdatedAt(now, routine.updatedAt) };
  await routines.put(next);
  return { kind: 'saved', routine: next };
}

function isLater(a: LoggedRoutine, b: LoggedRoutine): boolean {
  return Date.parse(a.updatedAt) > Date.parse(b.updatedAt);
}
