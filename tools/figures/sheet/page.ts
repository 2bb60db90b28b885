import { readFileSync } from 'node:fs';
import { folderOf } from '../app/component-files.ts';
import type { BodyName } from '../body/build.ts';
import type { Side } from '../body/sides.ts';
import { idOf, type Figure } from '../catalogue.ts';

/** Stylesheets of the app that give colours their values. */
const COLOURS = ['src/styles/themes.css', 'src/styles/tones.css'];

/** One picture on a sheet. */
export interface Cell {
  readonly figure: Figure;
  readonly body: BodyName;
  /** The worked side: left is the mirror of what is drawn. */
  readonly side: Side;
  readonly theme: 'light' | 'dark' | 'night';
  readonly skin?: string | undefined;
  /** What is written below; nothing for ''. */
  readonly label?: string;
}

/** How big cells are, px, and how many stand in a row. */
export interface Layout {
  readonly size: number;
  readonly columns: number;
}

/** Pictures that belong to no side: they stand on the paper. */
const SHARED = /^(seated|back)\/|\/(relax|settle|tap-neck|get-up)$/;

function cellHtml({ figure, body, side, theme, skin, label }: Cell): string {
  const field = SHARED.test(idOf(figure)) ? 'both' : side;
  const words = label ?? `${idOf(figure)}, ${body}, ${side}, ${theme}`;
  const drawing = readFileSync(`${folderOf(figure.set, body)}/${figure.name}.svg`, 'utf8');
  const worn = skin === undefined ? '' : ` data-skin="${skin}"`;
  const caption = words === '' ? '' : `<figcaption>${words}</figcaption>`;
  return `<figure class="${field}" data-theme="${theme}"${worn}>
    <div class="${side}">${drawing}</div>${caption}</figure>`;
}

/** A page that shows the cells in rows; still, for movement's styles are left out. */
export function sheetPage(cells: readonly Cell[], { size, columns }: Layout): string {
  const colours = COLOURS.map((path) => readFileSync(path, 'utf8'));
  return `<!doctype html><meta charset="utf-8"><style>${colours.join('\n')}
    body { margin: 0; display: grid; grid-template-columns: repeat(${columns}, ${size}px); }
    figure { margin: 0; overflow: hidden; background: var(--bg); color: var(--ink); }
    figure.both { --bg: var(--both); }
    figure.right { --bg: var(--right); }
    figure.left { --bg: var(--left); }
    div { overflow: hidden; }
    div.left { transform: scaleX(-1); }
    svg { display: block; width: ${size}px; height: ${size}px; overflow: visible; }
    figcaption { font: 10px sans-serif; padding: 2px 4px; }
  </style>${cells.map(cellHtml).join('')}`;
}
