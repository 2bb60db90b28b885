import type { Page } from '@playwright/test';

/**
 * What of the page as it stands would go wrong in another language. Of a page behind a dialog, or the night screen, nothing.
 */
export async function findings(page: Page): Promise<readonly string[]> {
  return [...(await page.evaluate(notTranslated)), ...(await page.evaluate(notReadable))];
}

/**
 * Texts, and names for screen readers, that are not wholly between the marks of the pseudo-language: not translated, or
 * put together from pieces. Runs in the page.
 */
function notTranslated(): readonly string[] {
  const root = document.querySelector('dialog[open], un-night') ?? document.body;
  const found = new Set<string>();
  const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 70);
  /** What is left when everything between marks that go together is taken out. */
  const outsideMarks = (text: string): string => {
    let depth = 0;
    let rest = '';
    for (const sign of text) {
      if (sign === '«') depth += 1;
      if (depth === 0) rest += sign;
      if (sign === '»') depth -= 1;
    }
    return depth === 0 ? rest : text;
  };
  /** The pseudo-language has no vowel without an accent: one is English that was put in. */
  const isTranslated = (text: string): boolean =>
    !/\p{L}/u.test(outsideMarks(text)) && !/[aeiou]/i.test(text);
  /** What stands there in English in every language says so. */
  const isMeant = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('[lang="en"]:not(html), noscript, script, style') === null;

  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!/\p{L}/u.test(text.data) || parent === null || !isMeant(parent)) continue;
    // Of texts that were put together, the catalogue knows how: the signs between them are a language's own.
    if (/»[,:;]/.test(text.data) && /[,:;]/.test(outsideMarks(text.data)))
      found.add(`put together: ${short(text.data)}`);
    // A link in a sentence is a part of it.
    const around: Element[] = [];
    for (let at: Element | null = parent; at && around.length < 4; at = at.parentElement)
      around.push(at);
    if (around.some((element) => isTranslated(element.textContent))) continue;
    found.add(`not translated: ${short(text.data)}`);
  }
  const names = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'title', 'placeholder'];
  for (const element of root.querySelectorAll('*')) {
    if (!isMeant(element)) continue;
    for (const name of names) {
      const value = element.getAttribute(name) ?? '';
      if (/\p{L}/u.test(value) && !isTranslated(value)) found.add(`${name}: ${short(value)}`);
    }
  }
  if (!isTranslated(document.title)) found.add(`title of the page: ${document.title}`);
  return [...found];
}

/** Lines that are cut, beyond the screen, or on one another. Runs in the page. */
function notReadable(): readonly string[] {
  const root = document.querySelector('dialog[open], un-night') ?? document.body;
  const found = new Set<string>();
  const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 70);
  const isTurned = document.querySelector('[data-turned="left"], [data-turned="right"]') !== null;
  const nearest = (element: Element, is: (style: CSSStyleDeclaration) => boolean) => {
    let at: Element | null = element;
    while (at !== null && !is(getComputedStyle(at))) at = at.parentElement;
    return at;
  };
  /** As high as small letters: what is above and below is no ink. */
  const inkOf = ({ x, y, width, height }: DOMRect): DOMRect =>
    isTurned
      ? new DOMRect(x + width * 0.25, y, width * 0.5, height)
      : new DOMRect(x, y + height * 0.25, width, height * 0.5);
  const lines: { text: Text; box: DOMRect; stays: Element | null }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (text.data.trim() === '' || !parent?.checkVisibility({ visibilityProperty: true })) continue;
    // For screen readers alone, which find no box too small.
    const unseen = nearest(parent, ({ clipPath }) => clipPath === 'inset(50%)');
    if (parent.closest('.skip, [inert], noscript') !== null || unseen !== null) continue;
    const stays = nearest(parent, ({ position }) => position === 'fixed' || position === 'sticky');
    const frame = nearest(
      parent,
      ({ overflow, display }) => overflow !== 'visible' && display !== 'contents',
    );
    const isScrolled = frame !== null && /auto|scroll/.test(getComputedStyle(frame).overflow);
    const edge = isScrolled ? null : (frame?.getBoundingClientRect() ?? null);
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      const box = inkOf(rect);
      if (box.width <= 1 || box.height <= 1) continue;
      lines.push({ text, box, stays });
      const isCut =
        edge !== null &&
        (box.left < edge.left - 1 ||
          box.right > edge.right + 1 ||
          box.top < edge.top - 1 ||
          box.bottom > edge.bottom + 1);
      if (isCut) found.add(`cut: ${short(text.data)}`);
      if (!isScrolled && (box.left < -1 || box.right > innerWidth + 1))
        found.add(`beyond the screen: ${short(text.data)}`);
    }
  }
  for (const [at, one] of lines.entries()) {
    for (const other of lines.slice(at + 1)) {
      if (one.text === other.text || one.stays !== other.stays) continue;
      const wide =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high =
        Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (wide > 1 && high > 1)
        found.add(`overlap: ${short(one.text.data)} / ${short(other.text.data)}`);
    }
  }
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (over > 0) found.add(`the page is ${over} px too wide`);
  return [...found];
}
