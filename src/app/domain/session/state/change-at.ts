/** The list with one place changed; a place it does not have changes nothing. */
export function changeAt<T>(
  list: readonly T[],
  index: number,
  change: (item: T) => T,
): readonly T[] {
  return list.map((item, at) => (at === index ? change(item) : item));
}
