import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { SHORTEST_RUN_SECONDS } from '../../domain/day/runs';
import { ratingChange } from '../../domain/log/change';
import { Knot } from '../../domain/log/record';
import { BodySide } from '../../domain/session/plan/side';
import { sideSeconds } from '../../domain/session/record/records-of';
import { Ms } from '../../domain/time/units';
import { CLOCK } from '../../platform/clock/clock';
import { BackMapEditor } from '../../ui/back-map/back-map-editor';
import { Dialog } from '../../ui/dialog/dialog';
import { BackFigure } from '../../ui/figure/back/back-figure';
import { Figure } from '../../ui/figure/figure';
import { NoticeBar } from '../../ui/notice-bar/notice-bar';
import { RatingPad } from '../../ui/rating-pad/rating-pad';
import { clockLength } from '../../words/length';
import { SESSION_WORDS } from '../../words/session-words';
import { Recorder } from '../recorder/recorder';
import { SaveCopy } from '../save-copy/save-copy';
import { SessionService } from '../session-service';
import { LiveRegion } from '../../ui/live-region/live-region';

/** After this long "Done" leads on, whether the disk has answered or not. */
const MOST_WAIT: Ms = 1000;

/** What was done, the pain after, a note, and where knots were found. All of it is in the log as it is given; Done only leads on. */
@Component({
  selector: 'un-complete',
  imports: [BackMapEditor, Dialog, Figure, LiveRegion, NoticeBar, RatingPad, SaveCopy],
  templateUrl: './complete.html',
  styleUrl: './complete.css',
})
export class Complete {
  private readonly service = inject(SessionService);
  private readonly recorder = inject(Recorder);
  private readonly clock = inject(CLOCK);
  readonly done = output();
  private isLeaving = false;

  private readonly allWords = inject(SESSION_WORDS);
  protected readonly words = this.allWords.after;
  protected readonly beforeWords = this.allWords.before;
  protected readonly figure = BackFigure;
  protected readonly painAfter = signal<number | null>(null);
  protected readonly note = signal('');

  /** The session as it ended; it stays on the page while the service already lets go of it. */
  private readonly state = linkedSignal<
    ReturnType<SessionService['state']>,
    ReturnType<SessionService['state']>
  >({
    source: this.service.state,
    computation: (state, previous) => state ?? previous?.value ?? null,
  });

  /** Once it was on the disk it stays so, though the service already lets go of the session. */
  private readonly isSaved = linkedSignal<boolean, boolean>({
    source: this.recorder.isSaved,
    computation: (isSaved, previous) => isSaved || (previous?.value ?? false),
  });
  protected readonly title = computed(() => {
    if (!this.isSaved()) return this.words.ended;
    return this.state()?.outcome === 'completed' ? this.words.complete : this.words.saved;
  });
  protected readonly left = computed(() => this.sideLength('left'));
  protected readonly right = computed(() => this.sideLength('right'));
  /** Whether it is too short to count for what Today advises: somebody who begins anew at once should know why. */
  protected readonly isBrief = computed(() => {
    const parts = this.state()?.parts ?? [];
    const spent = parts.map(({ activeMs: { left, right, both } }) => left + right + both);
    return spent.reduce((sum, ms) => sum + ms, 0) < SHORTEST_RUN_SECONDS * 1000;
  });
  protected readonly verdict = computed(() => {
    const before = this.state()?.painBefore ?? null;
    const after = this.painAfter();
    const change = ratingChange(before, after);
    if (before === null || after === null || change === null) return null;
    return this.words.verdict(before, after, change);
  });
  /** The part done last: its record takes what is added here. */
  private readonly lastPart = computed(() =>
    (this.state()?.parts ?? []).findLast(({ startedAt }) => startedAt !== null),
  );
  protected readonly foundSome = computed(() => (this.lastPart()?.knots.length ?? 0) > 0);
  private readonly marked = signal<readonly Knot[] | null>(null);
  protected readonly knots = computed(() => this.marked() ?? this.lastPart()?.knots ?? []);
  /** What is marked here was found by the end: in active seconds, as the record has them. */
  protected readonly knotsAt = computed(() => {
    const { left, right, both } = this.lastPart()?.activeMs ?? { left: 0, right: 0, both: 0 };
    return Math.round((left + right + both) / 1000);
  });
  private readonly asksForMap = signal(false);
  protected readonly marksKnots = computed(() => this.foundSome() || this.asksForMap());
  private readonly knotsSection = viewChild.required<ElementRef<HTMLElement>>('knotsSection');
  private readonly injector = inject(Injector);
  protected readonly trouble = computed(() => {
    const kind = this.recorder.trouble();
    return kind === null ? '' : this.allWords.player.trouble[kind];
  });
  protected readonly deleted = computed(() =>
    this.recorder.wasDeleted() ? this.words.deleted : '',
  );
  protected readonly conflict = this.recorder.conflict;

  protected rate(painAfter: number | null): void {
    this.painAfter.set(painAfter);
    this.recorder.add({ painAfter });
  }

  protected writeNote(note: string): void {
    this.note.set(note);
    this.recorder.add({ note });
  }

  protected mark(knots: readonly Knot[]): void {
    this.marked.set(knots);
    this.recorder.add({ knots });
  }

  /** The button pressed is gone: the heading over the map takes its focus. */
  protected openMap(): void {
    this.asksForMap.set(true);
    const section = this.knotsSection().nativeElement;
    afterNextRender(() => section.querySelector('h2')?.focus(), { injector: this.injector });
  }

  /** What was changed elsewhere stands, and is shown here. */
  protected takeTheirs(): void {
    const record = this.conflict();
    this.recorder.answer('theirs');
    if (record === null) return;
    this.painAfter.set(record.painAfter);
    this.note.set(record.note);
    this.marked.set(record.knots);
  }

  protected saveMine(): void {
    this.recorder.answer('mine');
  }

  /** Leads on once all is on the disk, or at once where that would take long: then it is kept aside, and tried on. */
  protected async finish(): Promise<void> {
    if (this.isLeaving) return;
    this.isLeaving = true;
    const waited = firstValueFrom(this.clock.at(this.clock.now() + MOST_WAIT));
    if (this.recorder.trouble() === null) await Promise.race([this.recorder.settled(), waited]);
    this.recorder.keepUnsettled();
    this.done.emit();
  }

  private sideLength(side: BodySide): string {
    const state = this.state();
    return clockLength(state === null ? 0 : sideSeconds(state, side) * 1000);
  }
}
