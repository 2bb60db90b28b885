import type { Page } from '@playwright/test';

/** The page's main script, which tells the releases apart. */
export async function mainScript(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector<HTMLLinkElement>('head link[href^="main-"]')?.href ?? '',
  );
}

/** Asks the host for a new version as the app does when it is opened, until the worker has its answer. */
export async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const nonce = Math.floor(Math.random() * 1e9);
    await new Promise<void>((resolve) => {
      navigator.serviceWorker.addEventListener('message', ({ data }) => {
        const answer = data as { type: string; nonce?: number };
        if (answer.type === 'OPERATION_COMPLETED' && answer.nonce === nonce) resolve();
      });
      registration.active?.postMessage({ action: 'CHECK_FOR_UPDATES', nonce });
    });
  });
}
