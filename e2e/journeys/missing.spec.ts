import type { Locator } from '@playwright/test';
import { expect, test } from '../test.ts';
import type { App } from '../pages/app.ts';
import { isFull } from '../share.ts';

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

function abilityOrThrow(name: string): () => void {
  const remove = ABILITIES[name];
  if (remove === undefined) throw new Error(`Nothing takes away "${name}".`);
  return remove;
}

/** A session of a minute, for somebody who has set it up so; where nothing is kept it is as long as ever. */
const SHORT = {
  setups: {
    dragging: {
      sides: 'left',
      firstSide: 'left',
      amounts: { strokes: 3, 'stroke-seconds': 6, 'tap-neck': 0, relax: 10 },
    },
  },
};

/** Lets a session run to its end, untouched; looks at the player at its beginning. Where nothing can be kept, it only ends. */
async function completes(
  app: App,
  told: (player: Locator) => Promise<void>,
  end: 'Session complete' | 'Session ended' = 'Session complete',
): Promise<void> {
  await app.page.addInitScript((settings) => {
    try {
      localStorage.setItem('unknot-settings', JSON.stringify(settings));
    } catch {
      // Not here.
    }
  }, SHORT);
  await app.begin('Dragging', 5);
  await app.clock.run(30);
  await told(app.page.locator('un-player'));
  while ((await app.player.state()) !== null) await app.clock.run(60);
  await app.complete.isOpen(end);
}

/** What the player says of what cannot be heard; a phone's own voice these browsers have not. */
const TOLD: Readonly<Record<string, string>> = {
  Audio: 'No voice can be had here',
  'leave to play': 'No voice can be had here',
  'addresses for what is in memory': 'No voice can be had here',
  'the voice files': 'No voice can be had here',
};

/** Each of another part of the app, so that what stands in for it is met as if it were missing alone. */
const TOGETHER: readonly (readonly string[])[] = [
  ['indexedDB', 'wakeLock', 'AudioContext', 'mediaSession'],
  ['Audio', 'locks', 'vibrate'],
  ['leave to play', 'speechSynthesis', 'BroadcastChannel'],
  ['addresses for what is in memory', 'a voice of its own (only one from the network)'],
  ['the voice files', 'localStorage (denied)'],
];

/** Each ability alone only in `npm run test:full`. */
const MISSING = isFull() ? Object.keys(ABILITIES).map((name) => [name]) : TOGETHER;

for (const names of MISSING) {
  test(`without ${names.join(', ')} a session still completes`, async ({ app, page }) => {
    for (const name of names) await page.addInitScript(abilityOrThrow(name));
    const end = names.includes('indexedDB') ? 'Session ended' : 'Session complete';
    const [sentence] = names.flatMap((name) => TOLD[name] ?? []);
    await completes(
      app,
      async (player) => {
        if (sentence === undefined) {
          await expect(player).not.toContainText(/can be (heard|had here)/);
        } else await expect(player).toContainText(sentence);
      },
      end,
    );
  });
}

test('what is taken away together are all of them', () => {
  expect(TOGETHER.flat().sort()).toEqual(Object.keys(ABILITIES).sort());
});

test('without any sound a session still completes, and says so', async ({ app, page }) => {
  for (const name of ['speechSynthesis', 'Audio', 'AudioContext'])
    await page.addInitScript(abilityOrThrow(name));
  await completes(app, (player) => expect(player).toContainText('Nothing can be heard'));
});

test('without any of them a session still completes; Settings say of each why it cannot be had, and the log that it cannot be kept', async ({
  app,
  page,
}) => {
  for (const remove of Object.values(ABILITIES)) await page.addInitScript(remove);
  const told = (player: Locator) => expect(player).toContainText('saving is tried again');
  await completes(app, told, 'Session ended');
  await app.clock.flow();
  await app.open('settings');
  await expect(app.heading('Settings')).toBeVisible();
  const names = ['Voice', 'Sounds', 'Vibration', 'Keep the screen on'] as const;
  for (const name of names) {
    const control = app.settings.switch(name);
    await expect(control, name).toBeDisabled();
    await expect(control, name).toHaveAccessibleDescription(/browser|phone|device/);
  }
  await app.goTo('Log');
  await expect(page.getByRole('main')).toContainText('cannot be kept');
});
