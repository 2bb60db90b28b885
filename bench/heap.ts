import type { Page } from '@playwright/test';

const LOOK_MS = 50;
const MB = 1e6;

/** Runs something and tells by how much the page's JavaScript heap grew meanwhile at most, garbage included, in MB. */
export async function watchHeap<T>(
  page: Page,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly grownMb: number }> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const used = async (): Promise<number> =>
    (await devtools.send('Runtime.getHeapUsage')).usedSize / MB;
  const before = await used();
  let most = before;
  const watch = { isDone: false };
  const looking = (async () => {
    while (!watch.isDone) {
      most = Math.max(most, await used());
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  })();
  try {
    const result = await work();
    return { result, grownMb: Math.round((most - before) * 10) / 10 };
  } finally {
    watch.isDone = true;
    await looking;
    await devtools.detach();
  }
}
