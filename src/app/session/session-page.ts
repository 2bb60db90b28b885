import { Component, computed, inject, resource, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TECHNIQUE } from '../catalogue/current-technique';
import { TECHNIQUES } from '../catalogue/techniques';
import { NEW_ID } from '../platform/new-id/new-id';
import { SafetyDialog } from '../safety/safety-dialog';
import { SETTINGS_STORE } from '../store/settings-store';
import { Complete } from './complete/complete';
import { planSession } from './plan-session';
import { Player } from './player/player';
import { Rating } from './rating/rating';
import { SessionService } from './session-service';
import { TechniqueSetup } from './technique-setup';

/** One session of a technique, from the rating before to the rating after. */
@Component({
  selector: 'un-session-page',
  imports: [Complete, Player, Rating, SafetyDialog],
  providers: [TechniqueSetup],
  templateUrl: './session-page.html',
})
export class SessionPage {
  private readonly router = inject(Router);
  private readonly service = inject(SessionService);
  private readonly newId = inject(NEW_ID);
  private readonly settings = inject(SETTINGS_STORE).settings;
  private readonly chosen = inject(TechniqueSetup);
  protected readonly technique = inject(TECHNIQUE);
  protected readonly module = inject(TECHNIQUES)[this.technique.id];

  protected readonly state = this.service.state;
  protected readonly stage = computed<'rating' | 'player' | 'complete'>(() => {
    const state = this.state();
    // Let go after a long pause: the rating offers to go on with it.
    if (state === null || state.discarded || state.outcome === 'interrupted') return 'rating';
    return state.phase === 'finished' ? 'complete' : 'player';
  });
  /** Fetched while the person rates, so that the first picture is there at once. */
  protected readonly pictures = resource({ loader: () => this.technique.pictures() });
  protected readonly asksBefore = signal(!this.settings().safetyUnderstood);
  protected readonly asksToEnd = signal(false);

  protected begin(painBefore: number | null): void {
    const plan = planSession(
      this.technique,
      this.chosen.setup(),
      this.settings().getReadySeconds,
      this.newId(),
    );
    this.service.begin(plan, painBefore);
  }

  protected askToEnd(): void {
    this.asksToEnd.set(true);
  }

  protected keepGoing(): void {
    this.asksToEnd.set(false);
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

  /** False while a session runs: the phone's Back gesture asks first. Called by the route's guard. */
  mayLeave(): boolean {
    if (this.stage() === 'player') {
      this.askToEnd();
      return false;
    }
    this.service.clear();
    return true;
  }
}
