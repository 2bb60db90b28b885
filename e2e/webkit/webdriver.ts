import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { buttonPath, until, type Driven } from '../engines/driven.ts';
import { HUNG_MS } from '../limits.ts';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('No free port.'));
      });
    });
  });
}

/** The little of the W3C WebDriver protocol that the tests need, on a WebKitGTK of their own. */
export class WebDriver implements Driven {
  private readonly driver: ChildProcess;
  private readonly base: string;
  private session = '';

  private constructor(driver: ChildProcess, base: string) {
    this.driver = driver;
    this.base = base;
  }

  /** Starts driver, screen and browser. */
  static async start(binary: string, args: readonly string[]): Promise<WebDriver> {
    const port = await freePort();
    const words = ['-a', 'WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'];
    const driver = spawn('xvfb-run', words, { detached: true, stdio: 'ignore' });
    const web = new WebDriver(driver, `http://127.0.0.1:${port}`);
    try {
      await web.untilReady();
      const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args } } };
      const made = await web.send<{ sessionId: string }>('POST', '/session', { capabilities });
      web.session = `/session/${made.sessionId}`;
      // The driver's own time limit runs on the page's clock, which the tests hold.
      await web.send('POST', `${web.session}/timeouts`, { script: null });
      return web;
    } catch (error) {
      await web.stop();
      throw error;
    }
  }

  async go(url: string): Promise<void> {
    await this.send('POST', `${this.session}/url`, { url });
  }

  /** Minimizes the window, which hides its page, or brings it back. */
  async setHidden(hidden: boolean): Promise<void> {
    if (hidden) await this.send('POST', `${this.session}/window/minimize`, {});
    else await this.send('POST', `${this.session}/window/rect`, { width: 390, height: 844 });
    await this.until('visibility', () => this.run<boolean>(`return document.hidden === ${hidden}`));
  }

  /** Runs a function's body in the page and gives what it returns. */
  async run<T>(script: string, ...args: readonly unknown[]): Promise<T> {
    return this.send<T>('POST', `${this.session}/execute/sync`, { script, args });
  }

  /** Runs a body whose last argument is the callback that ends it. */
  async runAsync<T>(script: string, ...args: readonly unknown[]): Promise<T> {
    return this.send<T>('POST', `${this.session}/execute/async`, { script, args });
  }

  /** Clicks the button of this accessible name, when it has come. */
  async clickButton(name: string): Promise<void> {
    await this.until(`the button "${name}"`, async () => {
      const found = await this.find('xpath', buttonPath(name));
      if (found === null) return false;
      try {
        await this.send('POST', `${this.session}/element/${found}/click`, {});
      } catch (error) {
        // The driver takes what lies under the page's own bar for in view, and then finds the bar in its way.
        await this.run(`arguments[0].scrollIntoView({ block: 'center' })`, { [ELEMENT]: found });
        throw error;
      }
      return true;
    });
  }

  async call<A extends readonly unknown[], T>(
    action: (...given: A) => T | Promise<T>,
    ...given: A
  ): Promise<T> {
    const script = `const [done, ...given] = [...arguments].reverse();
      Promise.resolve().then(() => (${action.toString()})(...given.reverse()))
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = await this.runAsync<{ readonly value: T; readonly error?: string }>(
      script,
      ...given,
    );
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  }

  async chooseFile(path: string): Promise<void> {
    await this.until('the file chooser', async () => {
      const found = await this.find('css selector', 'input[type=file]');
      if (found === null) return false;
      await this.send('POST', `${this.session}/element/${found}/value`, { text: path });
      return true;
    });
  }

  /** Waits, in real time, until something holds. */
  async until(what: string, holds: () => Promise<boolean>): Promise<void> {
    await until(what, holds);
  }

  /** Ends browser, driver and screen. */
  async stop(): Promise<void> {
    if (this.session !== '') await this.send('DELETE', this.session).catch(() => undefined);
    if (this.driver.pid === undefined) return;
    try {
      // The whole group: the driver and its screen are children of xvfb-run.
      process.kill(-this.driver.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  }

  private async find(using: string, value: string): Promise<string | null> {
    const found = await this.send<Record<string, string>[]>('POST', `${this.session}/elements`, {
      using,
      value,
    });
    return found[0]?.[ELEMENT] ?? null;
  }

  private async untilReady(): Promise<void> {
    await this.until('WebKitWebDriver', async () => {
      const status = await this.send<{ ready: boolean }>('GET', '/status');
      return status.ready;
    });
  }

  private async send<T>(method: string, path: string, body?: unknown): Promise<T> {
    const question = `${method} ${path}`;
    const response = await fetch(this.base + path, {
      method,
      // A browser that dies leaves the question hanging.
      signal: AbortSignal.timeout(HUNG_MS.answer),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw new Error(`WebKit gave no answer to ${question}`, { cause: error });
    });
    const { value } = (await response.json()) as { value: T };
    if (!response.ok) throw new Error(`${question}: ${JSON.stringify(value)}`);
    return value;
  }
}
