import { Component, computed, inject } from '@angular/core';
import { currentStep } from '../../domain/session/state/state';
import { SESSION_AID } from '../../session/session-aid';
import { handIsTired } from '#language/techniques/lying-down/words';

/** "My hand is tired": leaves a tiring grip for the easier step after it, on the same side. */
@Component({
  selector: 'un-tired-hand',
  template: `
    @if (goesTo(); as step) {
      <button type="button" class="aid" (click)="move(step)">{{ label }}</button>
    }
  `,
})
export class TiredHand {
  private readonly aid = inject(SESSION_AID);
  protected readonly label = handIsTired;

  /** Where a press leads; null where no easier step lies ahead on this side. */
  protected readonly goesTo = computed(() => {
    const state = this.aid.state();
    const here = currentStep(state);
    const ahead = state.plan.steps.slice(state.step + 1);
    const target = ahead.find(
      ({ id, side, part }) => id === here?.tiredGoesTo && side === here.side && part === here.part,
    );
    return target?.id ?? null;
  });

  protected move(step: string): void {
    this.aid.send({ type: 'go-to', step });
  }
}
