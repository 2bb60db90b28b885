import { existsSync, readFileSync } from 'node:fs';

/** Stylesheets that give the pictures' roles their values. */
const SHEETS = ['src/styles/themes.css', 'src/styles/tones.css'];

/** Fields a picture may stand on, in any theme. */
const FIELDS = ['paper', 'sage', 'clay', 'linen', 'right', 'left', 'both'] as const;

/** Least contrast of what carries a picture's meaning: WCAG 1.4.11, graphical objects. */
export const LEAST = 3;

/** Values of custom properties, without the leading dashes. */
export type Values = ReadonlyMap<string, string>;

/** The theme, and over it the skin, that a picture is shown in. */
export interface Palette {
  readonly name: string;
  readonly values: Values;
}

/** Relative luminance of "#rgb" or "#rrggbb" (WCAG 2.2). */
export function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.slice(1).replaceAll(/./g, '$&$&') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Blocks of a stylesheet: selectors and the custom properties set there. */
function blocksOf(css: string): readonly (readonly [selector: string, values: Values])[] {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => [
    selector,
    new Map(
      [...body.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map((match) => [
        match[1] ?? '',
        (match[2] ?? '').trim(),
      ]),
    ),
  ]);
}

/** Every combination of theme and skin that the stylesheets know. */
export function palettes(sheets: readonly string[] = readSheets()): readonly Palette[] {
  const blocks = sheets.flatMap(blocksOf);
  const themes = ['light', 'dark', 'night'].map((theme): Palette => {
    const own = blocks.filter(
      ([selector]) =>
        !selector.includes('data-skin') &&
        !selector.includes('prefers') &&
        (selector.includes(`data-theme='${theme}'`) ||
          (theme === 'light' && selector.includes(':root,'))),
    );
    return { name: theme, values: new Map(own.flatMap(([, values]) => [...values])) };
  });
  const skins = themes.flatMap(({ name, values }) =>
    blocks
      .filter(
        ([selector]) => selector.includes('data-skin') && selector.includes(`data-theme='${name}'`),
      )
      .map(([selector, skin]): Palette => ({
        name: `${name}, ${/data-skin='([^']+)'/.exec(selector)?.[1] ?? 'skin'}`,
        values: new Map([...values, ...skin]),
      })),
  );
  return [...themes, ...skins];
}

function readSheets(): readonly string[] {
  return SHEETS.filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8'));
}

/** What is too faint in a palette; each fault a sentence. */
export function contrastFaults({ name, values }: Palette): readonly string[] {
  const value = (role: string): string => {
    const found = values.get(role);
    if (found === undefined) throw new Error(`${name}: --${role} has no value.`);
    const other = /^var\(--([a-z0-9-]+)\)$/.exec(found)?.[1];
    return other === undefined ? found : value(other);
  };
  const pairs: readonly (readonly [string, string])[] = [
    ['line', 'skin'],
    ...FIELDS.map((field) => ['accent', field] as const),
  ];
  return pairs.flatMap(([a, b]) => {
    const ratio = contrast(value(a), value(b));
    return ratio >= LEAST
      ? []
      : [`${name}: ${a} on ${b} has a contrast of ${ratio.toFixed(2)}, ${LEAST} is the least.`];
  });
}
