/**
 * Every benchmark of docs/spec/quality.md one after the other, and one table of all bars:
 * `npm run bench [-- --floor PATH] [-- --quick | --hours] [-- NAME ...]`, with the names of bench/list.ts. One that fails, or does
 * not end, is told in the table, and the others go on. Keeps all in bench/results.json; a run of all renews the table in README.md, a
 * quick one only where no whole one stands. Ends red where a bar does not hold.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BENCHES, type Bench } from './list.ts';
import { barsOf, forgetBars, keepResults } from './results.ts';
import {
  asMarkdown,
  asText,
  mayBeQuick,
  QUICK,
  withTable,
  type Lines,
  type Occasion,
} from './table.ts';

const PAPER = 'README.md';
const LOGS = 'reports/bench';
/** What takes longer hangs: the figures are the longest, in a run of hours the session of an hour, in view and hidden. */
const LONGEST_MS = { usual: 20 * 60_000, hours: 150 * 60_000 };

const { values, positionals } = parseArgs({
  options: {
    floor: { type: 'string' },
    quick: { type: 'boolean', default: false },
    hours: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !BENCHES.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}.`);
  console.error(`There are ${BENCHES.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
for (const root of ['dist/unknot/browser', ...(values.floor === undefined ? [] : [values.floor])]) {
  if (existsSync(join(root, 'index.html'))) continue;
  console.error(`${root} holds no built app: run "npm run build" first, and name a built floor.`);
  process.exit(1);
}

const chosen = BENCHES.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

function wordsOf({ words = [], quick, hours, besideFloor = false }: Bench): readonly string[] {
  const floor = besideFloor && values.floor !== undefined ? ['--floor', values.floor] : [];
  if (values.quick) return [...quick, ...floor];
  return [...((values.hours ? hours : undefined) ?? words), ...floor];
}

/** Runs one; all it prints is kept in a file. Gives its exit code. One that hangs is ended, with the browsers it has started. */
function run(bench: Bench, log: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bench.script, ...wordsOf(bench)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const file = createWriteStream(log);
    child.stdout.pipe(file, { end: false });
    child.stderr.pipe(file, { end: false });
    const limit = values.hours ? LONGEST_MS.hours : LONGEST_MS.usual;
    const hangs = setTimeout(() => {
      file.write(`Error: not at its end after ${limit / 60_000} minutes\n`);
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
    }, limit);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(hangs);
      file.end();
      resolve(code ?? 1);
    });
  });
}

/** The first line it printed that tells of an error. */
function errorLine(log: string): string {
  const lines = readFileSync(log, 'utf8').split('\n');
  return lines.find((line) => line.includes('Error: '))?.trim() ?? 'it ended early';
}

async function linesOf(bench: Bench): Promise<Lines> {
  const log = join(LOGS, `${bench.name}.log`);
  const began = Date.now();
  console.log(`   ${bench.name} ...`);
  forgetBars(bench.name);
  const code = await run(bench, log);
  const bars = barsOf(bench.name);
  // A benchmark ends red where a bar does not hold as well; what tells a failure is that it does not say which.
  const isTold = bars.length > 0 && (code === 0 || bars.some(({ holds }) => holds === false));
  const failure = isTold ? null : `did not finish: ${errorLine(log)}; see ${log}`;
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(
    `${failure === null ? 'ok' : '  '} ${bench.name}: ${failure ?? 'done'}, ${seconds} s`,
  );
  return { bench: bench.name, bars, failure };
}

function occasion(): Occasion {
  const model = cpus()[0]?.model ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  const machine = `${cpus().length} x ${model.trim()}, ${memory} GiB, ${process.platform}`;
  return { day: new Date().toISOString().slice(0, 10), machine, isQuick: values.quick };
}

mkdirSync(LOGS, { recursive: true });
const all: Lines[] = [];
for (const bench of chosen) all.push(await linesOf(bench));
const here = occasion();
console.log(`\n${asText(all)}\n`);
if (values.floor === undefined) console.log('No floor was given (--floor PATH).');
if (values.quick) console.log(QUICK);
keepResults({ table: { ...here, lines: all } });
const paper = readFileSync(PAPER, 'utf8');
if (positionals.length === 0 && (!values.quick || mayBeQuick(paper))) {
  writeFileSync(PAPER, withTable(paper, asMarkdown(all, here)));
  console.log(`The table in ${PAPER} is renewed.`);
}
const fails = all.some(
  ({ bars, failure }) => failure !== null || bars.some(({ holds }) => holds === false),
);
process.exitCode = fails ? 1 : 0;
