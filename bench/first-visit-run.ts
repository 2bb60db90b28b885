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

/** How long an action takes, in ms; what takes longer than `patience` is as good as dead, and that is its time. */
async function took(action: () => Promise<unknown>, patience: number): Promise<number> {
  const begun = performance.now();
  try {
    await action();
  } catch {
    return patience;
  }
  return performance.now() - begun;
}

async function isTakenOver(page: Page, patience: number): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end;) {
    if (await page.evaluate(() => navigator.serviceWorker.controller !== null)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** One first visit with nothing kept before; nothing is waited for longer than `patience`, in ms. */
export async function visit(
  browser: Browser,
  visitor: Visitor,
  url: string,
  patience: number,
): Promise<Visited> {
  const { keeps, usable: first, tap, answer } = visitor;
  const context = await browser.newContext({
    serviceWorkers: keeps ? 'allow' : 'block',
    viewport: { width: 390, height: 844 },
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const open = async (): Promise<number> =>
    took(async () => {
      await page.goto(url, { waitUntil: 'commit' });
      await page.locator(first).first().waitFor();
    }, patience);
  try {
    const usable = await open();
    if (keeps) await isTakenOver(page, patience);
    const tapped =
      tap === undefined || answer === undefined
        ? undefined
        : await took(async () => {
            await page.locator(tap).first().click();
            await page.locator(answer).first().waitFor();
          }, patience);
    return { usable, tap: tapped, reload: await open() };
  } finally {
    await context.close();
  }
}
