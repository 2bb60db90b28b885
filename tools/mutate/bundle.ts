/** Stryker's build step, run in its sandbox: bundles the specs of the domain, with the mutants inside, for Node. */
import { globSync, readFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import { BUNDLE, DOMAIN } from './options.ts';

const specs = globSync(`${DOMAIN}/**/*.spec.ts`).sort();
if (specs.length === 0) throw new Error(`No specs in ${DOMAIN}.`);
const entry = ['tools/mutate/few-cases.ts', ...specs].map((file) => `import './${file}';`);

/** Papers that specs read: Angular's builder takes the loader from the import, plain esbuild has to be told. */
const papers: Plugin = {
  name: 'papers',
  setup: (bundling) => {
    bundling.onLoad({ filter: /\.md$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8'),
      loader: 'text',
    }));
  },
};

await build({
  stdin: { contents: entry.join('\n'), resolveDir: process.cwd() },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // Packages are loaded as they are: both the settings and the specs get the same fast-check.
  packages: 'external',
  outfile: BUNDLE,
  logLevel: 'warning',
  plugins: [papers],
});
