import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../../tools/browsers/find-chromium.ts';
import { HUNG_MS } from '../limits.ts';

/** A Chromium of its own on a profile of its own, to be killed at any moment. */
export interface RealBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Ends every process of the browser with SIGKILL, as an empty battery does; gives the moment, in ms since 1970. */
  kill(): number;
  /** Resolves when the browser is dead and its profile free. */
  gone(): Promise<void>;
}

/**
 * Starts Chromium on a profile folder. Its processes are a group of their own, so that none outlives the kill.
 *
 * @param canHide true where a page behind another one is hidden, as for people; else Playwright shows each of them
 */
export async function startBrowser(profile: string, canHide = false): Promise<RealBrowser> {
  const started = spawn(
    chromiumOrThrow(),
    [
      ...CHROMIUM_SWITCHES,
      '--headless=new',
      '--remote-debugging-port=0',
      '--no-default-browser-check',
      '--hide-crash-restore-bubble',
      // A muted page counts as silent, and a silent page out of sight has its timers held back.
      ...(canHide ? [] : ['--mute-audio']),
      '--password-store=basic',
      '--use-mock-keychain',
      '--window-size=412,915',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const dead = once(started, 'exit');
  try {
    const browser = await chromium.connectOverCDP(await addressOf(started), {
      noDefaults: canHide,
    });
    const [context] = browser.contexts();
    if (context === undefined) throw new Error('The browser has no profile open.');
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(HUNG_MS.seen);
    return {
      context,
      page,
      kill: () => killGroup(started),
      gone: async () => {
        await dead;
        await browser.close().catch(() => undefined);
      },
    };
  } catch (error) {
    killGroup(started);
    throw error;
  }
}

/** Where the browser can be driven; it says so in its first lines. */
async function addressOf(started: ChildProcess): Promise<string> {
  const { stderr } = started;
  if (stderr === null) throw new Error('The browser cannot be listened to.');
  const lines = createInterface({ input: stderr });
  return new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error('The browser did not start in time.'));
    }, HUNG_MS.seen);
    lines.on('line', (line) => {
      const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
    started.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`The browser ended by itself, with ${code ?? 'a signal'}.`));
    });
  });
}

function killGroup(started: ChildProcess): number {
  const { pid } = started;
  if (pid === undefined) throw new Error('The browser was never started.');
  const isDead = started.exitCode !== null || started.signalCode !== null;
  if (!isDead) process.kill(-pid, 'SIGKILL');
  return Date.now();
}
