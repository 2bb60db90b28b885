/**
 * Contact sheets of the committed pictures, to be looked at. `npm run shots:figures` writes one for each body and theme
 * into shots/, both sides of every picture, and docs/figures anew; `-- press --size 600 --theme dark` takes a part.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../../browsers/find-chromium.ts';
import { BODIES } from '../body/build.ts';
import { FIGURES, idOf, type Figure } from '../catalogue.ts';
import { FRESH_EYES } from './fresh-eyes.ts';
import { sheetPage, type Cell, type Layout } from './page.ts';

const { values, positionals } = parseArgs({
  options: {
    size: { type: 'string', default: '240' },
    columns: { type: 'string', default: '8' },
    theme: { type: 'string' },
    body: { type: 'string' },
    side: { type: 'string' },
    skin: { type: 'string' },
  },
  allowPositionals: true,
});

const SHOTS = 'shots';
const DOCS = 'docs/figures';
const THEMES = ['light', 'dark', 'night'] as const;
const WORKED = ['right', 'left'] as const;

const isWanted = (option: string | undefined, value: string) =>
  option === undefined || option === value;

const isNamed = (figure: Figure) =>
  positionals.length === 0 || positionals.some((part) => idOf(figure).includes(part));

function figureOf(id: string): Figure {
  const figure = FIGURES.find((candidate) => idOf(candidate) === id);
  if (figure === undefined) throw new Error(`There is no picture ${id}.`);
  return figure;
}

async function shoot(browser: Browser, cells: readonly Cell[], layout: Layout, path: string) {
  const width = layout.size * layout.columns;
  const page = await browser.newPage({ viewport: { width, height: 100 } });
  await page.setContent(sheetPage(cells, layout));
  await page.screenshot({ path, fullPage: true });
  await page.close();
  console.log(path);
}

/** Sheets to look at: for each body and theme all that is asked for. */
async function contactSheets(browser: Browser): Promise<void> {
  const layout = { size: Number(values.size), columns: Number(values.columns) };
  for (const body of BODIES.filter((name) => isWanted(values.body, name))) {
    for (const theme of THEMES.filter((name) => isWanted(values.theme, name))) {
      const cells = FIGURES.filter(isNamed).flatMap((figure) =>
        WORKED.filter((side) => isWanted(values.side, side)).map((side): Cell => ({
          figure,
          body,
          side,
          theme,
          skin: values.skin,
        })),
      );
      await shoot(browser, cells, layout, join(SHOTS, `figures-${body}-${theme}.png`));
    }
  }
}

/** Every picture of both bodies, then the work in the dark, at night, mirrored and in other skins. */
async function overview(browser: Browser): Promise<void> {
  const work = ['dragging/drag', 'middle-finger/knot', 'lying-down/squeeze', 'seated/change-side'];
  const all = BODIES.flatMap((body) =>
    FIGURES.map((figure): Cell => ({ figure, body, side: 'right', theme: 'light', label: '' })),
  );
  const more = work.flatMap((id): readonly Cell[] => {
    const first = { figure: figureOf(id), body: 'first', side: 'right', label: '' } as const;
    return [
      { ...first, theme: 'dark' },
      { ...first, theme: 'night', body: 'second' },
      { ...first, theme: 'light', side: 'left' },
      { ...first, theme: 'light', skin: 'very-dark', body: 'second' },
      { ...first, theme: 'dark', skin: 'dark', side: 'left' },
    ];
  });
  await shoot(browser, [...all, ...more], { size: 130, columns: 13 }, join(DOCS, 'overview.png'));
}

/** One picture a file, without a word. */
async function freshEyes(browser: Browser): Promise<void> {
  for (const [letter, id] of Object.entries(FRESH_EYES)) {
    const body = letter.charCodeAt(0) % 2 === 0 ? 'second' : 'first';
    const cell: Cell = { figure: figureOf(id), body, side: 'right', theme: 'light', label: '' };
    const path = join(SHOTS, 'fresh-eyes', `${letter}.png`);
    await shoot(browser, [cell], { size: 480, columns: 1 }, path);
  }
}

mkdirSync(join(SHOTS, 'fresh-eyes'), { recursive: true });
const browser = await chromium.launch({
  executablePath: chromiumOrThrow(),
  args: [...CHROMIUM_SWITCHES],
});
await contactSheets(browser);
if (process.argv.length === 2) {
  await overview(browser);
  await freshEyes(browser);
}
await browser.close();
