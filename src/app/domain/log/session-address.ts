/** Begins an address that stands for an id which no address can have as it is. */
const MARK = '~';

/** Pages beside those of the sessions (log/routes.ts): a session of that name needs another address. */
const PAGES_OF_THE_LOG: readonly string[] = ['new', 'insights', 'report'];

/** The longest id of a log file, in characters. */
const LONGEST = 200;

/** UTF-16 units in hexadecimal, four digits each. */
const UNIT_DIGITS = 4;

/**
 * What stands for an id in an address, before the router encodes it: mostly the id itself. What would break an
 * address or lead elsewhere is written in hexadecimal: half a surrogate pair, `.` and `..`, nothing at all, and the names
 * of other pages.
 *
 * @param pages names of the pages beside it
 */
export function addressOf(id: string, pages = PAGES_OF_THE_LOG): string {
  const isPlain =
    id !== '' &&
    id !== '.' &&
    id !== '..' &&
    !id.startsWith(MARK) &&
    !pages.includes(id) &&
    isWellFormed(id);
  return isPlain ? id : MARK + hexOf(id);
}

/** The id that stands behind such an address. */
export function idInAddress(address: string): string {
  if (!/^~([0-9a-f]{4})*$/.test(address)) return address;
  const units = address.slice(MARK.length).match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}

/** Whether a text may be an id of a log file: 1 to 200 well-formed characters, neither `.` nor `..`. */
export function isId(text: string): boolean {
  return text !== '' && text !== '.' && text !== '..' && isWellFormed(text) && isShort(text);
}

/**
 * The id a file may have in place of one that it may not: some were taken in before they were refused, and a backup
 * that holds one must be taken again. The same each time.
 */
export function idInFile(id: string): string {
  return isId(id) ? id : (MARK + hexOf(id)).slice(0, LONGEST);
}

/** Characters, not UTF-16 units: outside of the basic plane each has two. */
function isShort(text: string): boolean {
  return Array.from(text).length <= LONGEST;
}

/** Whether no half of a surrogate pair stands alone. */
function isWellFormed(text: string): boolean {
  return !/[\ud800-\udfff]/u.test(text);
}

function hexOf(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(UNIT_DIGITS, '0'),
  ).join('');
}
