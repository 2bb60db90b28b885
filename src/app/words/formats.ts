/** What a count makes of the words round it, as far as the language tells numbers apart; `other` for all the rest. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** How parts stand in a row: one and all, one of them, or side by side as the facts of one thing. */
export type ListKind = 'and' | 'or' | 'facts';

/** How a language writes counts, numbers, lists and dates. */
export interface Formats {
  /** The form that goes with this count: each a whole sentence, or a noun with its number. */
  plural(count: number, forms: PluralForms): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  list(parts: readonly string[], kind: ListKind): string;
  date(day: Date, options: Intl.DateTimeFormatOptions): string;
  /** "2 hours ago", "yesterday": negative values are in the past. */
  relative(value: number, unit: Intl.RelativeTimeFormatUnit): string;
}

const LISTS = {
  and: { type: 'conjunction' },
  or: { type: 'disjunction' },
  facts: { type: 'unit', style: 'short' },
} satisfies Record<ListKind, Intl.ListFormatOptions>;

/**
 * The browser's own formats for a language. They are slow to make: each is made when it is first needed, and then once.
 *
 * @param locale a BCP 47 tag, such as `en-GB`
 */
export function formatsOf(locale: string): Formats {
  const made = new Map<string, unknown>();
  /** @param key what tells this format from all others of the language */
  const once = <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
  };
  return {
    plural(count, forms) {
      const rules = once('plural', () => new Intl.PluralRules(locale));
      return forms[rules.select(count)] ?? forms.other;
    },
    number(value, options = {}) {
      const key = `number ${JSON.stringify(options)}`;
      return once(key, () => new Intl.NumberFormat(locale, options)).format(value);
    },
    list(parts, kind) {
      return once(`list ${kind}`, () => new Intl.ListFormat(locale, LISTS[kind])).format(parts);
    },
    date(day, options) {
      const key = `date ${JSON.stringify(options)}`;
      return once(key, () => new Intl.DateTimeFormat(locale, options)).format(day);
    },
    relative(value, unit) {
      const make = () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
      return once('relative', make).format(value, unit);
    },
  };
}
