import type { Drawn } from './draw.ts';

/** Of pictures alone: they stand still on Today. */
const MOVES = '@keyframes';
/** Of the frame of a picture: stays for good, as the pictures that go over to the app's own Today have no component. */
const FRAMES_PICTURES = '.drawing[';
/** What the app marks a component's elements with, in its styles too. */
const SCOPE = /\[_ng(?:content|host)-([\w-]+)\]/;

/** Whether something of this component stands in the frame: others may have come, or not, by the time it was taken down. */
function isWorn(style: string, markup: string): boolean {
  const scope = SCOPE.exec(style)?.[1];
  return scope === undefined || markup.includes(`-${scope}`);
}

/**
 * Puts Today into a built page, as a frame of its own before the app, and the frames of other pages as templates, for the script in
 * the head to choose from. Their styles are marked as the app's own, which takes
 * them over (Angular's mark of what was rendered before it came) and does not write them twice.
 *
 * @throws Error where the page has no place for it, or has it already
 */
export function withFrames(html: string, { markup, pages, styles }: Drawn): string {
  const parts = html.split(/(?=<un-root>)|(?=<\/head>)/);
  const [head, afterHead, body] = parts;
  if (parts.length !== 3 || head === undefined || html.includes('id="first-frame"'))
    throw new Error('The page is not one that was just built.');
  const all = [markup, ...Object.values(pages)].join('');
  const templates = Object.entries(pages).map(
    ([address, page]) => `<template data-at="${address}">${page}</template>`,
  );
  const kept = styles
    .filter((style) => !style.includes(MOVES) && isWorn(style, all))
    .map((style) => {
      const mark = style.includes(FRAMES_PICTURES) ? '' : ' ng-app-id="ng"';
      return `<style${mark}>${style}</style>`;
    });
  const frame = `<div id="first-frame">${markup}</div>`;
  return `${head}${kept.join('')}${afterHead}${frame}${templates.join('')}${body}`;
}

/**
 * Has the page ask for the font it is written in at once, beside the stylesheet that tells of it: then it is mostly there before
 * the first paint.
 *
 * @param css the built stylesheet, whose addresses are read from the page's own folder
 * @throws Error where the page has no stylesheet, or the stylesheet no font or more than one
 */
export function withFont(html: string, css: string): string {
  const [font, ...others] = [...css.matchAll(/url\("?\.\/([^")]+\.woff2)"?\)/g)].map(
    ([, at]) => at,
  );
  const link = `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`;
  const [before, stylesheet] = html.split(/(?=<link rel="stylesheet")/);
  if (font === undefined || others.length > 0 || stylesheet === undefined)
    throw new Error('The page has no stylesheet with its one font.');
  return `${before}${link}${stylesheet}`;
}
