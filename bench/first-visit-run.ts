import { createServer, type RequestListener, type Server } from 'node:http';
import type { Browser, Page } from '@playwright/test';
import { createStaticServer } from '../tools/serve/static-server.ts';

/** Who visits a host for the first time. */
export interface Visitor {
  readonly name: string;
  /** Folder of the built app. */
  readonly root: string;
  /** Whether service workers are allowed. */
  readonly keeps: boolean;
  /** What stands there once the first page is usable. */
  readonly usable: string;
  /** What is tapped, and what then stands there; absent for an app of one page. */
  readonly tap?: string;
  readonly answer?: string;
}

/** What a visit took, in ms. */
export interface Visited {
  /** From the address to the first usable page. */
  readonly usable: number;
  /** From the tap to what it opens, right after the worker took the page over. */
  readonly tap: number | undefined;
  /** From a reload after that to the usable page. */
  readonly reload: number;
}

/** What takes longer than this is as good as dead, in ms. */
const DEAD_MS = 120_000;

/** A host that takes this many ms for every file, and never sends one of them. */
export function slowHost({ root, name }: Visitor, delay: number, silent: RegExp | null): Server {
  // The floor registers its worker in a way that our own policy would refuse.
  const [serve] = createStaticServer({ root, bare: name === 'the floor' }).listeners('request');
  let withheld: string | null = null;
  return createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    if (silent?.test(path) === true) withheld ??= path;
    if (path === withheld) return;
    setTimeout(() => (serve as RequestListener)(request, response), delay);
  });
}

async function took(action: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  try {
    await action();
  } catch {
    return DEAD_MS;
  }
  return performance.now() - begun;
}

async function isTakenOver(page: Page): Promise<void> {
  for (const end = Date.now() + DEAD_MS; Date.now() < end;) {
    if (await page.evaluate(() => navigator.serviceWorker.controller !== null)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** One first visit with nothing kept before. */
export async function visit(browser: Browser, visitor: Visitor, url: string): Promise<Visited> {
  const { keeps, usable: first, tap, answer } = visitor;
  const context = await browser.newContext({
    serviceWorkers: keeps ? 'allow' : 'block',
    viewport: { width: 390, height: 844 },
  });
  context.setDefaultTimeout(DEAD_MS);
  const page = await context.newPage();
  const open = async (): Promise<number> =>
    took(async () => {
      await page.goto(url, { waitUntil: 'commit' });
      await page.locator(first).first().waitFor();
    });
  try {
    const usable = await open();
    if (keeps) await isTakenOver(page);
    const tapped =
      tap === undefined || answer === undefined
        ? undefined
        : await took(async () => {
            await page.locator(tap).first().click();
            await page.locator(answer).first().waitFor();
          });
    return { usable, tap: tapped, reload: await open() };
  } finally {
    await context.close();
  }
}
