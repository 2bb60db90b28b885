import { build, type Plugin } from 'esbuild';

/** A spec that reaches Angular, by whatever import, belongs to Karma. */
const noAngular: Plugin = {
  name: 'no-angular',
  setup: (bundling) => {
    bundling.onResolve({ filter: /^@angular\// }, ({ path, importer }) => ({
      errors: [{ text: `A spec in Node reaches ${path}, by ${importer}: it needs Karma.` }],
    }));
  },
};

/** The browser's, which a spec in Node may not touch: it would try something else than what runs on a phone. */
const BROWSER_ONLY = [
  ...['window', 'self', 'document', 'navigator', 'location', 'history', 'screen'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches'],
  ...['matchMedia', 'getComputedStyle', 'requestAnimationFrame', 'requestIdleCallback'],
  ...['Element', 'HTMLElement', 'Image', 'DOMParser', 'customElements'],
  ...[
    'AudioContext',
    'OfflineAudioContext',
    'Audio',
    'speechSynthesis',
    'SpeechSynthesisUtterance',
  ],
];

/** Puts a reading of `browserOnly` in the place of each (settings.ts), even where it is only asked for its type. */
const define = Object.fromEntries(
  BROWSER_ONLY.flatMap((name) => [
    [name, `browserOnly.${name}`],
    [`globalThis.${name}`, `browserOnly.${name}`],
  ]),
);

/** Bundles these modules, in this order, into one file for Node. Says which specs cannot go there, and throws. */
export async function bundleSpecs(modules: readonly string[], outfile: string): Promise<void> {
  await build({
    stdin: {
      contents: modules.map((file) => `import './${file}';`).join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // Packages are loaded as they are: both the settings and the specs get the same fast-check.
    packages: 'external',
    sourcemap: 'inline',
    // What the project's papers say can be held against what the app says.
    loader: { '.md': 'text' },
    define,
    outfile,
    logLevel: 'warning',
    plugins: [noAngular],
  });
}
