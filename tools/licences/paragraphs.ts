/** A box drawn of stars round a text, or the stars before each of its lines. */
const STARS = /^\s*\/?\*+[ \t]?|\s*\*+\/\s*$/g;

function cleaned(line: string): string {
  const text = line.replace(STARS, '').trim();
  return /^[-=*#/]+$/.test(text) ? '' : text;
}

/**
 * A licence as paragraphs: it is read on a phone, where lines broken for a terminal would break twice. Nothing but line
 * ends, rulers and the stars of comments is left out.
 */
export function paragraphsOf(text: string): readonly string[] {
  const paragraphs: string[][] = [[]];
  for (const line of text.replaceAll('\r', '').split('\n').map(cleaned)) {
    const startsItem = /^(\d+[.)]|\([a-z\d]\)|[-*•])\s/.test(line);
    if (line === '' || startsItem) paragraphs.push([]);
    if (line !== '') paragraphs.at(-1)?.push(line);
  }
  return paragraphs.map((lines) => lines.join(' ')).filter((paragraph) => paragraph !== '');
}
