/** The sizes of the build that stands there as lines of the table: `npm run bench -- size`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { atMost } from './bars.ts';
import { keepBars } from './results.ts';

const TOOL = join(import.meta.dirname, '../tools/size/main.ts');
const LINE = /^(?:ok|OVER) +(?<what>.+?) +(?<measured>[\d.]+) kB of +(?<most>[\d.]+) kB$/gm;

const { stdout, stderr } = spawnSync(process.execPath, [TOOL], { encoding: 'utf8' });
process.stdout.write(stdout);
process.stderr.write(stderr);
const bars = [...stdout.matchAll(LINE)].map(({ groups = {} }) =>
  atMost(groups['what'] ?? '', Number(groups['measured']), Number(groups['most']), 'kB'),
);
keepBars('size', bars);
process.exitCode = bars.length > 0 && bars.every(({ holds }) => holds) ? 0 : 1;
