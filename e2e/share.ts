/** True in `npm run test:full`. */
export function isFull(): boolean {
  return process.env['UNKNOT_FULL'] === '1';
}

/** True where the app is to be tried in the pseudo-language, which needs a build of its own. */
export function isPseudo(): boolean {
  return process.env['UNKNOT_PSEUDO'] === '1';
}

/**
 * Where combinations multiply, `npm test` tries a share in which every value occurs, and `npm run test:full` tries all
 * (docs/spec/quality.md, Tests).
 */
export function allOrShare<T>(all: readonly T[], share: (each: T) => boolean): readonly T[] {
  return isFull() ? all : all.filter(share);
}
