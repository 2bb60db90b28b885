import { Component, computed, inject } from '@angular/core';
import { currentStep } from '../../domain/session/state/state';
import { RUNNING_SESSION } from '../../session/running-session';
import { handIsTired } from '#language/techniques/lying-down/words';

/** "My hand is tired": leaves a tiring grip for the easier step after it, on the same side. */
@Component({
  selector: 'un-tired-hand',
  template: `
    @if (goesTo(); as step) {
      <button type="button" class="technique-control" (click)="move(step)">{{ label }}</button>
    }
  `,
})
export class TiredHand {
  private readonly session = inject(RUNNING_SESSION);
  protected readonly label = handIsTired;

  /** Where a press leads; null where no easier step lies ahead on this side. */
  protected readonly goesTo = computed(() => {
    const state = this.session.state();
    const here = currentStep(state);
    const ahead = state.plan.steps.slice(state.step + 1);
    const target = ahead.find(
      ({ id, side, part }) => id === here?.tiredGoesTo && side === here.side && part === here.part,
    );
    return target?.id ?? null;
  });

  protected move(step: string): void {
    this.session.send({ type: 'go-to', step });
  }
}
