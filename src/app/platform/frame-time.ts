import { Ms } from '../domain/time/units';
import { ignoreErrors } from './ignore-errors';

/**
 * The frames' clock, in ms: it keeps the machine's own pace even where a test fakes every other clock, and stands still
 * while nothing is drawn.
 */
export function frameTime(document: Document): Ms {
  return Number(ignoreErrors(() => document.timeline.currentTime) ?? 0);
}
