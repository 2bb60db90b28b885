/**
 * A first visit to Today on a slow network and a slow phone, nothing kept before, beside the floor's, in turn within one run: to the
 * first content (cards with Start), and to what takes a tap.
 * `node bench/slow-network.ts --floor PATH [--pairs 5]`. Prints a table and keeps it in bench/results.json.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../tools/browsers/find-chromium.ts';
import { close, listen } from '../tools/serve/listen.ts';
import { createStaticServer } from '../tools/serve/static-server.ts';
import { timesAtMost } from './bars.ts';
import { median } from './lighthouse.ts';
import { keepBars, keepResults } from './results.ts';
import { ALL_CARDS, start, type Installed, type Started } from './startup-run.ts';

/** "Slow 4G" as Lighthouse has it where each request is held up: ms a request, and bytes a second. */
const SLOW_4G = { latency: 562.5, throughput: (1.44 * 1024 * 1024) / 8 };
const THROTTLE = 4;
/** How much of the floor's first content ours may take (docs/spec/quality.md). */
const MOST = 0.6;

const { values } = parseArgs({
  options: {
    floor: { type: 'string' },
    pairs: { type: 'string', default: '5' },
    app: { type: 'string', default: join(import.meta.dirname, '../dist/unknot/browser') },
  },
});
const roots = [values.app, ...(values.floor === undefined ? [] : [values.floor])];
for (const root of roots) {
  if (existsSync(join(root, 'index.html'))) continue;
  console.error(`${root} holds no built app: run "npm run build" first, and name a built floor.`);
  process.exit(1);
}
const servers = roots.map((root) => createStaticServer({ root, bare: root !== values.app }));
const [own = 0, floor = 0] = await Promise.all(
  servers.map(async (server) => listen(server, 0, 'localhost')),
);
const apps: readonly Installed[] = [
  {
    name: 'Today',
    url: `http://localhost:${own}/`,
    content: ALL_CARDS,
    usable: `un-root ${ALL_CARDS}`,
  },
  {
    name: 'the floor',
    url: `http://localhost:${floor}/`,
    content: 'app-root h1',
    usable: 'app-root h1',
  },
].slice(0, roots.length);

const browser = await chromium.launch({
  executablePath: chromiumOrThrow(),
  args: [...CHROMIUM_SWITCHES],
});

async function firstVisit(app: Installed): Promise<Started> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    // Both ask for theirs once their page stands: that is no part of what is measured.
    serviceWorkers: 'block',
  });
  try {
    return await start(context, app, THROTTLE, SLOW_4G);
  } finally {
    await context.close();
  }
}

try {
  const taken = new Map<string, Started[]>(apps.map(({ name }) => [name, []]));
  for (let pair = 0; pair < Number(values.pairs); pair += 1)
    for (const each of pair % 2 === 0 ? apps : [...apps].reverse())
      taken.get(each.name)?.push(await firstVisit(each));
  const medians = Object.fromEntries(
    [...taken].map(([name, all]) => {
      const of = (moment: keyof Started): number =>
        Math.round(median(all.map((one) => one[moment])));
      return [name, { content: of('content'), usable: of('usable') }];
    }),
  );
  console.log(`First visit, slow 4G, ms, median of ${values.pairs}, ${THROTTLE}x:`);
  console.table(medians);
  const bar = timesAtMost(
    `first visit of Today on slow 4G to its first content, ${THROTTLE}x`,
    {
      measured: medians['Today']?.content ?? Number.NaN,
      beside: medians['the floor']?.content,
    },
    MOST,
    'ms',
  );
  keepResults({ slowNetwork: { pairs: Number(values.pairs), medians } });
  keepBars('slow-network', [bar]);
  if (values.floor === undefined) console.log('No floor was given (--floor PATH).');
  process.exitCode = bar.holds === false ? 1 : 0;
} finally {
  await browser.close();
  await Promise.all(servers.map(close));
}
