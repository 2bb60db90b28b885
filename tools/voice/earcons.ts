import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../browsers/find-chromium.ts';
import { SAMPLE_RATE } from './speak.ts';

/** Runs in the browser, on the app's own score and synthesis. */
const IN_BROWSER = `
  import { SOUND_NAMES } from './src/app/domain/session/cues/cue';
  import { EARCONS } from './src/app/platform/sound/earcons';
  import { placeEarcon } from './src/app/platform/sound/synthesise';
  globalThis.render = async (rate) => {
    const rendered = [];
    for (const name of SOUND_NAMES) {
      const seconds = Math.max(...EARCONS[name].map((note) => note.at + note.length));
      const context = new OfflineAudioContext(1, Math.ceil(seconds * rate), rate);
      placeEarcon(context, EARCONS[name], 0);
      const buffer = await context.startRendering();
      rendered.push([name, [...buffer.getChannelData(0)]]);
    }
    return rendered;
  };
`;

/** Every earcon as the app's own synthesis plays it, by its name. */
export async function renderEarcons(): Promise<readonly (readonly [string, Float32Array])[]> {
  const built = await build({
    stdin: { contents: IN_BROWSER, resolveDir: '.' },
    bundle: true,
    format: 'iife',
    write: false,
    tsconfig: 'tsconfig.json',
  });
  const script = built.outputFiles[0]?.text ?? '';
  const browser = await chromium.launch({
    executablePath: chromiumOrThrow(),
    args: [...CHROMIUM_SWITCHES],
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(script);
    const rendered = await page.evaluate<[string, number[]][]>(`render(${SAMPLE_RATE})`);
    return rendered.map(([name, samples]) => [name, Float32Array.from(samples)] as const);
  } finally {
    await browser.close();
  }
}
