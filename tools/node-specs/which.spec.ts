import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { bundleSpecs } from './bundle.ts';
import { nodePatterns, nodeSpecs } from './which.ts';

interface Options {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

const optionsIn = (file: string): Options => JSON.parse(readFileSync(file, 'utf8')) as Options;

/** What Karma takes: Angular's own pattern, without what is left to Node. */
function karmaSpecs(): readonly string[] {
  return globSync('src/**/*.spec.ts', { exclude: [...nodePatterns()] });
}

describe('each spec', () => {
  it('runs in Node or in Karma, whatever its file is called', () => {
    const written = globSync('src/**/*.{ts,js,mts}').filter((file) =>
      /^\s*(f|x)?describe\(/m.test(readFileSync(file, 'utf8')),
    );
    assert.ok(written.length > 100);
    assert.deepEqual([...karmaSpecs(), ...nodeSpecs()].sort(), written.sort());
  });

  it('has its types checked in the program of the runner that runs it', () => {
    assert.deepEqual(optionsIn('tsconfig.karma.json').exclude, nodePatterns());
    // Oxlint reads them all with this one, and compiles them.
    const all = optionsIn('tsconfig.spec.json');
    assert.ok(all.include?.includes('src/**/*.spec.ts'));
    assert.equal(all.exclude, undefined);
  });
});

describe('a spec in Node', () => {
  /** Runs a module as a spec is run. */
  async function run(code: string): Promise<void> {
    // Below the project, so that the packages are found.
    await mkdir('node_modules/.cache', { recursive: true });
    const folder = await mkdtemp('node_modules/.cache/spec-');
    const [module, outfile] = [join(folder, 'module.ts'), join(folder, 'bundle.mjs')];
    try {
      await writeFile(module, code);
      await bundleSpecs(['tools/node-specs/settings.ts', module], outfile);
      await import(pathToFileURL(outfile).href);
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  it('fails when it touches the DOM, or only looks whether there is one', async () => {
    await assert.rejects(run('document.createElement("p");'), /reads document/);
    await assert.rejects(
      run('if (typeof localStorage === "object") localStorage.clear();'),
      /reads localStorage/,
    );
    await assert.rejects(run('globalThis.navigator.vibrate(1);'), /reads navigator/);
  });

  it('may have a variable of the same name', async () => {
    await run('const window = { from: 0 }; if (window.from !== 0) throw new Error();');
  });

  it('is not bundled when it reaches Angular', async () => {
    await assert.rejects(run('import "@angular/core";'), /reaches @angular\/core/);
  });
});
