/**
 * The one JSON text of a value by RFC 8785: members sorted by the UTF-16 units of their names, no space. Members that
 * are undefined are left out, as JSON does.
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  // Read entry by entry, never copied by assignment: a member named `__proto__` is one like any other.
  // Mutant `a < b` => `a <= b`: Equivalent: no two members of an object have the same name.
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalText(member)}`);
  return `{${members.join()}}`;
}
