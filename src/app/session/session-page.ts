import {
  afterRenderEffect,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  linkedSignal,
  resource,
  signal,
  Type,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SafetyDialog } from '../safety/safety-dialog';
import { SETTINGS_STORE } from '../store/settings/settings-store';
import { Icon } from '../ui/icon/icon';
import { SESSION_WORDS } from '../words/session-words';
import { Complete } from './complete/complete';
import { Interrupted } from './interrupted/interrupted';
import { MarkedKnots } from './marked-knots/marked-knots';
import { SessionOwnership } from './ownership/session-ownership';
import { putPageBefore } from './page-before';
import { PLAYED, playedHere } from './played/played';
import { Player } from './player/player';
import { Rating } from './rating/rating';
import { SessionService } from './session-service';

type Pictures = Readonly<Record<string, Type<unknown>>>;

/** One session of a technique or a routine, from the rating before to the rating after. */
@Component({
  selector: 'un-session-page',
  imports: [Complete, Icon, Interrupted, Player, Rating, RouterLink, SafetyDialog],
  providers: [MarkedKnots, { provide: PLAYED, useFactory: playedHere }],
  templateUrl: './session-page.html',
  styleUrl: './session-page.css',
})
export class SessionPage {
  private readonly router = inject(Router);
  private readonly service = inject(SessionService);
  private readonly ownership = inject(SessionOwnership);
  private readonly settings = inject(SETTINGS_STORE).settings;
  private readonly played = inject(PLAYED);

  private readonly course = this.service.course;
  /** Aborted once this page is gone. */
  private readonly gone = new AbortController();
  protected readonly stage = computed<'elsewhere' | 'rating' | 'player' | 'complete'>(() => {
    const course = this.course();
    if (course === null && this.ownership.elsewhere()) return 'elsewhere';
    // One just continued, on the way to its own page.
    if (course !== null && !this.played.isOf(course.plan)) return 'rating';
    // Let go after a long pause: the rating offers to go on with it.
    if (course === null || course.discarded || course.outcome === 'interrupted') return 'rating';
    return course.phase === 'finished' ? 'complete' : 'player';
  });
  /** Fetched while the person rates, so that the first picture is there at once, and those of a technique to come. */
  protected readonly pictures = resource({
    params: () => this.settings().body,
    loader: async ({ params }): Promise<Pictures> => {
      const { techniques } = this.played;
      const all = await Promise.all(techniques.map((technique) => technique.pictures(params)));
      return Object.assign({}, ...all) as Pictures;
    },
  });
  protected readonly asksBefore = signal(!this.settings().safetyUnderstood);
  /** The session waits under the question; when something else lets it go on, as a headset's button, that is an answer. */
  protected readonly asksToEnd = linkedSignal<boolean, boolean>({
    source: () => this.course()?.phase === 'paused',
    computation: (isPaused, previous) => isPaused && (previous?.value ?? false),
  });
  private goesOnAfterwards = false;

  protected readonly words = inject(SESSION_WORDS);

  constructor() {
    putPageBefore(this.played.address);
    this.prepareEachPlan();
    void this.ownership.look();
    inject(DestroyRef).onDestroy(() => this.gone.abort());
    this.focusEachStage();
  }

  protected async begin(painBefore: number | null): Promise<void> {
    // The second tap of a double one finds the session already begun.
    if (this.stage() !== 'rating') return;
    await this.ownership.begin(this.played.plan(), painBefore, this.gone.signal);
  }

  protected askToEnd(): void {
    if (this.asksToEnd()) return;
    const wasPaused = this.course()?.phase === 'paused';
    // Else its last step could end, and the question be gone, before it is answered.
    this.service.send({ type: 'pause' });
    this.goesOnAfterwards = !wasPaused;
    this.asksToEnd.set(this.course()?.phase === 'paused');
  }

  protected keepGoing(): void {
    this.asksToEnd.set(false);
    if (this.goesOnAfterwards) this.service.send({ type: 'resume' });
    this.goesOnAfterwards = false;
  }

  protected endAndSave(): void {
    this.asksToEnd.set(false);
    this.service.send({ type: 'end', save: true });
  }

  protected async discard(): Promise<void> {
    this.asksToEnd.set(false);
    this.service.send({ type: 'end', save: false });
    await this.leave();
  }

  protected async leave(): Promise<void> {
    this.service.clear();
    await this.router.navigateByUrl('/');
  }

  /** What is to be played may change while the person rates, as when the log has told which side has more marks. */
  private prepareEachPlan(): void {
    effect(() => {
      const plan = this.played.plan();
      untracked(() => {
        if (this.stage() === 'rating') this.service.prepare(plan);
      });
    });
  }

  /** The control that had the focus is gone with its stage: the new heading takes it, as on any new page. */
  private focusEachStage(): void {
    const page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    let shown: string | null = null;
    afterRenderEffect(() => {
      const stage = this.stage();
      if (shown !== null && shown !== stage) page.querySelector('h1')?.focus();
      shown = stage;
    });
  }

  /** False while a session runs: the phone's Back gesture asks first. Called by the route's guard. */
  mayLeave(): boolean {
    if (this.stage() === 'player') {
      this.askToEnd();
      return false;
    }
    const goesOnElsewhere = this.course()?.phase === 'paused';
    if (!goesOnElsewhere) this.service.clear();
    return true;
  }
}
