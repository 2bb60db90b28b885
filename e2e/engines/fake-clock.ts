import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * Writes the script that puts a faked clock before the app's first line: `__clock.tick(ms)` moves it.
 *
 * @param more runs in the page after that, still before the app
 */
export async function writeFakeClock(
  file: string,
  now: Date,
  more: () => void = () => undefined,
): Promise<void> {
  const bundle = await build({
    entryPoints: [import.meta.resolve('@sinonjs/fake-timers').replace('file://', '')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'FakeTimers',
    external: ['util', 'timers', 'timers/promises'],
  });
  const faked = [
    'Date',
    'performance',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
  ];
  const options = JSON.stringify({
    now: now.getTime(),
    toFake: faked,
    shouldAdvanceTime: true,
    advanceTimeDelta: 20,
  });
  const start = `window.__clock = FakeTimers.install(${options});`;
  writeFileSync(file, `${bundle.outputFiles[0]?.text ?? ''}\n${start}\n(${more.toString()})();\n`);
}
