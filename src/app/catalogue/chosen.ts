import { Amount, Setup } from '../domain/session/plan/setup';

/** Reads what was chosen for this amount, in its own unit; an amount that was never set is at its default. */
export function chosen(amount: Amount): (amounts: Setup['amounts']) => number {
  return (amounts) => amounts[amount.id] ?? amount.default;
}
