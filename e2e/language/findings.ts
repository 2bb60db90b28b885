import type { Page } from '@playwright/test';

/**
 * What of the page as it stands would go wrong in another language: a text or a name for screen readers that is not
 * wholly between the marks of the pseudo-language, text that is cut or beyond the screen, and lines one on another. Of a
 * page behind a dialog, nothing.
 */
export async function findings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.body;
    const found = new Set<string>();
    const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 70);

    /** What is left of a text when everything between marks that go together is taken out. */
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
    /** English as it was put in: the pseudo-language has no vowel without an accent. */
    const isTranslated = (text: string): boolean =>
      !/\p{L}/u.test(outsideMarks(text)) && !/[aeiou]/i.test(text);

    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('[lang="en"]:not(html), noscript, script, style') === null;
    const isForEyes = (element: Element): boolean =>
      element.closest('.visually-hidden, .skip, [inert]') === null &&
      element.getBoundingClientRect().width > 1;

    const texts: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.trim() !== '' && text.parentElement && isShown(text.parentElement))
        texts.push(text);
    }

    for (const text of texts) {
      if (!/\p{L}/u.test(text.data)) continue;
      // A link in a sentence is part of it.
      const around: Element[] = [];
      for (let at = text.parentElement; at && around.length < 4; at = at.parentElement)
        around.push(at);
      if (around.some((element) => isTranslated(element.textContent))) continue;
      const whole = outsideMarks(text.data) === text.data;
      found.add(
        `${whole ? 'plain' : 'joined'}: ${short(text.data)} | in: ${short(around[1]?.textContent ?? '')}`,
      );
    }

    const NAMES = [
      'aria-label',
      'aria-description',
      'aria-valuetext',
      'alt',
      'title',
      'placeholder',
    ];
    for (const element of root.querySelectorAll('*')) {
      if (!isShown(element)) continue;
      for (const name of NAMES) {
        const value = element.getAttribute(name);
        if (value !== null && /\p{L}/u.test(value) && !isTranslated(value))
          found.add(`${name}: ${short(value)}`);
      }
      if (!isForEyes(element) || !/\p{L}/u.test(element.textContent)) continue;
      const style = getComputedStyle(element);
      if (!/hidden|clip/.test(style.overflow) && style.textOverflow !== 'ellipsis') continue;
      if (
        element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1
      )
        found.add(`cut: ${element.className} ${short(element.textContent)}`);
    }
    if (!isTranslated(document.title)) found.add(`title of the page: ${document.title}`);
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over > 0) found.add(`the page is ${over} px too wide`);

    const isTurned = document.querySelector('[data-turned="left"], [data-turned="right"]') !== null;
    const lines = texts
      .filter((text) => text.parentElement && isForEyes(text.parentElement))
      .flatMap((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        const stays =
          text.parentElement?.closest('nav, .nav, .dock, un-notice-bar, .notice-line') ?? null;
        const scrolls =
          text.parentElement?.closest('[tabindex="0"][role="region"], table, .strip') ?? null;
        return [...range.getClientRects()]
          .filter(({ width, height }) => width > 1 && height > 1)
          .map((box) => ({ text, stays, scrolls, box }));
      });
    for (const [at, one] of lines.entries()) {
      const { left, right } = one.box;
      if (one.scrolls === null && (left < -1 || right > innerWidth + 1))
        found.add(`beyond the screen: ${short(one.text.data)}`);
      for (const other of lines.slice(at + 1)) {
        if (one.text === other.text || one.stays !== other.stays) continue;
        const wide =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // Of a line's height, a fifth above and below is no ink.
        const [along, across] = isTurned ? [high, wide] : [wide, high];
        const ink =
          0.4 *
          Math.min(
            isTurned ? one.box.width : one.box.height,
            isTurned ? other.box.width : other.box.height,
          );
        if (along > 1 && across > ink)
          found.add(`overlap: ${short(one.text.data)} / ${short(other.text.data)}`);
      }
    }
    return [...found];
  });
}
