import { Component, computed, inject } from '@angular/core';
import { Knot } from '../../domain/log/record';
import { BodySide } from '../../domain/session/plan/side';
import { currentStep } from '../../domain/session/state/state';
import { RUNNING_SESSION } from '../../session/running-session';
import { KNOT_STEP, PRESSING_STEPS } from './plan';
import { foundKnot } from '#language/techniques/middle-finger/words';

/** Where a mark starts: where neck meets shoulder (docs/spec/content.md, part 4). It can be moved afterwards. */
const FIRST_PLACE: Readonly<Record<BodySide, Omit<Knot, 'at'>>> = {
  left: { side: 'left', x: 0.4, y: 0.24 },
  right: { side: 'right', x: 0.6, y: 0.24 },
};

/** "Found a knot": marks a sore spot and leaves time to stay on it, as long as the plan's own knot step lasts. */
@Component({
  selector: 'un-knot-finder',
  template: `
    @if (find(); as found) {
      <button type="button" class="technique-control" (click)="mark(found)">{{ label }}</button>
    }
  `,
})
export class KnotFinder {
  private readonly session = inject(RUNNING_SESSION);
  protected readonly label = foundKnot;

  /** What a press marks now; null in steps without pressure. */
  protected readonly find = computed(() => {
    const state = this.session.state();
    const step = currentStep(state);
    if (step === null || step.side === 'both' || !PRESSING_STEPS.includes(step.id)) return null;
    const stay = state.plan.steps.find(({ id, part }) => id === KNOT_STEP && part === step.part);
    return { knot: FIRST_PLACE[step.side], dwellMs: stay?.durationMs ?? 0 };
  });

  protected mark(found: { readonly knot: Omit<Knot, 'at'>; readonly dwellMs: number }): void {
    this.session.send({ type: 'knot', ...found });
  }
}
