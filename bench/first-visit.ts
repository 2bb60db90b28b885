/**
 * A first visit to a slow host, and to one that never sends one file, beside the floor and beside Unknot without its worker:
 * `npm run bench:first-visit -- --floor PATH [--app PATH] [--delay 1500] [--rounds 3]`. Off localhost, where Angular's worker is
 * another. Prints a table and keeps it in bench/results.json.
 */
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../tools/browsers/find-chromium.ts';
import { close, listen } from '../tools/serve/listen.ts';
import { slowHost, visit, type Visited, type Visitor } from './first-visit-run.ts';
import { median } from './lighthouse.ts';
import { keepResults } from './results.ts';

/** What a tap and a reload may take of what they take without our worker, or at the floor. */
const BAR = 1.2;

const { values } = parseArgs({
  options: {
    floor: { type: 'string' },
    app: { type: 'string', default: join(import.meta.dirname, '../dist/unknot/browser') },
    delay: { type: 'string', default: '1500' },
    rounds: { type: 'string', default: '3' },
  },
});
for (const root of [values.app, values.floor ?? values.app]) {
  if (existsSync(join(root, 'index.html'))) continue;
  console.error(`${root} holds no built app: run "npm run build" first, and name a built floor.`);
  process.exit(1);
}

const UNKNOT = {
  usable: 'un-poster ~ un-poster ~ un-poster button',
  tap: 'a[href$="techniques/lying-down"]',
  answer: 'h1:has-text("Lying down")',
};
const visitors: readonly Visitor[] = [
  { ...UNKNOT, name: 'Unknot', root: values.app, keeps: true },
  { ...UNKNOT, name: 'without its worker', root: values.app, keeps: false },
  ...(values.floor === undefined
    ? []
    : [{ name: 'the floor', root: values.floor, keeps: true, usable: 'app-root h1' }]),
];
/** A file that no page asks for here: the skins of Unknot's figures, an icon of the floor. */
const SILENT = /\/tones\.css$|icon-512x512\.png$/;

async function medians(
  browser: Browser,
  visitor: Visitor,
  url: string,
): Promise<Readonly<Record<keyof Visited, number>>> {
  const taken: Visited[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1)
    taken.push(await visit(browser, visitor, url));
  const of = (key: keyof Visited): number => {
    const all = taken.map((each) => each[key]).filter((ms) => ms !== undefined);
    return all.length === 0 ? Number.NaN : Math.round(median(all));
  };
  return { usable: of('usable'), tap: of('tap'), reload: of('reload') };
}

async function rowsOf(delay: number, silent: RegExp | null): Promise<Record<string, unknown>> {
  const rows: Record<string, Readonly<Record<keyof Visited, number>>> = {};
  for (const visitor of visitors) {
    const server: Server = slowHost(visitor, delay, silent);
    const url = `http://first.example:${await listen(server, 0, '127.0.0.1')}/`;
    const browser = await chromium.launch({
      executablePath: chromiumOrThrow(),
      args: [
        ...CHROMIUM_SWITCHES,
        '--host-resolver-rules=MAP *.example 127.0.0.1, MAP * ~NOTFOUND',
        `--unsafely-treat-insecure-origin-as-secure=${new URL(url).origin}`,
      ],
    });
    rows[visitor.name] = await medians(browser, visitor, url);
    await browser.close();
    await close(server);
  }
  console.table(rows);
  return rows;
}

const delay = Number(values.delay);
console.log(`${delay} ms a file, ms:`);
const slow = await rowsOf(delay, null);
console.log('One file never sent, ms:');
const silent = await rowsOf(0, SILENT);
keepResults({ firstVisit: { delay, slow, silent, bar: BAR } });

for (const [name, rows] of Object.entries({ slow, silent })) {
  const table = rows as Record<string, Record<string, number>>;
  const ratio = (key: string, beside: string): string =>
    ((table['Unknot']?.[key] ?? NaN) / (table[beside]?.[key] ?? NaN)).toFixed(2);
  console.log(
    `${name}: a tap takes ${ratio('tap', 'without its worker')} of one without the worker`,
  );
  if (values.floor !== undefined)
    console.log(
      `${name}: a reload takes ${ratio('reload', 'the floor')} of the floor's; bar ${BAR}`,
    );
}
if (values.floor === undefined) console.log('No floor was given (--floor PATH).');
