import { Subject } from 'rxjs';
import { LoggedRoutine } from '../../domain/log/log-file';
import { nextUpdatedAt } from '../../domain/log/updated-at';
import { StoreError, StoreErrorKind } from '../database/store-error';
import { RoutineRepository, RoutineSaving } from './routine-repository-types';

const NOW = '2026-11-23T20:00:00.000Z';

/** Own routines in memory, with the promises of the real ones. Can be told to fail. */
export class FakeRoutineRepository implements RoutineRepository {
  readonly changes$ = new Subject<void>();
  readonly stored = new Map<string, LoggedRoutine>();
  private failure: StoreErrorKind | null = null;
  private readonly aside = new Map<string, LoggedRoutine>();
  private isAside = false;

  constructor(routines: readonly LoggedRoutine[] = []) {
    routines.forEach((routine) => this.stored.set(routine.id, routine));
  }

  /** From now on everything throws this kind of StoreError; null: all is well again. */
  failWith(kind: StoreErrorKind | null): void {
    this.failure = kind;
  }

  /** From now on what is saved waits beside the disk. */
  putAside(): void {
    this.isAside = true;
  }

  async all(): Promise<readonly LoggedRoutine[]> {
    await this.reach();
    return [...this.stored.values()].filter(({ deleted }) => !deleted);
  }

  async find(id: string): Promise<LoggedRoutine | null> {
    await this.reach();
    return this.stored.get(id) ?? null;
  }

  async save(routine: LoggedRoutine): Promise<RoutineSaving> {
    await this.reach();
    const stored = this.stored.get(routine.id);
    if (stored && stored.updatedAt > routine.updatedAt)
      return { kind: 'overtaken', routine: stored };
    const next = { ...routine, updatedAt: nextUpdatedAt(NOW, routine.updatedAt) };
    this.put(next);
    if (this.isAside) this.aside.set(next.id, next);
    return { kind: this.isAside ? 'waits' : 'saved', routine: next };
  }

  async remove(id: string): Promise<void> {
    await this.mark(id, true);
  }

  async restore(id: string): Promise<void> {
    await this.mark(id, false);
  }

  pending(): readonly LoggedRoutine[] {
    return [...this.aside.values()];
  }

  flush(): Promise<void> {
    return Promise.resolve();
  }

  private async mark(id: string, deleted: boolean): Promise<void> {
    await this.reach();
    const stored = this.stored.get(id);
    if (stored) this.put({ ...stored, deleted, updatedAt: nextUpdatedAt(NOW, stored.updatedAt) });
  }

  private put(routine: LoggedRoutine): void {
    this.stored.set(routine.id, routine);
    this.changes$.next();
  }

  private async reach(): Promise<void> {
    // As with a real database, nobody gets an answer at once.
    await Promise.resolve();
    if (this.failure !== null) throw new StoreError(this.failure);
  }
}
