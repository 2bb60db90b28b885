/** The list with one place filled anew. */
export function replaceAt<T>(list: readonly T[], index: number, value: T): readonly T[] {
  return list.map((item, at) => (at === index ? value : item));
}
