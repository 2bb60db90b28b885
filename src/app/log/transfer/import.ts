import { Component, computed, effect, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { MergeCounts } from '../../domain/log/merge';
import { RoutineTrouble } from '../../domain/routine/read-routine';
import { INSTALL } from '../../platform/install/install';
import { SHARED_FILE } from '../../platform/shared-file/shared-file';
import { Dialog } from '../../ui/dialog/dialog';
import { NoticeBar } from '../../ui/notice-bar/notice-bar';
import { sentenceParts } from '../../ui/sentence-parts';
import { IMPORT_WORDS } from '../../words/import-words';
import { LogImport } from './log-import';
import { RoutinePreview } from './preview-routines';

/** Why a routine cannot be played, in the order it is told. */
const TROUBLES: readonly RoutineTrouble[] = ['newer', 'empty', 'too-many'];

/** Brings a log file in: chosen here, shared by another app, or opened with this one. */
@Component({
  selector: 'un-import',
  imports: [Dialog, NoticeBar],
  templateUrl: './import.html',
  styleUrl: './transfer.css',
  providers: [LogImport],
})
export class Import {
  /** Whether the page was opened because a file was given to the app. */
  readonly shared = input(false);

  private readonly sharedFile = inject(SHARED_FILE);
  private readonly router = inject(Router);
  private readonly way = inject(INSTALL).way;
  protected readonly log = inject(LogImport);
  protected readonly words = inject(IMPORT_WORDS);

  /** Null where nothing is being read. */
  protected readonly share = computed(() => {
    const state = this.log.state();
    return state.kind === 'reading' ? state.share : null;
  });
  /** What the question shows; null where there is no question. */
  protected readonly preview = computed(() => {
    const state = this.log.state();
    if (state.kind !== 'preview' && state.kind !== 'importing') return null;
    return {
      lines: this.words.preview(state.counts).map(sentenceParts),
      stayDeleted: this.words.stayDeleted(state.counts),
      others: [
        this.words.routines(state.routines.counts),
        ...TROUBLES.map((why) => this.words.unplayable[why](state.routines.unplayable[why])),
        this.words.outOfRange(state.routines.outOfRange),
        state.bringsPlan ? this.words.plan : '',
        this.words.kept,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
      hasNews: hasNews(state),
      isImporting: state.kind === 'importing',
    };
  });
  protected readonly said = computed(() => {
    const state = this.log.state();
    switch (state.kind) {
      case 'done':
        return [this.words.done(state.counts), this.words.routines(state.routines)]
          .filter((sentence) => sentence !== '')
          .join(' ');
      case 'refused':
        return this.words.refused(state.trouble);
      case 'failed':
        return this.words.failed[state.trouble];
      default:
        return '';
    }
  });
  protected readonly isDone = computed(() => this.log.state().kind === 'done');
  /** The installed app of an iPhone has a log of its own, so its steps differ. */
  protected readonly move = computed(() =>
    this.way() === 'iphone' ? [this.words.toInstalled, this.words.toPhone] : [this.words.toPhone],
  );

  constructor() {
    effect(() => {
      if (this.shared()) void this.takeShared();
    });
  }

  protected choose(chooser: HTMLInputElement): void {
    const file = chooser.files?.[0];
    // The same file, chosen again after it was mended, counts as another.
    chooser.value = '';
    if (file) void this.log.read(file);
  }

  private async takeShared(): Promise<void> {
    const file = await this.sharedFile.take();
    // A reload must not look for it again.
    await this.router.navigate([], { queryParams: {}, replaceUrl: true });
    if (file === null) this.log.miss();
    else await this.log.read(file);
  }
}

/** Whether anything of the file can take its place in the log. */
function hasNews({
  counts,
  routines,
  bringsPlan,
}: {
  readonly counts: MergeCounts;
  readonly routines: RoutinePreview;
  readonly bringsPlan: boolean;
}): boolean {
  const isNews = (of: MergeCounts): boolean => of.new + of.newer + of.deleted > 0;
  return bringsPlan || isNews(counts) || isNews(routines.counts);
}
