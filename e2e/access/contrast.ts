/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

function luminance(colour: Colour): number {
  const [r, g, b] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? NaN) + 0.7152 * (g ?? NaN) + 0.0722 * (b ?? NaN);
}

/** Contrast of two colours, 1 to 21 (WCAG 2). */
export function contrast(a: Colour, b: Colour): number {
  const [dark = NaN, light = NaN] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour laid over another one, at this much opacity, 0 to 1. */
export function over(above: Colour, below: Colour, opacity: number): Colour {
  const [r, g, b] = above.map((value, at) => value * opacity + (below[at] ?? NaN) * (1 - opacity));
  return [r ?? NaN, g ?? NaN, b ?? NaN];
}
