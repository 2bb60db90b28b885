import type { Page } from '@playwright/test';

/**
 * From the next page on each text is translated as Chrome does it, again and again as the page changes: two `font`
 * elements stand in its place. The words stay the same, so that a test can read them.
 */
export async function translatePages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const translate = (): void => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const skips = text.parentElement?.closest('font, [translate=no], script, style');
        if (skips || text.data.trim() === '') continue;
        const outer = document.createElement('font' as string);
        const inner = document.createElement('font' as string);
        inner.textContent = text.data;
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    // A task of its own each time: clocks are faked.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = translate;
    const changes = new MutationObserver(() => port2.postMessage(null));
    document.addEventListener('DOMContentLoaded', () => {
      changes.observe(document.body, { childList: true, characterData: true, subtree: true });
      translate();
    });
  });
}
