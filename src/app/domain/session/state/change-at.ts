/** The list with one place changed; a place it does not have, or null, changes nothing. */
export function changeAt<T>(
  list: readonly T[],
  index: number | null,
  change: (item: T) => T,
): readonly T[] {
  return list.map((item, at) => (at === index ? change(item) : item));
}
