import { expect, type BrowserContext } from '@playwright/test';

/**
 * In the page: names in the console each live region that came into it together with its text, or that is no part of it
 * before it has one. No screen reader tells of those.
 */
function watchLiveRegions(): void {
  const regions =
    '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]';
  const look = (region: Element): void => {
    const text = region.textContent.trim();
    const isHidden = getComputedStyle(region).display === 'none';
    if (text !== '') console.error(`live region born with its text: ${text}`);
    else if (isHidden) console.error(`live region hidden while it is empty: ${region.outerHTML}`);
  };
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      if (node.matches(regions)) look(node);
      node.querySelectorAll(regions).forEach(look);
    }
  }).observe(document, { childList: true, subtree: true });
}

/**
 * Gathers what must never happen in any test: foreign requests, errors in the console or the page, CSP violations, live
 * regions nobody is told of.
 */
export class Watch {
  private readonly found: string[] = [];
  private readonly excused: RegExp[] = [];

  private readonly context: BrowserContext;

  constructor(context: BrowserContext, origin: string) {
    this.context = context;
    context.on('request', (request) => {
      const url = new URL(request.url());
      const inside = ['data:', 'blob:'].includes(url.protocol) || url.origin === origin;
      if (!inside) this.found.push(`request to another origin: ${request.url()}`);
    });
    // Chromium reports a violated Content-Security-Policy as a console error too.
    context.on('console', (message) => {
      if (message.type() === 'error') this.found.push(`console error: ${message.text()}`);
    });
    context.on('weberror', (error) => this.found.push(`page error: ${String(error.error())}`));
  }

  /** Begins to look into the pages themselves. To be called before the first of them. */
  async install(): Promise<void> {
    await this.context.addInitScript(watchLiveRegions);
  }

  /** Lets one kind of message pass, for a test that causes it on purpose. */
  excuse(message: RegExp): void {
    this.excused.push(message);
  }

  /** Fails when anything was found. */
  check(): void {
    const rest = this.found.filter((text) => !this.excused.some((pattern) => pattern.test(text)));
    expect(rest, 'nothing foreign, no errors').toEqual([]);
  }
}
