import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { contrast, over, type Colour } from './contrast.ts';

const SKINS = ['very-light', 'light', 'medium', 'brown', 'dark', 'very-dark'] as const;
/** Each theme, and what the phone wishes meanwhile. */
const THEMES = [
  ['light', 'light'],
  ['dark', 'light'],
  ['night', 'light'],
  ['system', 'light'],
  ['system', 'dark'],
] as const;
const ROLES = ['skin', 'skin-shade', 'hair', 'hair-shade', 'hair-line', 'zone', 'line', 'accent'];
/** Everything a picture with arrows stands on. */
const FIELDS = ['paper', 'sage', 'clay', 'linen', 'right', 'left'];
/** How much of the zone's colour lies on the skin: at its rim, and at its heart (tools/figures, marks). */
const RIM = 0.38;
const HEART = 0.6;
/** WCAG 1.4.11, for what a picture is understood by. */
const TOLD_APART = 3;
/** The tint beside the skin: its place is told by its rim, so the colour need only be seen. */
const SEEN = 1.5;

type Colours = Readonly<Record<string, Colour>>;

/** The colours of a skin in a theme, as the browser has them. */
async function coloursOf(page: Page, theme: string, skin: string | null): Promise<Colours> {
  return page.evaluate(
    ([names, wanted, worn]) => {
      const place = document.body.appendChild(document.createElement('div'));
      place.dataset['theme'] = wanted;
      if (worn !== null) place.dataset['skin'] = worn;
      const colours = names.map((name) => {
        place.style.color = `var(--${name})`;
        const [r, g, b] = (getComputedStyle(place).color.match(/\d+/g) ?? []).map(Number);
        return [name, [r ?? NaN, g ?? NaN, b ?? NaN]] as const;
      });
      place.remove();
      return Object.fromEntries(colours);
    },
    [[...ROLES, ...FIELDS, 'ease'], theme, skin] as const,
  );
}

/** Each pair with what it must reach at least. */
function demands(colours: Colours, field: string): readonly (readonly [string, number, number])[] {
  const of = (name: string): Colour => colours[name] ?? [NaN, NaN, NaN];
  const rim = over(of('zone'), of('skin'), RIM);
  const heart = over(of('zone'), rim, HEART);
  const best = (...names: readonly string[]): number =>
    Math.max(...names.map((name) => contrast(of(name), of(field))));
  return [
    [
      'line on skin: fingers, creases, spine, the rim of the zone',
      contrast(of('line'), of('skin')),
      TOLD_APART,
    ],
    ['line on the rim of the tint', contrast(of('line'), rim), TOLD_APART],
    ['heart of the zone beside the skin', contrast(heart, of('skin')), SEEN],
    [`arrow in its halo, and on ${field}`, contrast(of('accent'), of(field)), TOLD_APART],
    [`the body's edge on ${field}`, best('skin', 'line'), TOLD_APART],
    [`the hair's edge on ${field}`, best('hair', 'hair-line'), TOLD_APART],
  ];
}

test('each skin, in every theme: told apart on every field, the medium one that of the first load, each lighter than the next', async ({
  app,
  page,
}) => {
  await app.open('settings');
  await expect(page.getByRole('radiogroup', { name: 'Skin and hair' })).toBeVisible();
  // The skins' own colours come after the page.
  await expect
    .poll(async () => (await coloursOf(page, 'light', 'very-dark'))['skin'])
    .not.toEqual((await coloursOf(page, 'light', 'medium'))['skin']);
  for (const [theme, colorScheme] of THEMES) {
    await page.emulateMedia({ colorScheme });
    await test.step(`${theme}, on a ${colorScheme} phone`, async () => {
      for (const skin of SKINS) {
        const colours = await coloursOf(page, theme, skin);
        const missed = FIELDS.flatMap((field) => demands(colours, field))
          .filter(([, ratio, least]) => !(ratio >= least))
          .map(([what, ratio, least]) => `${what}: ${ratio.toFixed(2)} of ${least}`);
        expect.soft([...new Set(missed)], `${theme}, ${colorScheme}, ${skin}`).toEqual([]);
      }
    });
  }
  for (const theme of ['light', 'dark', 'night']) {
    await test.step(`${theme}: from one skin to the next`, async () => {
      const medium = await coloursOf(page, theme, 'medium');
      expect.soft(medium, theme).toEqual(await coloursOf(page, theme, null));
      const black: Colour = [0, 0, 0];
      const light: number[] = [];
      for (const skin of SKINS) {
        light.push(contrast((await coloursOf(page, theme, skin))['skin'] ?? black, black));
      }
      expect.soft(light, theme).toEqual(light.toSorted((a, b) => b - a));
      expect.soft(new Set(light).size, theme).toBe(SKINS.length);
    });
  }
});
