import { transformSync } from 'esbuild';
import type { Drawn } from './draw.ts';

/** Of pictures alone: they stand still on Today. */
const MOVES = '@keyframes';
/** Of the frame of a picture: stays for good, as the pictures that go over to the app's own Today have no component. */
const FRAMES_PICTURES = '.drawing[';
/** The page's own stylesheet. */
const SHEET = /<link rel="stylesheet"[^>]*>/;
/** What the app marks a component's elements with, in its styles too. */
const SCOPE = /\[_ng(?:content|host)-([\w-]+)\]/;

/** A class that a component's style gives a look. */
const STYLED = /\.([a-z][\w-]*)(?=[^{}]*\{)/g;

/** The classes that elements of this component wear. */
function classesOf(scope: string, markup: string): ReadonlySet<string> {
  const elements = [...markup.matchAll(/<[a-z][^>]*>/g)].map(([element]) => element);
  const own = elements.filter((element) => element.includes(`-${scope}`));
  return new Set(own.flatMap((element) => (/class="([^"]*)"/.exec(element)?.[1] ?? '').split(' ')));
}

/**
 * Whether something of this style stands in the frame: other components may have come, or not, by the time it was taken down, and
 * one may have styles of its own for what comes later.
 */
function isWorn(style: string, markup: string): boolean {
  const scope = SCOPE.exec(style)?.[1];
  if (scope === undefined) return true;
  if (!markup.includes(`-${scope}`)) return false;
  const worn = classesOf(scope, markup);
  const styled = [...style.matchAll(STYLED)].map(([, name = '']) => name);
  return styled.length === 0 || styled.some((name) => worn.has(name));
}

/**
 * Puts Today into a built page, as a frame of its own before the app, and the frames of other pages as templates, for the script in
 * the head to choose from. Today's styles are marked as the app's own, which takes them over (Angular's mark of what was
 * rendered before it came) and does not write them twice. Those of another page alone lie in its template, where nobody reads
 * them on Today.
 *
 * @throws Error where the page has no place for it, or has it already
 */
export function withFrames(html: string, { markup, pages, styles }: Drawn): string {
  const parts = html.split(/(?=<un-root>)|(?=<\/head>)/);
  const [beforeHead, afterHead, body] = parts;
  if (parts.length !== 3 || beforeHead === undefined || html.includes('id="first-frame"'))
    throw new Error('The page is not one that was just built.');
  const still = styles.filter((style) => !style.includes(MOVES));
  const kept = still.filter((style) => isWorn(style, markup));
  const head = kept.map((style) => {
    const mark = style.includes(FRAMES_PICTURES) ? '' : ' ng-app-id="ng"';
    return `<style${mark}>${style}</style>`;
  });
  const templates = Object.entries(pages).map(([address, page]) => {
    const own = still.filter((style) => !kept.includes(style) && isWorn(style, page));
    const sheets = own.map((style) => `<style>${style}</style>`);
    return `<template data-at="${address}">${sheets.join('')}${page}</template>`;
  });
  const frame = `<div id="first-frame">${markup}</div>`;
  return `${beforeHead}${head.join('')}${afterHead}${frame}${templates.join('')}${body}`;
}

/**
 * Puts the stylesheet itself into the page, which would wait for it before it paints anything, and has the page ask for the font
 * the sheet tells of at once: then it is mostly there before the first paint. Addresses in the sheet are read from the page's base.
 *
 * @param css the built stylesheet
 * @throws Error where the page has no stylesheet, or the stylesheet no font or more than one
 */
export function withStyles(html: string, css: string): string {
  const [font, ...others] = [...css.matchAll(/url\("?\.\/([^")]+\.woff2)"?\)/g)].map(
    ([, at]) => at,
  );
  const [before, after] = html.split(SHEET);
  if (font === undefined || others.length > 0 || before === undefined || after === undefined)
    throw new Error('The page has no stylesheet with its one font.');
  const link = `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`;
  return `${before}${link}<style>${css}</style>${after}`;
}

/** The file name of a page's own stylesheet; undefined where it has none. */
export function sheetOf(html: string): string | undefined {
  return /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1];
}

/** A part of a page whose blanks count, or that is shortened in a way of its own. */
const SCRIPT_OR_STYLE = /(<script[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>)/;

/** Takes out what is for readers of the source alone: comments, and blanks. A script stays as it is. */
export function withoutComments(html: string): string {
  const parts = html.split(SCRIPT_OR_STYLE).map((part) => {
    if (part.startsWith('<script')) return part;
    if (!part.startsWith('<style>'))
      return part
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/(?<=>|^)\s*\n\s*(?=<|$)|(?<=<p>)\s*\n\s*|\s*\n\s*(?=<\/p>)/g, '')
        .replace(/\s*\n\s*/g, ' ');
    const css = part.slice('<style>'.length, -'</style>'.length);
    return `<style>${transformSync(css, { loader: 'css', minify: true }).code.trim()}</style>`;
  });
  return parts.join('');
}

/**
 * Shortens the page's own script, which a policy then names by another hash: hosts' settings are written for the page that comes
 * out of this. In a block, so that its names are its own.
 */
export function withShortScript(html: string): string {
  return html.replace(/(?<=<script>)[\s\S]*?(?=<\/script>)/, (script) =>
    transformSync(`{${script}}`, { minify: true, target: 'es2022' }).code.trim(),
  );
}
