/**
 * A first visit to a slow host, and to one that never sends one file, beside the floor and beside Unknot without its worker:
 * `npm run bench:first-visit -- --floor PATH [--app PATH] [--delay 1500] [--rounds 3] [--patience 120000]`. Off localhost,
 * where Angular's worker is another. Prints a table and keeps it in bench/results.json.
 */
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../tools/browsers/find-chromium.ts';
import { close, listen } from '../tools/serve/listen.ts';
import { timesAtMost } from './bars.ts';
import { slowHost, visit, type Visited, type Visitor } from './first-visit-run.ts';
import { median } from './lighthouse.ts';
import { keepBars, keepResults } from './results.ts';

/** What a tap and a reload may take of what they take without our worker, or at the floor. */
const BAR = 1.2;

const { values } = parseArgs({
  options: {
    floor: { type: 'string' },
    app: { type: 'string', default: join(import.meta.dirname, '../dist/unknot/browser') },
    delay: { type: 'string', default: '1500' },
    rounds: { type: 'string', default: '3' },
    patience: { type: 'string', default: '120000' },
  },
});
for (const root of [values.app, values.floor ?? values.app]) {
  if (existsSync(join(root, 'index.html'))) continue;
  console.error(`${root} holds no built app: run "npm run build" first, and name a built floor.`);
  process.exit(1);
}

const UNKNOT = {
  usable: 'un-root un-technique-card ~ un-technique-card ~ un-technique-card button',
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
    taken.push(await visit(browser, visitor, url, Number(values.patience)));
  const of = (key: keyof Visited): number => {
    const all = taken.map((each) => each[key]).filter((ms) => ms !== undefined);
    return all.length === 0 ? Number.NaN : Math.round(median(all));
  };
  return { usable: of('usable'), tap: of('tap'), reload: of('reload') };
}

type Rows = Record<string, Readonly<Record<keyof Visited, number>>>;

async function rowsOf(delay: number, silent: RegExp | null): Promise<Rows> {
  const rows: Rows = {};
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

const hosts = { [`a host that takes ${delay} ms a file`]: slow, 'one file never sent': silent };
const bars = Object.entries(hosts).flatMap(([host, rows]) => {
  const pair = (key: keyof Visited, beside: string) => ({
    measured: rows['Unknot']?.[key] ?? Number.NaN,
    beside: rows[beside]?.[key],
  });
  return [
    timesAtMost(`first visit, ${host}: a tap`, pair('tap', 'without its worker'), BAR),
    timesAtMost(`first visit, ${host}: a reload`, pair('reload', 'the floor'), BAR),
  ];
});
for (const { what, ratio, bar } of bars) console.log(`${what}: ${ratio ?? 'no'} ratio; bar ${bar}`);
keepBars('first-visit', bars);
if (values.floor === undefined) console.log('No floor was given (--floor PATH).');
