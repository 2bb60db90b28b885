/**
 * Warm offline starts of Today beside those of the floor, in turn within one run, their hosts gone: to the first content (cards
 * with Start), and to what takes a tap.
 * `npm run bench:startup -- --floor PATH [--pairs 15] [--throttle 4] [--visits 3]`. Prints a table and keeps it in bench/results.json.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../tools/browsers/find-chromium.ts';
import { close, listen } from '../tools/serve/listen.ts';
import { createStaticServer } from '../tools/serve/static-server.ts';
import { timesAtMost } from './bars.ts';
import { median } from './lighthouse.ts';
import { keepBars, keepResults } from './results.ts';
import { ALL_CARDS, install, start, type Installed, type Started } from './startup-run.ts';

/** What is waited for in a start, and how much of the floor's time it may take (docs/spec/quality.md). */
const MOMENTS = [
  { moment: 'content', what: 'its first content', most: 0.6 },
  { moment: 'usable', what: 'usable', most: 1.2 },
] as const;

function middle(all: readonly Started[]): Started {
  const of = (moment: keyof Started): number => Math.round(median(all.map((one) => one[moment])));
  return { content: of('content'), usable: of('usable') };
}

const { values } = parseArgs({
  options: {
    floor: { type: 'string' },
    pairs: { type: 'string', default: '15' },
    visits: { type: 'string', default: '3' },
    throttle: { type: 'string', default: '4' },
  },
});
const app = join(import.meta.dirname, '../dist/unknot/browser');
const roots = [app, ...(values.floor === undefined ? [] : [values.floor])];
for (const root of roots) {
  if (existsSync(join(root, 'index.html'))) continue;
  console.error(`${root} holds no built app: run "npm run build" first, and name a built floor.`);
  process.exit(1);
}

/**
 * Serves an app. The floor registers its worker in a way that our own policy would refuse, so it has none, but for one header:
 * without it the browser opens the floor in the process of its last start, with the scripts that process still has compiled.
 * An app opened from the home screen has a new process, as ours has here.
 */
function serverOf(root: string): Server {
  if (root === app) return createStaticServer({ root });
  const server = createStaticServer({ root, bare: true });
  server.prependListener('request', (_request, response: ServerResponse) =>
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin'),
  );
  return server;
}

const servers = roots.map(serverOf);
const ports = await Promise.all(servers.map(async (server) => listen(server, 0, '127.0.0.1')));
const [own = 0, floor = 0] = ports;
// On localhost, and nowhere else, Angular's worker looks through all it keeps before its first answer.
const apps: readonly Installed[] = [
  {
    name: 'Today',
    url: `http://unknot.example:${own}/`,
    content: ALL_CARDS,
    usable: `un-root ${ALL_CARDS}`,
  },
  {
    name: 'the floor',
    url: `http://floor.example:${floor}/`,
    content: 'app-root h1',
    usable: 'app-root h1',
  },
].slice(0, roots.length);
const origins = apps.map(({ url }) => new URL(url).origin);
const profile = mkdtempSync(join(tmpdir(), 'unknot-startup-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: chromiumOrThrow(),
  args: [
    ...CHROMIUM_SWITCHES,
    '--host-resolver-rules=MAP *.example 127.0.0.1, MAP * ~NOTFOUND',
    `--unsafely-treat-insecure-origin-as-secure=${origins.join(',')}`,
  ],
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
});
try {
  for (const each of apps) await install(context, each, Number(values.visits));
  await Promise.all(servers.map(close));

  const taken = new Map<string, Started[]>(apps.map(({ name }) => [name, []]));
  for (let pair = 0; pair < Number(values.pairs); pair += 1) {
    // Who goes first changes, so that neither always meets the colder machine.
    for (const each of pair % 2 === 0 ? apps : [...apps].reverse())
      taken.get(each.name)?.push(await start(context, each, Number(values.throttle)));
  }
  const medians = Object.fromEntries([...taken].map(([name, all]) => [name, middle(all)]));
  console.log(`Warm offline start, ms, median of ${values.pairs}, ${values.throttle}x:`);
  console.table(medians);
  const { Today: own, 'the floor': bare } = medians;
  const bars = MOMENTS.map(({ moment, what, most }) =>
    timesAtMost(
      `warm offline start of Today to ${what}, ${values.throttle}x`,
      { measured: own?.[moment] ?? Number.NaN, beside: bare?.[moment] },
      most,
    ),
  );
  keepBars('startup', bars);
  keepResults({ startup: { pairs: Number(values.pairs), medians } });
  if (bare === undefined)
    console.log('No floor was given (--floor PATH): nothing to compare with.');
  for (const { what, ratio, bar, holds } of bars.filter((each) => each.holds !== null)) {
    console.log(`${holds ? 'ok  ' : 'OVER'} ${what}: ${ratio} of the floor's, bar ${bar}`);
    if (!holds) process.exitCode = 1;
  }
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
