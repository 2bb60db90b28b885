import { inject, Injectable, signal } from '@angular/core';
import { TECHNIQUES } from '../../catalogue/techniques';
import { LoggedRoutine, LoggedSession } from '../../domain/log/log-file';
import { MergeCounts } from '../../domain/log/merge';
import { IfThenPlan, newerPlan } from '../../domain/plan/if-then-plan';
import { nextTask } from '../../platform/next-task';
import { LOG_REPOSITORY, LogMerging } from '../../store/log/log-repository';
import { PLAN_STORE } from '../../store/plan/plan-store';
import { ROUTINE_REPOSITORY } from '../../store/routines/routine-repository';
import { StoreError, StoreErrorKind } from '../../store/database/store-error';
import type { CheckedFile, FileTrouble } from './check-log-file';
import { previewRoutines, RoutinePreview } from './preview-routines';

/** A larger file is refused, in bytes (docs/spec/contract.md, The log file). */
const LARGEST_FILE = 64 * 1024 * 1024;

/**
 * Why a file was refused. `too-large`; `unreadable`: the phone did not give its content; `missing`: none came;
 * `encoding`: its bytes are no UTF-8, so that letters would be lost.
 */
export type ImportTrouble =
  FileTrouble | { readonly kind: 'too-large' | 'unreadable' | 'missing' | 'encoding' };

/** What a file would do. */
interface Previewed<Kind> {
  readonly kind: Kind;
  readonly counts: MergeCounts;
  /** What it means for the person's own routines. */
  readonly routines: RoutinePreview;
  /** Whether the file's plan would take the place of the one here, or of none. */
  readonly bringsPlan: boolean;
}

/** How an import stands. */
export type ImportState =
  | { readonly kind: 'none' }
  /** The file is read and checked; `share` of it is, 0 to 1. */
  | { readonly kind: 'reading'; readonly share: number }
  /** Everything is well with the file, and nothing is written yet. */
  | Previewed<'preview'>
  | Previewed<'importing'>
  | {
      readonly kind: 'done';
      readonly counts: MergeCounts;
      /** Of routines, as they were previewed. */
      readonly routines: MergeCounts;
    }
  | { readonly kind: 'refused'; readonly trouble: ImportTrouble }
  /** The log could not be reached, so it is as it was. */
  | { readonly kind: 'failed'; readonly trouble: StoreErrorKind };

/** Brings a log file into the log: read and checked whole, shown, then taken in all or nothing. */
@Injectable()
export class LogImport {
  private readonly repository: LogMerging = inject(LOG_REPOSITORY);
  private readonly current = signal<ImportState>({ kind: 'none' });
  private sessions: readonly LoggedSession[] = [];
  private routines: readonly LoggedRoutine[] = [];
  private readonly own = inject(ROUTINE_REPOSITORY);
  private readonly techniques = inject(TECHNIQUES);
  private readonly kept = inject(PLAN_STORE);
  private plan: IfThenPlan | null = null;
  /** The file at hand; a later one, or "Cancel", makes what is still under way of an earlier one void. */
  private run = 0;

  /** How the file chosen last stands. */
  readonly state = this.current.asReadonly();

  /** Reads and checks a file, up to the preview. */
  async read(file: File): Promise<void> {
    this.run += 1;
    const { run } = this;
    this.drop();
    this.current.set({ kind: 'reading', share: 0 });
    const next = await this.readUnless(() => run !== this.run, file);
    if (run === this.run) this.current.set(next);
  }

  /** Another app shared something, and no file came of it. */
  miss(): void {
    this.cancel();
    this.current.set({ kind: 'refused', trouble: { kind: 'missing' } });
  }

  /** Takes in what the preview showed. Does nothing without one. */
  async confirm(): Promise<void> {
    const state = this.current();
    if (state.kind !== 'preview') return;
    this.current.set({ ...state, kind: 'importing' });
    this.current.set(
      await this.reach(async () => {
        const counts = await this.repository.merge(this.sessions, this.routines);
        if (this.plan !== null) this.kept.change((now) => newerPlan(now, this.plan));
        return { kind: 'done', counts, routines: state.routines.counts };
      }),
    );
    this.drop();
  }

  /** Gives the file up. Not any more once it is being taken in: that is all or nothing. */
  cancel(): void {
    if (this.current().kind === 'importing') return;
    this.run += 1;
    this.drop();
    this.current.set({ kind: 'none' });
  }

  private drop(): void {
    this.sessions = [];
    this.routines = [];
    this.plan = null;
  }

  private async readUnless(isVoid: () => boolean, file: File): Promise<ImportState> {
    if (file.size > LARGEST_FILE) return { kind: 'refused', trouble: { kind: 'too-large' } };
    const bytes = await bytesOf(file);
    if (bytes === null) return { kind: 'refused', trouble: { kind: 'unreadable' } };
    const text = textOf(bytes);
    if (text === null) return { kind: 'refused', trouble: { kind: 'encoding' } };
    const checked = await this.check(isVoid, text);
    if (checked === null) return { kind: 'none' };
    if (!checked.ok) return { kind: 'refused', trouble: checked.trouble };
    const { sessions, routines, plan } = checked;
    return this.reach(async () => {
      const counts = await this.repository.previewMerge(sessions);
      if (!isVoid()) [this.sessions, this.routines, this.plan] = [sessions, routines, plan];
      const bringsPlan = plan !== null && newerPlan(this.kept.value(), plan) === plan;
      const preview = await previewRoutines(routines, this.own, (id) =>
        this.techniques[id].load().then(
          ({ amounts }) => amounts,
          () => [],
        ),
      );
      return { kind: 'preview', counts, routines: preview, bringsPlan };
    });
  }

  /** Null when it was given up. */
  private async check(isVoid: () => boolean, text: string): Promise<CheckedFile | null> {
    // The schemas are fetched only when there is a file to check.
    const { checkLogFile } = await import('./check-log-file');
    const checks = checkLogFile(text);
    while (!isVoid()) {
      const { done, value } = checks.next();
      if (done) return value;
      if (!isVoid()) this.current.set({ kind: 'reading', share: value });
      await nextTask();
    }
    return null;
  }

  private async reach(work: () => Promise<ImportState>): Promise<ImportState> {
    try {
      return await work();
    } catch (error) {
      return { kind: 'failed', trouble: error instanceof StoreError ? error.kind : 'lost' };
    }
  }
}

/** Null where the phone does not give the content: the file may have been moved, or is not on the phone yet. */
async function bytesOf(file: File): Promise<ArrayBuffer | null> {
  try {
    return await file.arrayBuffer();
  } catch {
    return null;
  }
}

/** Null where the bytes are no UTF-8. `file.text()` would put a question mark for each letter it cannot read. */
function textOf(bytes: ArrayBuffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // UTF-16 without its mark passes for UTF-8: half of its bytes are the character that no JSON has.
    return text.slice(0, 4).includes('\0') ? null : text;
  } catch {
    return null;
  }
}
