import type { AppFiles, DrawnFigure } from '../app/app-files.ts';
import { idOf } from '../catalogue.ts';
import { ROLES } from '../drawing/svg.ts';

/** Most bytes of one picture, its movement included. */
export const MOST_BYTES = 12_000;

/** Markup that no picture may hold: names, words, other files, effects. */
const FORBIDDEN = /\sid=|<text|<image|<style|href|<script|url\(|filter|gradient|style=/i;

/** What is wrong with a picture's files; each fault as a sentence that begins with the picture's name. */
export function faultsOf(
  { figure, body, drawing }: DrawnFigure,
  files: AppFiles,
): readonly string[] {
  const texts = [...files.values()];
  const svg = texts[0] ?? '';
  const css = texts[1] ?? '';
  // The stylesheet counts as the build ships it: without its blanks.
  const bytes = Buffer.byteLength(svg) + Buffer.byteLength(drawing.motion);
  const faults = [
    bytes > MOST_BYTES && `has ${bytes} bytes, ${MOST_BYTES} are allowed`,
    FORBIDDEN.test(svg) && 'holds forbidden markup',
    /#[0-9a-f]{3}|rgb|hsl/i.test(svg + css) && 'has a colour of its own',
    /NaN|undefined|Infinity/.test(svg + css) && 'has a number that is none',
    /\d\.\d{3}/.test(svg) && 'has more decimals than can be seen',
    ...unknownRoles(svg),
    ...motionFaults(css),
  ];
  return faults
    .filter((fault) => typeof fault === 'string')
    .map((fault) => `${idOf(figure)} (${body}) ${fault}.`);
}

function unknownRoles(svg: string): readonly string[] {
  const known: ReadonlySet<string> = new Set(ROLES);
  return [...svg.matchAll(/var\(--([a-z-]+)/g)]
    .map((match) => match[1] ?? '')
    .filter((role) => !known.has(role))
    .map((role) => `uses the unknown role ${role}`);
}

/** Movement is for those who want it, and of transforms only. */
export function motionFaults(css: string): readonly string[] {
  if (css === '') return [];
  const isGuarded = css.trimStart().startsWith('@media (prefers-reduced-motion: no-preference)');
  const frames = css.slice(css.indexOf('@keyframes'));
  const moved = [...frames.matchAll(/[{;]\s*([a-z-]+)\s*:/g)].map((match) => match[1]);
  return [
    ...(isGuarded ? [] : ['moves for those who want less motion']),
    ...moved
      .filter((property) => property !== 'transform')
      .map((property) => `animates ${property ?? ''}`),
  ];
}
