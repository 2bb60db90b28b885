import { expect, test } from '../test.ts';
import { playToTheEnd } from './play.ts';
import { PLANS, secondBySecond } from './plans.ts';

/** Abilities a phone may lack, each with the script that takes it away before the app starts. */
const ABILITIES: Readonly<Record<string, () => void>> = {
  indexedDB: () => {
    Reflect.deleteProperty(window, 'indexedDB');
  },
  'localStorage (denied)': () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
  },
  speechSynthesis: () => {
    Reflect.deleteProperty(window, 'speechSynthesis');
  },
  wakeLock: () => {
    Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
  },
  vibrate: () => {
    Reflect.deleteProperty(Navigator.prototype, 'vibrate');
  },
  AudioContext: () => {
    Reflect.deleteProperty(window, 'AudioContext');
  },
  locks: () => {
    Reflect.deleteProperty(Navigator.prototype, 'locks');
  },
  BroadcastChannel: () => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  },
};

const [dragging] = PLANS;

async function completes(app: import('../pages/app.ts').App): Promise<void> {
  if (dragging === undefined) throw new Error('No plan to play.');
  await app.begin(dragging.name, 5);
  const shown = await playToTheEnd(app);
  expect(shown.filter((line) => !line.startsWith('get-ready'))).toEqual(secondBySecond(dragging));
  await app.clock.settle();
  await app.complete.isOpen();
}

for (const [name, remove] of Object.entries(ABILITIES)) {
  test(`without ${name} a session still completes`, async ({ app, page }) => {
    await page.addInitScript(remove);
    await completes(app);
  });
}

test('without any of them a session still completes', async ({ app, page }) => {
  for (const remove of Object.values(ABILITIES)) await page.addInitScript(remove);
  await completes(app);
});

test('without IndexedDB the log says so in a sentence', async ({ app, page }) => {
  await page.addInitScript(ABILITIES['indexedDB'] ?? (() => undefined));
  await app.open('log');
  await expect(app.heading('Log')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('cannot be kept');
});
