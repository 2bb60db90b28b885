import type { Page } from '@playwright/test';
import type { TechniqueName } from '../pages/app.ts';
import { allOrShare, isFull } from '../share.ts';
import { expect, test } from '../test.ts';
import { resize } from '../pages/resize.ts';

/**
 * The longest that can be set: with "More time" three digits, and repetitions of two. The second side has the steps of
 * the first: a seated technique is gone through on one, each side in one of them, and a step met again is passed over.
 */
const LONGEST = {
  'lying-down': {
    sides: 'both',
    firstSide: 'left',
    amounts: { squeezes: 24, 'reach-further': 60, 'fist-rub': 60, rest: 60, 'turn-over': 45 },
  },
  dragging: {
    sides: isFull() ? 'both' : 'right',
    firstSide: 'right',
    amounts: { strokes: 15, 'tap-neck': 60, relax: 120 },
  },
  'middle-finger': { sides: isFull() ? 'both' : 'left', firstSide: 'left', amounts: {} },
};

interface Chosen {
  readonly turnedView: 'left' | 'right' | 'off';
  readonly farView?: 'on' | 'off' | 'automatic';
}

async function choose(page: Page, chosen: Chosen): Promise<void> {
  await page.addInitScript(
    (settings) => localStorage.setItem('unknot-settings', JSON.stringify(settings)),
    { ...chosen, setups: LONGEST, dimScreen: false },
  );
}

/** Puts the page into another size of text, as the setting does. */
async function wear(page: Page, textSize: 'normal' | 'large'): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.dataset['text'] = size;
  }, textSize);
}

/** What is wrong with a turned player as it stands: words beyond the field or on one another, a bar of the step on the panel. */
async function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const one = (selector: string) => document.querySelector(`[data-session-state] ${selector}`);
    const lines = (element: Element) => {
      // Lines run down or up the screen: as long as their letters, as high as their box.
      const letters = document.createRange();
      letters.selectNodeContents(element);
      const { top, bottom } = letters.getBoundingClientRect();
      const { left, right } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    const field = one('.stage')?.getBoundingClientRect();
    const panel = one('.panel')?.getBoundingClientRect();
    const bar = one('.step-progress')?.getBoundingClientRect();
    if (!field || !panel || !bar) return ['no player'];
    const apart = (a: Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>, b: typeof a) =>
      a.bottom <= b.top + 1 ||
      b.bottom <= a.top + 1 ||
      a.right <= b.left + 1 ||
      b.right <= a.left + 1;
    const found: string[] = [];
    const shown = [
      '.word',
      '.say h1:not(.word)',
      '.sentence',
      '.count strong',
      '.count span',
      '.listen-first',
    ]
      .map((name) => ({ name, element: one(name) }))
      .flatMap(({ name, element }) => (element ? [{ name, element, box: lines(element) }] : []));
    for (const [index, { name, element, box }] of shown.entries()) {
      const beyond = Math.max(
        field.left - box.left,
        field.top - box.top,
        box.right - field.right,
        box.bottom - field.bottom,
      );
      if (beyond > 0.5) found.push(`${name} is ${Math.round(beyond)} px beyond the field`);
      if (!apart(box, panel)) found.push(`${name} is under the panel`);
      if (box.right - box.left < 12) found.push(`${name} is hidden`);
      if (parseFloat(getComputedStyle(element).fontSize) < 18) found.push(`${name} is too small`);
      for (const other of shown.slice(index + 1)) {
        if (!apart(box, other.box)) found.push(`${name} and ${other.name} overlap`);
      }
    }
    const gap = Math.max(bar.top - panel.bottom, panel.top - bar.bottom);
    if (gap < 4) found.push('the bar of the step is a notch in the panel');
    return found;
  });
}

/** How big the screen and the text are. */
type Shown = readonly [
  width: number,
  height: number,
  textSize: 'normal' | 'large',
  inFull?: 'only',
];

/** A walk through a technique's steps, and how each of them is then shown, one after the other. */
interface Walk {
  /** Gone only in the full run. */
  readonly inFull?: 'only';
  readonly technique: TechniqueName;
  readonly chosen: Chosen;
  readonly shown: readonly Shown[];
}

const WALKS: readonly Walk[] = [
  {
    technique: 'Lying down',
    chosen: { turnedView: 'right' },
    shown: [
      [390, 844, 'normal'],
      [412, 915, 'normal', 'only'],
      [360, 740, 'large', 'only'],
      [320, 640, 'normal'],
      [320, 568, 'normal'],
    ],
  },
  {
    inFull: 'only',
    technique: 'Lying down',
    chosen: { turnedView: 'left', farView: 'off' },
    shown: [
      [390, 844, 'large'],
      [360, 640, 'normal'],
      [320, 640, 'normal'],
    ],
  },
  {
    technique: 'Dragging',
    chosen: { turnedView: 'right', farView: 'off' },
    shown: [
      [390, 844, 'normal'],
      [360, 640, 'large'],
    ],
  },
  {
    technique: 'Middle finger',
    chosen: { turnedView: 'left', farView: 'on' },
    shown: [
      [390, 844, 'normal'],
      [360, 640, 'large'],
    ],
  },
];

