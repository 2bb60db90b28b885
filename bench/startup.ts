/**
 * Warm offline starts of Today beside those of the floor, in turn within one run, their hosts gone:
 * `npm run bench:startup -- --floor PATH [--pairs 15] [--throttle 4]`. Prints a table and keeps it in bench/results.json.
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
import { install, start, type Installed } from './startup-run.ts';

/** docs/spec/quality.md: a start may take this much of the floor's. */
const BAR = 1.3;
const ALL_POSTERS = 'un-poster ~ un-poster ~ un-poster button';

const { values } = parseArgs({
  options: {
    floor: { type: 'string' },
    pairs: { type: 'string', default: '15' },
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
  { name: 'Today', url: `http://unknot.example:${own}/`, usable: ALL_POSTERS },
  { name: 'the floor', url: `http://floor.example:${floor}/`, usable: 'app-root h1' },
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
  for (const each of apps) await install(context, each);
  await Promise.all(servers.map(close));

  const taken = new Map<string, number[]>(apps.map(({ name }) => [name, []]));
  for (let pair = 0; pair < Number(values.pairs); pair += 1) {
    // Who goes first changes, so that neither always meets the colder machine.
    for (const each of pair % 2 === 0 ? apps : [...apps].reverse())
      taken.get(each.name)?.push(await start(context, each, Number(values.throttle)));
  }
  const medians = Object.fromEntries(
    [...taken].map(([name, all]) => [name, Math.round(median(all))]),
  );
  console.log(`Warm offline start, ms to usable, median of ${values.pairs}, ${values.throttle}x:`);
  console.table(medians);
  const { Today = Number.NaN, 'the floor': bare } = medians;
  const what = `warm offline start of Today to usable, ${values.throttle}x`;
  keepBars('startup', [timesAtMost(what, { measured: Today, beside: bare }, BAR)]);
  if (bare === undefined) {
    console.log('No floor was given (--floor PATH): nothing to compare with.');
  } else {
    const ratio = Number((Today / bare).toFixed(2));
    console.log(`${ratio <= BAR ? 'ok  ' : 'OVER'} ${ratio} of the floor's, bar ${BAR}`);
    process.exitCode = ratio <= BAR ? 0 : 1;
    keepResults({ startup: { pairs: Number(values.pairs), medians, ratio, bar: BAR } });
  }
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
