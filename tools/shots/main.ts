/**
 * Writes every screen in every size and theme as PNG into shots/: `npm run shots`. With `-- part-of-a-name or regular
 * expression` all that is so named, with `-- --all` all there is: both sides of every step, every skin, and the player as
 * people set it otherwise.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../browsers/find-chromium.ts';
import { AppServer } from '../../e2e/app-server.ts';
import { rootBuild } from '../../e2e/builds.ts';
import { Camera, THEMES, type Theme } from './camera.ts';
import { PLAYER_WALKS } from './player-screens.ts';
import type { Phone, Screen, Size, Walk } from './screen.ts';
import { SCREENS } from './screens.ts';
import { sideBySide } from './side-by-side.ts';

const SIZES: readonly Size[] = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
];

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false } },
  allowPositionals: true,
});
/** Who names a screen wants all there is of it. */
const isAll = values.all || positionals.length > 0;

/** Whatever a page fetches and draws after it has opened is there by then. */
const TO_REST_MS = 1000;

const folder = join(import.meta.dirname, '../../shots');
const filter = new RegExp(positionals[0] ?? '');
const taken = new Set<string>();
let failed = 0;

/** Opens a phone in one size, does what is asked there, and closes it. What goes wrong is told, and the others go on. */
async function withPhone(
  what: string,
  phone: Phone,
  size: Size,
  go: (camera: Camera) => Promise<void>,
): Promise<void> {
  const camera = await Camera.open(browser, size, phone, server.url);
  try {
    await go(camera);
  } catch (error) {
    failed += 1;
    const told = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    console.error(`${what}: ${told}`);
  } finally {
    await camera.close();
  }
}

/** The themes in which a screen is asked for in this size. */
function themesOf(name: string, size: Size): readonly Theme[] {
  return THEMES.filter((theme) => filter.test(nameOf(name, size, theme)));
}

function nameOf(name: string, { width, height }: Size, theme: Theme): string {
  return `${name}-${width}x${height}-${theme}`;
}

async function shootAll(camera: Camera, name: string, size: Size, whole = false): Promise<void> {
  for (const theme of themesOf(name, size)) {
    await camera.wear(theme);
    const file = nameOf(name, size, theme);
    await camera.shoot(join(folder, `${file}.png`), whole);
    taken.add(file);
    console.log(file);
  }
}

/** Whether it is to be looked at in this run, whatever it is called. */
function isWanted({ isExtra = false }: { readonly isExtra?: boolean }): boolean {
  return isAll || !isExtra;
}

/** One phone for all sizes: to open the app takes longer than to look at it. */
function screenJobs(screen: Screen): readonly (() => Promise<void>)[] {
  const sizes = (screen.sizes ?? SIZES).filter((size) => themesOf(screen.name, size).length > 0);
  const [first] = sizes;
  if (first === undefined) return [];
  return [
    () =>
      withPhone(screen.name, screen, first, async (camera) => {
        await screen.show(camera.app);
        await wait(TO_REST_MS);
        for (const size of sizes) {
          await camera.resize(size);
          await shootAll(camera, screen.name, size, screen.whole);
        }
      }),
  ];
}

function walkJobs(walk: Walk): readonly (() => Promise<void>)[] {
  const sizes = walk.sizes ?? SIZES;
  const stops = walk.stops.filter(
    (stop) => isWanted(stop) && sizes.some((size) => themesOf(stop.name, size).length > 0),
  );
  const [size0, first, last] = [sizes[0], stops[0], stops.at(-1)];
  if (size0 === undefined || first === undefined || last === undefined) return [];
  return [
    () =>
      withPhone(`${first.name} to ${last.name}`, walk, size0, async (camera) => {
        await walk.begin(camera.app);
        await wait(TO_REST_MS);
        const began = await camera.app.clock.now();
        for (const { name, seconds } of stops) {
          await camera.app.clock.run(seconds - ((await camera.app.clock.now()) - began) / 1000);
          for (const size of sizes) {
            await camera.resize(size);
            await shootAll(camera, name, size);
          }
        }
      }),
  ];
}

if (!existsSync(join(rootBuild.root, 'index.html'))) {
  console.error('There is no built app: run "npm run build" first.');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const began = Date.now();
const server = new AppServer(rootBuild);
await server.start();
const browser = await chromium.launch({
  executablePath: chromiumOrThrow(),
  args: [...CHROMIUM_SWITCHES],
});
try {
  // The longest first. A page waits for its browser more often than it works: two to a core keep both busy.
  await sideBySide(2 * cpus().length, [
    ...PLAYER_WALKS.filter(isWanted).flatMap(walkJobs),
    ...SCREENS.filter(isWanted).flatMap(screenJobs),
  ]);
} finally {
  await browser.close();
  await server.stop();
}
const seconds = Math.round((Date.now() - began) / 1000);
console.log(
  `${taken.size} pictures in ${seconds} s${failed > 0 ? `, ${failed} pages FAILED` : ''}`,
);
process.exitCode = failed === 0 ? 0 : 1;
