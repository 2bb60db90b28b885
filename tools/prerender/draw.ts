/** Draws Today by the built app itself, in a document without a browser. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Window, type Document, type Element } from 'happy-dom';

/** Today, as the app draws it. */
export interface Drawn {
  /** What stands in `un-root`. */
  readonly markup: string;
  /** The styles of its components, in the order the app put them in the page. */
  readonly styles: readonly string[];
}

const PATIENCE_MS = 30_000;
/** A whole Today: all posters with their pictures, and the navigation. */
const WHOLE = ['un-poster', 'un-poster un-figure svg', 'un-navigation a[aria-current]'];

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
  const [posters = 0, pictures = 0, current = 0] = WHOLE.map(
    (selector) => document.querySelectorAll(`un-root ${selector}`).length,
  );
  return posters > 0 && pictures === posters && current === 1;
}

/** Leaves what was drawn, without what the app keeps for itself or fetches later. */
function tidied(root: Element, base: string): string {
  const copy = root.cloneNode(true);
  // Of a session that was interrupted: it is read from the log.
  for (const part of copy.querySelectorAll('un-unfinished > *')) part.remove();
  // What comes below the posters, after the first load.
  const last = [...copy.querySelectorAll('un-poster')].at(-1);
  while (last?.nextElementSibling) last.nextElementSibling.remove();
  for (const link of copy.querySelectorAll('a')) {
    link.removeAttribute('routerlink');
    // The address the app is at is written in the page's base alone.
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith(base)) link.setAttribute('href', href.slice(base.length) || './');
  }
  return copy.innerHTML
    .replace(/<!--.*?-->/gs, '')
    .replace(/ (_ng\w+-[\w-]+)=""/g, ' $1')
    .replace(/><\/(path|ellipse|circle|use|rect|line)>/g, '/>');
}

/**
 * Runs the app of a build and takes down what it draws at its own address. Once in a process, which becomes a browser of a kind;
 * the app goes on in it, so it is to be ended.
 *
 * @throws Error where the app draws no whole Today, or says that something went wrong
 */
export async function drawToday(root: string, html: string): Promise<Drawn> {
  const base = /<base href="([^"]*)"/.exec(html)?.[1] ?? '/';
  const main = /<script src="([^"]+)" type="module"/.exec(html)?.[1];
  if (main === undefined) throw new Error(`The page of ${root} has no main script.`);
  const window = new Window({ url: `http://unknot.example${base}` });
  const { document } = window;
  document.documentElement.innerHTML = html.replace(/<link[^>]*>|<script[\s\S]*?<\/script>/g, '');
  const own = document.querySelectorAll('style').length;
  becomeBrowser(window);
  const errors: unknown[] = [];
  console.error = (...told: readonly unknown[]): void => void errors.push(...told);
  await import(pathToFileURL(resolve(join(root, main))).href);
  const app = document.querySelector('un-root');
  for (const end = Date.now() + PATIENCE_MS; !isWhole(document);) {
    if (Date.now() > end) throw new Error('Today is not drawn to its end.', { cause: errors });
    await new Promise((next) => setTimeout(next, 5));
  }
  if (errors.length > 0 || app === null)
    throw new Error('Today is drawn with errors.', { cause: errors });
  const styles = [...document.querySelectorAll('style')]
    .slice(own)
    .map((style) => style.textContent);
  return { markup: tidied(app, base), styles };
}

/** The page as it was built. */
export function pageOf(root: string): string {
  return readFileSync(join(root, 'index.html'), 'utf8');
}