for (const { technique, chosen, shown } of allOrShare(WALKS, ({ inFull }) => inFull !== 'only')) {
  const { turnedView, farView = 'automatic' } = chosen;
  test(`${technique}, turned ${turnedView}, far ${farView}: number, unit, title and sentence whole in every step`, async ({
    app,
    page,
  }) => {
    await choose(page, chosen);
    await app.begin(technique);
    const look = async (when: string, sizes: readonly Shown[]) => {
      for (const [width, height, textSize] of sizes) {
        await resize(page, { width, height });
        await wear(page, textSize);
        const how = `${when}, ${width}x${height}, text ${textSize}`;
        expect.soft(await faults(page), how).toEqual([]);
      }
    };
    const tried = allOrShare(shown, ([, , , inFull]) => inFull !== 'only');
    // With its longest count a step has the least room.
    const atFirst = allOrShare(tried, (each) => each === tried[0]);
    const seen = new Set<string>();
    for (let at = await app.player.state(); at !== null; at = await app.player.state()) {
      const isAgain = !isFull() && seen.has(at.step);
      seen.add(at.step);
      if (isAgain) {
        await app.player.press('Next step');
        continue;
      }
      await look(`${at.step} ${at.side} begins`, atFirst);
      const counts = (await page.locator('[data-session-state] .counts').count()) > 0;
      // The tenth of its repetitions, or all the seconds that it can have.
      if (counts) await app.clock.run(52);
      await page.evaluate(() => {
        const named = [...document.querySelectorAll<HTMLElement>('[data-session-state] button')];
        const more = named.find((button) => button.textContent.trim() === 'More time');
        // Once it can give no more, it stays where it is and does nothing.
        for (let press = 0; press < 8; press += 1) more?.click();
      });
      await app.clock.settle();
      await look(`${at.step} ${at.side}, longest`, tried);
      await app.player.press('Next step');
    }
  });
}

/** Parts of the figure that are drawn beside the sign it stands on, while paused. */
async function stray(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shown = document.querySelector('.paused-sign');
    const sign = shown?.getBoundingClientRect();
    const shapes = document.querySelectorAll<SVGGeometryElement>(
      'un-figure :is(path, circle, ellipse)',
    );
    if (!shown || !sign || shapes.length === 0) return ['no sign or no figure'];
    // The field beside it hides what is drawn there.
    const covered = parseFloat(getComputedStyle(shown, '::before').width) || 0;
    const beside = [1, 3, 6].flatMap((far) =>
      [0.1, 0.5, 0.9].map(
        (down) => new DOMPoint(sign.left - covered - far, sign.top + down * sign.height),
      ),
    );
    return [...shapes]
      .filter((shape) => {
        const toShape = shape.getScreenCTM()?.inverse();
        const inks = getComputedStyle(shape);
        return beside.some((point) => {
          const there = point.matrixTransform(toShape);
          return (
            (inks.fill !== 'none' && shape.isPointInFill(there)) ||
            (inks.stroke !== 'none' && shape.isPointInStroke(there))
          );
        });
      })
      .map((shape) => shape.outerHTML.slice(0, 80));
  });
}

/** In each run by turns, each step in one of them. */
const UPRIGHT = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];

const SEATED = ['Dragging', 'Middle finger'] as const;
for (const technique of allOrShare(SEATED, (each) => each === 'Dragging')) {
  test(`paused upright, the sign has all of the figure above it, and no number stands on the sentence: ${technique}`, async ({
    app,
    page,
  }) => {
    await choose(page, { turnedView: 'off' });
    await app.begin(technique);
    await app.player.press('Pause');
    for (let step = 0; step < 7; step++) {
      const isTurn = ({ width }: { readonly width: number }) => (width === 390) === step % 2 > 0;
      for (const size of allOrShare(UPRIGHT, isTurn)) {
        await resize(page, size);
        expect.soft(await stray(page), `step ${step}, ${size.width}x${size.height}`).toEqual([]);
      }
      // With large text on the smallest phone there is least room between the two.
      await resize(page, { width: 320, height: 640 });
      await wear(page, 'large');
      const onTheSentence = (await faults(page)).filter((fault) =>
        fault.startsWith('.sentence and .count'),
      );
      expect.soft(onTheSentence, `step ${step}, large text`).toEqual([]);
      await wear(page, 'normal');
      await app.player.press('Next step');
    }
  });
}
