/**
 * Builds the app and draws its first frames into the page: `node tools/bundle/main.ts [--output-path dist/unknot] [OPTION ...]`,
 * all of them options of `ng build`. Angular's builder is told to join scripts with Rollup (docs/adr/071).
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const top = join(import.meta.dirname, '../..');
const options = process.argv.slice(2);
const { values } = parseArgs({
  args: options,
  options: { 'output-path': { type: 'string', default: 'dist/unknot' } },
  strict: false,
});

function run(...words: readonly string[]): void {
  const ended = spawnSync(process.execPath, words, {
    cwd: top,
    stdio: 'inherit',
    env: { ...process.env, NG_BUILD_CHUNKS_ROLLDOWN: '0' },
  });
  if (ended.status !== 0) process.exit(ended.status ?? 1);
}

run(join(top, 'node_modules/@angular/cli/bin/ng.js'), 'build', ...options);
run(join(top, 'tools/prerender/main.ts'), '--root', join(String(values['output-path']), 'browser'));
