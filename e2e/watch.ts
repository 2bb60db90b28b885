import { expect, type BrowserContext } from '@playwright/test';

/** Gathers what must never happen in any test: foreign requests, errors in the console or the page, CSP violations. */
export class Watch {
  private readonly found: string[] = [];
  private readonly excused: RegExp[] = [];

  constructor(context: BrowserContext, origin: string) {
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
