import { concat, defer, last, Observable } from 'rxjs';
import { Ms } from '../../domain/time/units';
import type { Clock } from '../../platform/clock/clock';
import { StoreError } from './store-error';

/** How long the database may be without an answer. Another window may hold it, or the phone may have lost it. */
export const PATIENCE: Ms = 4000;

/** Waited for bit by bit: a page that was frozen does not take its own silence for the database's. */
const STEP: Ms = 100;

/**
 * Resolves as `answer` does, if it does so in time. @throws StoreError `busy` where it does not
 *
 * @param tooLate called just before that
 */
export function inTime<T>(
  clock: Clock,
  answer: Promise<T>,
  { patience = PATIENCE, tooLate }: { readonly patience?: Ms; readonly tooLate?: () => void } = {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const waiting = passing(clock, patience).subscribe(() => {
      tooLate?.();
      reject(new StoreError('busy'));
    });
    answer.then(resolve, reject).finally(() => waiting.unsubscribe());
  });
}

/** Whether an answer comes, good or bad, within half of the patience: then there is time to ask once more. */
export async function isInTime(clock: Clock, answer: Promise<unknown>): Promise<boolean> {
  const settled = answer.then(
    () => true,
    () => true,
  );
  return inTime(clock, settled, { patience: PATIENCE / 2 }).catch(() => false);
}

function passing(clock: Clock, patience: Ms): Observable<void> {
  const step = defer(() => clock.running(STEP));
  return concat(...Array.from({ length: Math.ceil(patience / STEP) }, () => step)).pipe(last());
}
