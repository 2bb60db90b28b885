import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { techniqueNames, TECHNIQUES } from '../../catalogue/techniques';
import { LoggedRoutine } from '../../domain/log/log-file';
import { idInAddress } from '../../domain/log/session-address';
import { ReadRoutine } from '../../domain/routine/read-routine';
import { isBuiltIn, RoutinePart } from '../../domain/routine/routine';
import { routineAddress } from '../../domain/routine/routine-address';
import { utcStamp } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { NEW_ID } from '../../platform/new-id/new-id';
import { Interrupted } from '../../session/interrupted/interrupted';
import { knownRoutine } from '../../session/played/known-routine';
import { StoreErrorKind } from '../../store/database/store-error';
import { toStoreError } from '../../store/database/to-store-error';
import { lastValue } from '../../store/log/log-version';
import { ROUTINE_REPOSITORY } from '../../store/routines/routine-repository';
import { SideTimeline } from '../../ui/side-timeline/side-timeline';
import { Icon } from '../../ui/icon/icon';
import { NoticeBar } from '../../ui/notice-bar/notice-bar';
import { ROUTINE_WORDS } from '../../words/routine-words';
import { RoutineDeletion } from '../deletion/routine-deletion';
import { routineVersion, withName } from '../../store/routines/routine-reading';
import { loadTaught, shownRoutine } from '../shown-routine';
import { TechniqueSwatch } from '../swatch/technique-swatch';
import { troubleText } from '../trouble-text';

/** What is read of the routine; `routine` is null where there is none. */
interface Reading {
  readonly routine: ReadRoutine | null;
  readonly trouble: StoreErrorKind | null;
}

/**
 * One routine: its techniques in order, how long it takes, and what can be done with it. A session of it that waits is
 * offered here too where the routine itself can no longer be played: its address leads here.
 */
@Component({
  selector: 'un-routine-page',
  imports: [SideTimeline, Icon, Interrupted, NoticeBar, RouterLink, TechniqueSwatch],
  templateUrl: './routine-page.html',
  styleUrl: './routine-page.css',
})
export class RoutinePage {
  /** Which routine, from the address. */
  readonly id = input.required<string, string>({ transform: idInAddress });

  private readonly repository = inject(ROUTINE_REPOSITORY);
  private readonly modules = inject(TECHNIQUES);
  private readonly names = techniqueNames();
  private readonly router = inject(Router);
  private readonly newId = inject(NEW_ID);
  private readonly clock = inject(CLOCK);
  protected readonly deletion = inject(RoutineDeletion);
  protected readonly words = inject(ROUTINE_WORDS);

  private readonly version = routineVersion();
  private readonly reading = lastValue(
    resource({
      params: () => ({ id: this.id(), version: this.version() }),
      loader: ({ params: { id } }): Promise<Reading> =>
        knownRoutine(id, this.repository).then(
          (routine) => ({ routine, trouble: null }),
          (error: unknown) => ({ routine: null, trouble: toStoreError(error).kind }),
        ),
    }),
  );
  private readonly loading = resource({ loader: () => loadTaught(this.modules) });
  private readonly taught = computed(() => (this.loading.hasValue() ? this.loading.value() : null));
  protected readonly isBuiltIn = computed(() => isBuiltIn(this.id()));
  protected readonly isLoading = computed(() => this.reading() === undefined);
  protected readonly isUnknown = computed(() => {
    const reading = this.reading();
    return reading?.routine === null && reading.trouble === null;
  });
  protected readonly shown = computed(() => {
    const routine = this.reading()?.routine ?? null;
    return routine === null
      ? null
      : shownRoutine(withName(routine, this.words.unnamed), this.taught());
  });
  protected readonly title = computed(() => this.shown()?.routine.name ?? this.words.one);
  protected readonly field = computed(() => {
    const [first] = this.shown()?.techniques ?? [];
    return first === undefined ? 'plain' : this.modules[first].field;
  });
  protected readonly unplayable = computed(() => {
    const shown = this.shown();
    return shown === null ? '' : troubleText(shown.routine, this.words);
  });
  protected readonly problem = computed(() => {
    const trouble = this.reading()?.trouble ?? null;
    if (trouble !== null) return this.words.trouble[trouble];
    if (this.deletion.failed()) return this.words.notDeleted;
    const waits = this.waiting().includes(this.id());
    return waits ? this.words.waits([this.title()]) : '';
  });
  private readonly waiting = computed(() => {
    this.version();
    return this.repository.pending().map(({ id }) => id);
  });
  private readonly isBusy = signal(false);
  /** What only a newer Unknot knows would be lost. */
  protected readonly canEdit = computed(
    () => !this.isBuiltIn() && this.shown()?.routine.trouble !== 'newer',
  );

  protected nameOf({ technique }: RoutinePart): string {
    return this.names[technique];
  }

  protected facts({ setup }: RoutinePart, index: number): string {
    const length = this.shown()?.plan?.partLengths[index] ?? '';
    return this.words.partFacts(length, setup.sides, setup.firstSide);
  }

  protected async start(): Promise<void> {
    await this.router.navigate([...routineAddress(this.id()), 'session']);
  }

  protected async edit(): Promise<void> {
    await this.router.navigate([...routineAddress(this.id()), 'edit']);
  }

  /** Makes an own routine that begins as this one is, with what only a newer Unknot knows of it. */
  protected async duplicate(): Promise<void> {
    const shown = this.shown();
    if (shown === null || this.isBusy()) return;
    this.isBusy.set(true);
    try {
      const stored = this.isBuiltIn()
        ? null
        : await this.repository.find(this.id()).catch(() => null);
      const copy: LoggedRoutine = {
        ...stored,
        id: this.newId(),
        name: await this.copyName(shown.routine.name),
        parts: stored?.parts ?? shown.routine.parts,
        updatedAt: utcStamp(this.clock.epoch()),
        deleted: false,
      };
      await this.repository.save(copy);
      await this.router.navigate([...routineAddress(copy.id)]);
    } finally {
      this.isBusy.set(false);
    }
  }

  /** A name that no own routine has yet, as far as they can be read: copies are told apart by it. */
  private async copyName(name: string): Promise<string> {
    const routines = await this.repository.all().catch(() => this.repository.pending());
    const taken = new Set(routines.map((one) => one.name));
    for (let number = 1; ; number += 1) {
      const copy = this.words.copyName(name, number);
      if (!taken.has(copy)) return copy;
    }
  }

  protected async delete(): Promise<void> {
    await this.deletion.remove({ id: this.id(), name: this.title() });
    if (this.deletion.undoable()?.id !== this.id()) return;
    await this.router.navigate(['/routines'], { replaceUrl: true });
  }
}
