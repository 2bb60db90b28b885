let last = 0;

/** An id no other element of the document has, to tie a control to its label: `prefix-1`, `prefix-2`, ... */
export function uniqueId(prefix: string): string {
  last += 1;
  return `${prefix}-${last}`;
}
