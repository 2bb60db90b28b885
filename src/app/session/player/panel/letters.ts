/** How many letters the longest word of these labels has: so much room a button gives it. */
export function longestWord(labels: readonly string[]): number {
  return Math.max(...labels.flatMap((label) => label.split(' ')).map(({ length }) => length));
}
