/**
 * The pseudo-language: English made longer, with accents, and with a mark at both ends of each text, so that what is cut,
 * joined or not translated is seen. A test build speaks it (docs/adr/054).
 */

/** What stands at both ends of every text of the catalogue: where one is missing, the text was cut or joined. */
export const MARKS = { start: '«', end: '»' };

/** How much longer a text becomes: English is short, and others need that much more room. */
const LONGER = 0.4;

const PLAIN = 'aeiouyAEIOUYcCnN';
const ACCENTED = 'áéíóúýÁÉÍÓÚÝçÇñÑ';
const VOWEL = /[áéíóúýÁÉÍÓÚÝ]/;
const LETTER = /\p{L}/u;

/** Round what was put into a sentence: it has been translated where it comes from, or never. Of no language. */
const GUARD = { start: '\uE000', end: '\uE001' };
const GUARDED = new RegExp(`(${GUARD.start}[^${GUARD.end}]*${GUARD.end})`);

/** What a catalogue holds besides texts, numbers and such. */
type Anything = (...values: never[]) => unknown;

/**
 * Texts of a catalogue in the pseudo-language: a text, a list or an object of them, or a function that makes them. What
 * a function is given is left as it is where it turns up in the text, so that what was not translated stays plain.
 */
export function pseudo<T>(value: T): T {
  return translated(value) as T;
}

function translated(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function') return speaking(value as Anything);
  if (Array.isArray(value)) return value.map(translated);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, translated(part)]));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

/** One text. A number, a sign, and a text that has its marks already, stay as they are. */
export function pseudoText(text: string): string {
  if (!LETTER.test(text) || isMarked(text)) return text.replace(/[\uE000\uE001]/g, '');
  const parts = text.split(GUARDED).map((part, index) => {
    return index % 2 === 1 ? part.slice(1, -1) : lengthened(part);
  });
  return `${MARKS.start}${parts.join('')}${MARKS.end}`;
}

/** True where the first mark goes with the last one. */
function isMarked(text: string): boolean {
  if (!text.startsWith(MARKS.start) || !text.endsWith(MARKS.end)) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === MARKS.start) depth += 1;
    if (text[at] === MARKS.end) depth -= 1;
    if (depth === 0) return at === text.length - 1;
  }
  return false;
}

/** With accents, and each vowel as often as makes the text long enough; the last one takes what is left. */
function lengthened(text: string): string {
  const signs = text.split('').map((sign) => ACCENTED[PLAIN.indexOf(sign)] ?? sign);
  const last = signs.findLastIndex((sign) => VOWEL.test(sign));
  let due = 0;
  return signs
    .map((sign, at) => {
      due += at === last ? LONGER * (signs.length - at) : LONGER;
      if (!VOWEL.test(sign)) return sign;
      const more = Math.floor(due);
      due -= more;
      return sign + sign.toLowerCase().repeat(more);
    })
    .join('');
}

/** A function of a catalogue that answers in the pseudo-language. */
function speaking(say: Anything): Anything {
  return (...values) => translated(say(...(guardedValues(say, values) as never[])));
}

/** The values with a guard round each text that is put into the sentence; one that only chooses a sentence has none. */
function guardedValues(say: Anything, values: readonly unknown[]): readonly unknown[] {
  let known: unknown = values;
  for (const path of pathsToTexts(values)) {
    const tried = guardedAt(known, path);
    if (turnsUp(say, tried as readonly unknown[])) known = tried;
  }
  return known as readonly unknown[];
}

function pathsToTexts(value: unknown): readonly (readonly string[])[] {
  if (typeof value === 'string') return LETTER.test(value) ? [[]] : [];
  if (!Array.isArray(value) && !isPlain(value)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    pathsToTexts(part).map((path) => [key, ...path]),
  );
}

function guardedAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return `${GUARD.start}${String(value)}${GUARD.end}`;
  if (Array.isArray(value)) {
    return value.map((part: unknown, at) => (String(at) === key ? guardedAt(part, rest) : part));
  }
  const parts = value as Readonly<Record<string, unknown>>;
  return { ...parts, [key]: guardedAt(parts[key], rest) };
}

function turnsUp(say: Anything, values: readonly unknown[]): boolean {
  try {
    return JSON.stringify(say(...(values as never[]))).includes(GUARD.start);
  } catch {
    // A word that chooses among others, and is none of them with a guard.
    return false;
  }
}
