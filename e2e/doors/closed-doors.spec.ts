import { WORKER_FILE } from '../../src/app/platform/update/worker-file.ts';
import { expect, test as base, type Page } from '@playwright/test';
import { AppServer } from '../app-server.ts';
import { rootBuild } from '../builds.ts';
import { HUNG_MS } from '../limits.ts';
import { isCached } from '../offline/cached.ts';

/** What gets in, run in the page; each must end in an error or in nothing. */
const BURGLARS: readonly (readonly [name: string, action: () => unknown])[] = [
  ['markup from text', () => (document.body.innerHTML = '<img src="x" onerror="window.got = 1">')],
  [
    'markup put beside an element',
    () => {
      document.body.insertAdjacentHTML('beforeend', '<p id="got">in</p>');
    },
  ],
  // In a task of the page: what the driver itself runs may be text.
  [
    'text that is run',
    () =>
      new Promise((resolve, reject) => {
        setTimeout(() => {
          try {
            resolve(globalThis.eval('window.got = 1') as unknown);
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        });
      }),
  ],
  ["a script's address from text", () => (document.createElement('script').src = 'x.js')],
  ['another worker', async () => navigator.serviceWorker.register('ngsw-worker.js')],
  [
    'a policy of its own',
    () => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
      };
      return trustedTypes.createPolicy('burglar', { createHTML: (text: string) => text });
    },
  ],
  ['a call to elsewhere', async () => fetch('http://127.0.0.1:9/')],
];

/** Without `Watch`: what it fails for is done here on purpose, or is counted by the test itself, warnings too. */
interface Fixtures {
  readonly bare: boolean;
  readonly server: AppServer;
}

const test = base.extend<Fixtures>({
  bare: [false, { option: true }],
  server: async ({ bare }, use) => {
    const server = new AppServer(rootBuild, { bare });
    await server.start();
    await use(server);
    await server.stop();
  },
});

/** Whether the page's own rules end the action: it is run by a script of the page's world, not in Playwright's. */
async function isStopped(page: Page, action: () => unknown): Promise<boolean> {
  try {
    await page.evaluate(action);
    return false;
  } catch {
    return true;
  }
}

/** Runs in the page: whether a worker is at work. */
async function hasWorker(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  return registration?.active?.state === 'activated';
}

for (const bare of [false, true]) {
  test.describe(bare ? 'a host without headers' : 'a host with headers', () => {
    test.use({ bare });

    test('lets the app in, with its worker, and keeps out whatever else gets into the page', async ({
      page,
      server,
    }) => {
      const refused: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) refused.push(message.text());
      });
      await page.goto(server.url);
      await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
      // Without headers the worker has no policy that could refuse it a file.
      const isIn = bare ? hasWorker : isCached;
      await expect.poll(async () => page.evaluate(isIn), { timeout: HUNG_MS.kept }).toBe(true);
      // Nothing that the app itself does is refused.
      expect(refused).toEqual([]);

      for (const [name, action] of BURGLARS) {
        expect.soft(await isStopped(page, action), name).toBe(true);
        expect.soft(await page.evaluate(() => 'got' in window), name).toBe(false);
      }
    });
  });
}

test('every answer carries the headers, and the worker alone goes without Trusted Types', async ({
  request,
  server,
}) => {
  for (const path of ['', 'log', 'ngsw.json', 'manifest.webmanifest', 'no-such-file.js']) {
    const headers = (await request.get(server.url + path)).headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy, path).toContain("default-src 'self'; script-src 'self'");
    expect(policy, path).toContain("require-trusted-types-for 'script'; trusted-types angular");
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['permissions-policy'], path).toContain('camera=()');
  }
  const worker = (await request.get(server.url + WORKER_FILE)).headers();
  expect(worker['content-security-policy']).toContain("script-src 'self'");
  expect(worker['content-security-policy']).not.toContain('trusted-types');
});
