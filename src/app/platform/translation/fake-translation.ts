/**
 * For specs: translates what is below an element as Chrome does. Each text is taken out of the page, and its translation
 * stands in two `font` elements in its place.
 *
 * @param into gives the words of the other language
 */
export function translate(root: Element, into: (text: string) => string): void {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const parent = text.parentElement;
    if (text.data.trim() === '' || parent?.closest('[translate=no], font, script, style')) continue;
    const outer = document.createElement('font' as string);
    const inner = document.createElement('font' as string);
    inner.textContent = into(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  }
}
