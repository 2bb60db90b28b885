/** Draws first frames by the built app itself, in a document without a browser. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Window, type Document, type Element, type HTMLElement } from 'happy-dom';

/** First frames, as the app draws them. */
export interface Drawn {
  /** What stands in `un-root` on Today. */
  readonly markup: string;
  /** The same of other pages, as far as it is the same for everyone, by their addresses below the app's own. */
  readonly pages: Readonly<Record<string, string>>;
  /** The styles of their components, in the order the app put them in the page. */
  readonly styles: readonly string[];
}

const PATIENCE_MS = 30_000;
/** A whole Today: all cards with their pictures, and the navigation. */
const WHOLE = [
  'un-technique-card',
  'un-technique-card un-figure svg',
  'un-navigation a[aria-current]',
];

/** Gives this process what the app takes for granted in a browser, where it has nothing of that name itself. */
function becomeBrowser(window: Window): void {
  for (const name of namesOf(window)) {
    if (name in globalThis && !['navigator', 'localStorage'].includes(name)) continue;
    const value = (window as unknown as Record<string, unknown>)[name];
    // Functions of the window itself, not what is made with `new`.
    const isOwn = typeof value === 'function' && /^[a-z]/.test(name);
    const bound: unknown = isOwn ? value.bind(window) : value;
    Object.defineProperty(globalThis, name, { value: bound, configurable: true, writable: true });
  }
}

/** All names of an object, inherited ones too. */
function namesOf(object: object): ReadonlySet<string> {
  const inherited = Object.getPrototypeOf(object) as object | null;
  return new Set([
    ...Object.getOwnPropertyNames(object),
    ...(inherited === null ? [] : namesOf(inherited)),
  ]);
}

function isWhole(document: Document): boolean {
  const [cards = 0, pictures = 0, current = 0] = WHOLE.map(
    (selector) => document.querySelectorAll(`un-root ${selector}`).length,
  );
  return cards > 0 && pictures === cards && current === 1;
}

function leaveNothingAfter(element: Element | undefined): void {
  while (element?.nextElementSibling) element.nextElementSibling.remove();
}

/** Leaves what was drawn, without what the app keeps for itself or fetches later. */
function tidied(root: Element, base: string): string {
  const copy = root.cloneNode(true);
  // Of a session that was interrupted: it is read from the log.
  for (const part of copy.querySelectorAll('un-unfinished > *')) part.remove();
  // What comes below the cards, after the first load.
  leaveNothingAfter([...copy.querySelectorAll('un-technique-card')].at(-1));
  // A technique's title and a list's heading are the same for everyone; the picture there is of the body chosen.
  leaveNothingAfter([...copy.querySelectorAll('main .hero, un-log-list > header')].at(-1));
  for (const picture of copy.querySelectorAll('.hero un-figure')) picture.innerHTML = '';
  // What moves together elsewhere stands here, and each element of the page costs its first frame.
  for (const group of copy.querySelectorAll('.still g[class]'))
    if (group.attributes.length === 1) group.replaceWith(...group.childNodes);
  for (const link of copy.querySelectorAll('a')) {
    for (const name of ['routerlink', 'routerlinkactive', 'ariacurrentwhenactive'])
      link.removeAttribute(name);
    // The address the app is at is written in the page's base alone.
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith(base)) link.setAttribute('href', href.slice(base.length) || './');
  }
  return copy.innerHTML
    .replace(/<!--.*?-->/gs, '')
    .replace(/ (_ng\w+-[\w-]+)=""/g, ' $1')
    .replace(/><\/(path|ellipse|circle|use|rect|line)>/g, '/>');
}

/** Waits, as a person would, for what is to come. */
async function until(what: string, holds: () => boolean): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !holds();) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((next) => setTimeout(next, 5));
  }
}

/** Follows a link of the app as soon as it is there, until the page it leads to has its heading. */
async function follow(document: Document, address: string): Promise<void> {
  const link = (): Element | undefined =>
    [...document.querySelectorAll('un-root a')].find((one) => one.getAttribute('href') === address);
  await until(`a link to ${address}`, () => link() !== undefined);
  const before = document.querySelector('un-root h1');
  (link() as HTMLElement).click();
  await until(`the heading of ${address}`, () => {
    const heading = document.querySelector('un-root h1');
    return heading !== null && heading !== before;
  });
}

/** Starts the app of a build in a document of its own, until Today is whole. */
async function opened(root: string, html: string, base: string): Promise<Document> {
  const main = /<script src="([^"]+)" type="module"/.exec(html)?.[1];
  if (main === undefined) throw new Error(`The page of ${root} has no main script.`);
  const window = new Window({ url: `http://unknot.example${base}` });
  const { document } = window;
  document.documentElement.innerHTML = html.replace(/<link[^>]*>|<script[\s\S]*?<\/script>/g, '');
  becomeBrowser(window);
  await import(pathToFileURL(resolve(join(root, main))).href);
  await until('the whole of Today', () => isWhole(document));
  return document;
}

/**
 * Runs the app of a build and takes down what it draws at its own address, and on the pages of techniques and the log. Once in a
 * process, which becomes a browser of a kind; the app goes on in it, so it is to be ended.
 *
 * @throws Error where the app does not draw it to its end, or says that something went wrong
 */
export async function drawFrames(root: string, html: string): Promise<Drawn> {
  const base = /<base href="([^"]*)"/.exec(html)?.[1] ?? '/';
  const errors: unknown[] = [];
  console.error = (...told: readonly unknown[]): void => void errors.push(...told);
  const own = html.match(/<style/g)?.length ?? 0;
  const document = await opened(root, html, base);
  const app = document.querySelector('un-root');
  if (app === null) throw new Error(`The page of ${root} has no place for the app.`);
  const styles = new Set<string>();
  const taken = (): string => {
    for (const style of [...document.querySelectorAll('style')].slice(own))
      styles.add(style.textContent);
    return tidied(app, base);
  };
  const markup = taken();
  const techniques = [...document.querySelectorAll('un-technique-card h2 a')];
  const addresses = techniques.map((link) => link.getAttribute('href') ?? '');
  const pages: Record<string, string> = {};
  for (const address of [...addresses, `${base}log`]) {
    await follow(document, address);
    pages[address.slice(base.length)] = taken();
    await follow(document, base);
    await until('the whole of Today again', () => isWhole(document));
  }
  if (errors.length > 0) throw new Error('Pages are drawn with errors.', { cause: errors });
  return { markup, pages, styles: [...styles] };
}

/** The page as it was built. */
export function pageOf(root: string): string {
  return readFileSync(join(root, 'index.html'), 'utf8');
}
