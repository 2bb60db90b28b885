import { DOCUMENT } from '@angular/common';
import {
  afterNextRender,
  afterRenderEffect,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  resource,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { techniqueNames, TECHNIQUES } from '../../catalogue/techniques';
import { addressOf, idInAddress } from '../../domain/log/session-address';
import { dayOf } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { lastValue, logVersion } from '../../store/log/log-version';
import { BackMap } from '../../ui/back-map/back-map';
import { SideTimeline } from '../../ui/side-timeline/side-timeline';
import { Figure } from '../../ui/figure/figure';
import { Icon } from '../../ui/icon/icon';
import { NoticeBar } from '../../ui/notice-bar/notice-bar';
import { LOG_WORDS } from '../../words/log-words';
import { covers } from '../covers';
import { Deletion } from '../deletion';
import { ListMemory } from '../list/list-memory';
import { troubleOf } from '../reading-trouble';
import { readSession } from '../read-session';
import { sessionTimeline } from '../record-timeline';
import { routineName } from '../routine-name';
import { entryFacts, entryParts, entryRatings, entryTime, missingRatings } from './entry-facts';

/** Everything about one session, and its deletion. */
@Component({
  selector: 'un-log-entry',
  imports: [BackMap, SideTimeline, Figure, Icon, NoticeBar, RouterLink],
  templateUrl: './log-entry.html',
  styleUrl: './log-entry.css',
})
export class LogEntry {
  private readonly repository = inject(LOG_REPOSITORY);
  private readonly clock = inject(CLOCK);
  private readonly techniques = inject(TECHNIQUES);
  private readonly router = inject(Router);
  /** The list as it was left: the way back leads there. */
  protected readonly query = inject(ListMemory).left?.query ?? {};
  protected readonly back = { back: true };
  private readonly injector = inject(Injector);
  private readonly document = inject(DOCUMENT);
  private readonly logWords = inject(LOG_WORDS);
  private readonly names = techniqueNames();
  protected readonly deletion = inject(Deletion);
  protected readonly deleted = computed(() => this.deletion.stateOf(this.id()));
  protected readonly words = this.logWords.entry;

  /** Which session, from the address. */
  readonly id = input.required<string, string>({ transform: idInAddress });

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly undoButton = viewChild<ElementRef<HTMLElement>>('undoButton');
  private readonly deleteButton = viewChild<ElementRef<HTMLElement>>('deleteButton');

  private readonly version = logVersion();
  private readonly reading = resource({
    // While the session is deleted here, what was read stays: "Undo" shows it again at once.
    params: () =>
      this.deleted() === 'none' ? { id: this.id(), version: this.version() } : undefined,
    loader: ({ params }) => readSession(this.repository, params.id, this.clock),
  });
  private readonly found = lastValue(this.reading);
  private readonly trouble = troubleOf(this.reading);
  private readonly covers = covers(() => {
    const record = this.record();
    return record === null ? [] : [record.technique];
  });
  private readonly routineName = routineName(() => {
    const routine = this.record()?.routine ?? null;
    return routine === null ? [] : [routine];
  });

  /** What is shown; null while it is loading, deleted or not there. */
  protected readonly record = computed(() =>
    this.deleted() === 'none' ? (this.found()?.record ?? null) : null,
  );
  protected readonly isOver = computed(() => this.found()?.isOver ?? true);
  protected readonly isUnknown = computed(
    () => this.deleted() === 'none' && this.found()?.record === null,
  );
  protected readonly isLoading = computed(
    () => this.found() === undefined && this.trouble() === null,
  );
  protected readonly problem = computed(() => {
    const kind = this.trouble();
    if (kind !== null) return this.logWords.trouble[kind];
    if (!this.deletion.failed()) return '';
    return this.deleted() === 'none' ? this.words.notDeleted : this.words.notRestored;
  });

  protected readonly view = computed(() => {
    const record = this.record();
    const parts = this.found()?.parts ?? null;
    if (record === null || parts === null) return null;
    const { routine } = record;
    return {
      name: routine === null ? this.names[record.technique] : this.routineName()(routine),
      parts:
        routine === null && parts.length === 1 ? [] : entryParts(parts, this.names, this.logWords),
      field: this.techniques[record.technique].field,
      cover: this.covers()[record.technique] ?? null,
      time: entryTime(record, dayOf(this.clock.iso()), this.logWords),
      timeline: sessionTimeline(parts),
      timelineText: this.words.timeline(record.activeSeconds, record.plannedSeconds),
      facts: entryFacts(record, this.isOver(), this.words),
      ratings: entryRatings(record, this.words),
      missingRatings: missingRatings(record, this.words),
      knots: record.knots,
      note: record.note,
    };
  });

  constructor() {
    afterRenderEffect(() => {
      if (this.deleted() === 'final') this.keepFocus();
    });
  }

  protected async edit(): Promise<void> {
    await this.router.navigate(['/log', addressOf(this.id()), 'edit']);
  }

  protected async delete(): Promise<void> {
    const parts = this.found()?.parts ?? [];
    await this.deletion.remove(...parts.map(({ id }) => id));
    this.focusNext(this.undoButton);
  }

  protected async undo(): Promise<void> {
    await this.deletion.undo();
    this.focusNext(this.deleteButton);
  }

  /** The button pressed is gone: its counterpart is where a keyboard goes on. */
  private focusNext(button: () => ElementRef<HTMLElement> | undefined): void {
    afterNextRender(() => button()?.nativeElement.focus(), { injector: this.injector });
  }

  /** With "Undo" its focus goes; who had it is not sent to the top of the page. */
  private keepFocus(): void {
    if (this.document.activeElement === this.document.body) this.heading().nativeElement.focus();
  }
}
