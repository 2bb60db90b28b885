/** The app's mark: a back between its two sides, with the one sore spot. Drawn on 512 units. */
const SKY = '#9fd2ea';
const SUN = '#f7c948';
const INK = '#3a2a28';
const CORAL = '#ff8f6e';

const BUN = '<circle cx="256" cy="92" r="34"/>';
const HEAD = '<ellipse cx="256" cy="178" rx="70" ry="78"/>';
const SHOULDERS =
  '<path d="M212 220h88v38c0 26 22 37 58 48 58 18 86 50 92 112l10 94H52l10-94c6-62 34-94 92-112 36-11 58-22 58-48z"/>';
const SPOT = { x: 326, y: 388, size: 46, gap: 22 };

function svg(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${content}</svg>`;
}

function circle(radius: number, fill: string): string {
  return `<circle cx="${SPOT.x}" cy="${SPOT.y}" r="${radius}" fill="${fill}"/>`;
}

/** The mark in colour; `corner` rounds its field, 0 lets it bleed. */
export function mark(corner: number): string {
  const halves = `<path fill="${SKY}" d="M0 0h256v512H0z"/><path fill="${SUN}" d="M256 0h256v512H256z"/>`;
  const body = `<g fill="${INK}">${BUN}${HEAD}${SHOULDERS}</g>${circle(SPOT.size, CORAL)}`;
  return svg(
    `<clipPath id="field"><rect width="512" height="512" rx="${corner}"/></clipPath>` +
      `<g clip-path="url(#field)">${halves}${body}</g>`,
  );
}

/** The mark as one shape, for launchers that colour it themselves: the spot is a hole with a dot in it. */
export function silhouette(): string {
  const holes = `<mask id="spot"><path fill="#fff" d="M0 0h512v512H0z"/>${circle(SPOT.size + SPOT.gap, '#000')}</mask>`;
  return svg(
    `${holes}<g mask="url(#spot)">${BUN}${HEAD}${SHOULDERS}</g>${circle(SPOT.size, '#000')}`,
  );
}
