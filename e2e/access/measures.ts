import type { Page } from '@playwright/test';

/**
 * What a finger cannot press as it should on the page as it stands: a control whose middle, once scrolled to, is beyond
 * the screen or under something else, that hangs over the screen's side, or whose words overrun it. Of a page behind a
 * dialog, nothing.
 */
export async function outOfReach(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const open = document.querySelector('dialog[open]');
    const all = (open ?? document).querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, summary',
    );
    const nameOf = (control: HTMLElement): string => {
      const label = control instanceof HTMLInputElement ? control.labels?.[0] : null;
      const words = control.getAttribute('aria-label') ?? (label ?? control).textContent;
      return words.replace(/\s+/g, ' ').trim();
    };
    const isMet = (control: HTMLElement, x: number, y: number): boolean => {
      const hit = document.elementFromPoint(x, y);
      if (hit === null) return false;
      const labels = 'labels' in control ? [...((control as HTMLInputElement).labels ?? [])] : [];
      return control.contains(hit) || labels.some((label) => label.contains(hit));
    };
    const overruns = (control: HTMLElement): boolean => {
      const words = document.createRange();
      words.selectNodeContents(control);
      // Along the line: what stands above and below a letter within its own box is no ink.
      const isTurned = control.closest('[data-turned="left"], [data-turned="right"]') !== null;
      const along = ({ left, right, top, bottom }: DOMRect) =>
        isTurned ? ([top, bottom] as const) : ([left, right] as const);
      const [from, to] = along(control.getBoundingClientRect());
      return [...words.getClientRects()].some((line) => {
        const [start, end] = along(line);
        return line.width > 1 && (start < from - 1 || end > to + 1);
      });
    };
    const found: string[] = [];
    for (const control of all) {
      if (control.closest('[aria-hidden="true"], [inert], .skip') !== null) continue;
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      // Not drawn until the keyboard meets it.
      if (getComputedStyle(control).clipPath === 'inset(50%)') continue;
      control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      if (x < 0 || x > innerWidth || y < 0 || y > innerHeight)
        found.push(`${nameOf(control)}: beyond`);
      else if (!isMet(control, x, y)) {
        const hit = document.elementFromPoint(x, y);
        found.push(`${nameOf(control)}: under ${hit?.outerHTML.slice(0, 70) ?? 'nothing'}`);
      } else if (left < -1 || right > innerWidth + 1) found.push(`${nameOf(control)}: hangs over`);
      if (control.matches('button') && overruns(control)) {
        found.push(`${nameOf(control)}: its words overrun it`);
      }
    }
    return found;
  });
}

/** What of the player's count runs under the bar of the step or past the field's edge, along the line it stands on; nothing without a player. */
export async function countBeyond(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const player = document.querySelector<HTMLElement>('[data-session-state]');
    const stage = player?.querySelector('.stage')?.getBoundingClientRect();
    const bar = player?.querySelector('.step-progress')?.getBoundingClientRect();
    if (!player || !stage || !bar) return [];
    const isTurned = player.dataset['turned'] !== 'upright';
    return ['.count strong', '.count span', '.listen-first'].filter((name) => {
      const words = player.querySelector(name);
      if (words === null) return false;
      const letters = document.createRange();
      letters.selectNodeContents(words);
      const { left, right, top, bottom } = letters.getBoundingClientRect();
      if (isTurned) return top < stage.top - 1 || bottom > stage.bottom + 1;
      const isUnder = left < bar.right && right > bar.left;
      return left < stage.left - 1 || right > stage.right + 1 || isUnder;
    });
  });
}

/**
 * What of the player's words lies on a painted part of the figure or on other words. Words are taken line by line, as high
 * as their small letters; the number has a gap of its own height's twentieth to the sentence.
 */
export async function wordsOnFigure(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const player = document.querySelector('[data-session-state]');
    if (player === null) return ['no player'];
    const lines = [
      '.word',
      '.say h1:not(.word)',
      '.sentence',
      '.count strong',
      '.listen-first',
      '.count span',
    ].flatMap((name) => {
      const words = player.querySelector(name);
      if (words === null) return [];
      const { width, height } = words.getBoundingClientRect();
      if (width < 2 || height < 2) return [];
      const letters = document.createRange();
      letters.selectNodeContents(words);
      return [...letters.getClientRects()].map(({ x, y, width: wide, height: high }) => ({
        name,
        box: new DOMRect(x, y + high * 0.2, wide, high * 0.6),
      }));
    });
    const meet = (a: DOMRect, b: DOMRect, gap = 0): boolean =>
      a.left < b.right + gap &&
      b.left < a.right + gap &&
      a.top < b.bottom + gap &&
      b.top < a.bottom + gap;
    const shapes = [
      ...player.querySelectorAll<SVGGeometryElement>('un-figure :is(path, circle, ellipse, line)'),
    ].filter((shape) => shape.closest('defs, clipPath, mask, [opacity="0.8"]') === null);
    const found = new Set<string>();
    for (const [at, { name, box }] of lines.entries()) {
      for (const other of lines.slice(at + 1)) {
        if (other.name !== name && meet(box, other.box)) found.add(`${name} is on ${other.name}`);
      }
      for (const shape of shapes) {
        if (!meet(box, shape.getBoundingClientRect())) continue;
        const toShape = shape.getScreenCTM()?.inverse();
        const { fill, stroke, opacity } = getComputedStyle(shape);
        if (opacity === '0') continue;
        for (let x = box.left; x <= box.right; x += 5) {
          for (const y of [box.top, box.top + box.height / 2, box.bottom]) {
            const point = new DOMPoint(x, y).matrixTransform(toShape);
            if (
              (fill !== 'none' && shape.isPointInFill(point)) ||
              (stroke !== 'none' && shape.isPointInStroke(point))
            )
              found.add(`${name} is on the figure`);
          }
        }
      }
    }
    return [...found];
  });
}

/** Words of headings, buttons and links that go on in the next line: with the usual text each has room for itself. */
export async function brokenWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll('h1, h2, h3, button, a, label, legend')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[^\s-]+/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) found.push(word);
        }
      }
    }
    return found;
  });
}
