import { InjectionToken } from '@angular/core';
import { IfThenPlan, planOf } from '../../domain/plan/if-then-plan';
import { ignoreErrors } from '../../platform/ignore-errors';
import { KeptValue, keptValue } from '../kept/kept-value';

/** The person's if-then plan, kept on this phone; null while there is none (docs/adr/052-plan-in-local-storage.md). */
export const PLAN_STORE = new InjectionToken<KeptValue<IfThenPlan | null>>('PlanStore', {
  factory: () => keptValue({ key: 'unknot-plan', parse: parsePlan }),
});

/** Never throws: what is no plan is none. */
export function parsePlan(text: string | null): IfThenPlan | null {
  return planOf(ignoreErrors(() => JSON.parse(text ?? 'null') as unknown));
}
