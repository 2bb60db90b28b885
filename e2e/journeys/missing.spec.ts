import { expect, test } from '../test.ts';
import { playToTheEnd } from './play.ts';
import { PLANS } from './plans.ts';

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
  'a voice of its own (only one from the network)': () => {
    const voice = { name: 'Far', lang: 'en-GB', localService: false, default: true, voiceURI: 'f' };
    if ('speechSynthesis' in window) speechSynthesis.getVoices = () => [voice];
  },
  mediaSession: () => {
    Reflect.deleteProperty(Navigator.prototype, 'mediaSession');
  },
  Audio: () => {
    Reflect.deleteProperty(window, 'Audio');
  },
  'leave to play': () => {
    HTMLMediaElement.prototype.play = () =>
      Promise.reject(new DOMException('Not now', 'NotAllowedError'));
  },
  'addresses for what is in memory': () => {
    URL.createObjectURL = () => {
      throw new TypeError('None');
    };
  },
  'the voice files': () => {
    const ask = window.fetch.bind(window);
    window.fetch = (request, options) =>
      (request instanceof URL ? request.pathname : '').includes('/voice/')
        ? Promise.reject(new TypeError('Failed to fetch'))
        : ask(request, options);
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
  await app.player.watchSeconds();
  await app.begin(dragging.name, 5);
  await playToTheEnd(app, dragging);
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

/** Removes these, begins a session, and looks at what its screen says of what is missing. */
async function toldWithout(
  app: import('../pages/app.ts').App,
  names: readonly string[],
): Promise<import('@playwright/test').Locator> {
  for (const name of names) await app.page.addInitScript(ABILITIES[name] ?? (() => undefined));
  await app.begin('Dragging', 5);
  await app.clock.run(30);
  return app.page.locator('un-player');
}

test('where nothing can be heard the session says so', async ({ app }) => {
  const player = await toldWithout(app, ['speechSynthesis', 'Audio', 'AudioContext']);
  await expect(player).toContainText('Nothing can be heard');
});

test('where no voice can be had the session says so, and sounds go on', async ({ app }) => {
  const player = await toldWithout(app, ['speechSynthesis', 'leave to play']);
  await expect(player).toContainText('No voice can be had here');
});

test('nothing is said to be missing where the built-in voice speaks', async ({ app }) => {
  const player = await toldWithout(app, ['speechSynthesis', 'AudioContext', 'mediaSession']);
  await expect(player).not.toContainText('can be had here');
  await expect(player).not.toContainText('can be heard');
});

test('Settings say of each ability that is missing why it cannot be had', async ({ app, page }) => {
  for (const remove of Object.values(ABILITIES)) await page.addInitScript(remove);
  await app.open('settings');
  await expect(app.heading('Settings')).toBeVisible();
  const names = ['Voice', 'Sounds', 'Vibration', 'Keep the screen on'] as const;
  for (const name of names) {
    const control = app.settings.switch(name);
    await expect(control, name).toBeDisabled();
    await expect(control, name).toHaveAccessibleDescription(/browser|phone|device/);
  }
});

test('without IndexedDB the log says so in a sentence', async ({ app, page }) => {
  await page.addInitScript(ABILITIES['indexedDB'] ?? (() => undefined));
  await app.open('log');
  await expect(app.heading('Log')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('cannot be kept');
});
