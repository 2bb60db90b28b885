import {
  afterRenderEffect,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  linkedSignal,
  resource,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TECHNIQUE } from '../catalogue/current-technique';
import { TECHNIQUES } from '../catalogue/techniques';
import { SessionPlan } from '../domain/session/plan/plan';
import { NEW_ID } from '../platform/new-id/new-id';
import { SafetyDialog } from '../safety/safety-dialog';
import { SETTINGS_STORE } from '../store/settings/settings-store';
import { Icon } from '../ui/icon/icon';
import { SESSION_WORDS } from '../words/session-words';
import { Complete } from './complete/complete';
import { Interrupted } from './interrupted/interrupted';
import { SessionOwnership } from './ownership/session-ownership';
import { putPageBefore } from './page-before';
import { planSession } from './plan-session';
import { Player } from './player/player';
import { Rating } from './rating/rating';
import { SessionService } from './session-service';
import { TechniqueSetup } from './technique-setup';

/** One session of a technique, from the rating before to the rating after. */
@Component({
  selector: 'un-session-page',
  imports: [Complete, Icon, Interrupted, Player, Rating, RouterLink, SafetyDialog],
  providers: [TechniqueSetup],
  templateUrl: './session-page.html',
  styleUrl: './session-page.css',
})
export class SessionPage {
  private readonly router = inject(Router);
  private readonly service = inject(SessionService);
  private readonly ownership = inject(SessionOwnership);
  private readonly newId = inject(NEW_ID);
  private readonly settings = inject(SETTINGS_STORE).settings;
  private readonly chosen = inject(TechniqueSetup);
  protected readonly technique = inject(TECHNIQUE);
  protected readonly module = inject(TECHNIQUES)[this.technique.id];

  protected readonly state = this.service.state;
  /** Aborted once this page is gone. */
  private readonly gone = new AbortController();
  protected readonly stage = computed<'elsewhere' | 'rating' | 'player' | 'complete'>(() => {
    const state = this.state();
    if (state === null && this.ownership.elsewhere()) return 'elsewhere';
    // One just continued, on the way to its own technique's page.
    if (state?.plan.parts.every((part) => part.technique !== this.technique.id)) return 'rating';
    // Let go after a long pause: the rating offers to go on with it.
    if (state === null || state.discarded || state.outcome === 'interrupted') return 'rating';
    return state.phase === 'finished' ? 'complete' : 'player';
  });
  /** Fetched while the person rates, so that the first picture is there at once. */
  protected readonly pictures = resource({
    params: () => this.settings().body,
    loader: ({ params }) => this.technique.pictures(params),
  });
  protected readonly asksBefore = signal(!this.settings().safetyUnderstood);
  /** The session waits under the question; when something else lets it go on, as a headset's button, that is an answer. */
  protected readonly asksToEnd = linkedSignal<boolean, boolean>({
    source: () => this.state()?.phase === 'paused',
    computation: (isPaused, previous) => isPaused && (previous?.value ?? false),
  });
  private goesOnAfterwards = false;

  protected readonly words = inject(SESSION_WORDS);

  constructor() {
    putPageBefore(`/techniques/${this.module.path}`);
    if (this.stage() === 'rating') this.service.prepare(this.plan());
    void this.ownership.look();
    inject(DestroyRef).onDestroy(() => this.gone.abort());
    this.focusEachStage();
  }

  protected async begin(painBefore: number | null): Promise<void> {
    // The second tap of a double one finds the session already begun.
    if (this.stage() !== 'rating') return;
    await this.ownership.begin(this.plan(), painBefore, this.gone.signal);
  }

  protected askToEnd(): void {
    if (this.asksToEnd()) return;
    const wasPaused = this.state()?.phase === 'paused';
    // Else its last step could end, and the question be gone, before it is answered.
    this.service.send({ type: 'pause' });
    this.goesOnAfterwards = !wasPaused;
    this.asksToEnd.set(this.state()?.phase === 'paused');
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

  private plan(): SessionPlan {
    const { getReadySeconds } = this.settings();
    return planSession(this.technique, this.chosen.setup(), getReadySeconds, this.newId());
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
    const goesOnElsewhere = this.state()?.phase === 'paused';
    if (!goesOnElsewhere) this.service.clear();
    return true;
  }
}
