import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { END_TO_END, endToEndOf, importsOf, unitSpecsOf } from './reach.ts';

describe('what a change reaches', () => {
  it('is mapped to paths and specs that are there', () => {
    const specs = globSync('e2e/**/*.spec.ts').map((file) => file.replaceAll('\\', '/'));
    for (const [below, wanted] of END_TO_END) {
      assert.ok(existsSync(below), `${below} is gone`);
      for (const name of wanted) {
        assert.ok(
          specs.some((spec) => spec.startsWith(name)),
          `no end to end spec is ${name}`,
        );
      }
    }
  });

  it('is some end to end spec for every folder of the app', () => {
    const folders = readdirSync('src/app', { withFileTypes: true });
    for (const { name } of folders.filter((entry) => entry.isDirectory())) {
      assert.notDeepEqual(endToEndOf([`src/app/${name}/any.ts`]), [], name);
    }
  });

  it('is a changed end to end spec itself, and for a unit spec or a paper none', () => {
    assert.deepEqual(endToEndOf(['e2e/kill/kill.spec.ts']), ['e2e/kill/kill.spec.ts']);
    assert.deepEqual(endToEndOf(['src/app/log/any.spec.ts', 'src/app/README.md']), []);
  });

  it('is the unit specs beside the change and all that import it, through others and through templates', async () => {
    // Those that are asked for below: all of them take seconds to go through.
    const imports = await importsOf([
      ...globSync('src/app/{home,log/transfer}/**/*.spec.ts'),
      'bench/table.spec.ts',
      'tools/worker/updates.spec.ts',
    ]);
    const ofTemplate = unitSpecsOf(['src/app/home/home.html'], imports);
    assert.ok(ofTemplate.includes('src/app/home/home.spec.ts'), ofTemplate.join(' '));
    assert.ok(!ofTemplate.some((spec) => spec.startsWith('src/app/log/transfer/')));
    assert.deepEqual(unitSpecsOf(['bench/bars.ts'], imports), ['bench/table.spec.ts']);
    assert.ok(unitSpecsOf(['worker/main.ts'], imports).includes('tools/worker/updates.spec.ts'));
    const ofClock = unitSpecsOf(['src/app/platform/clock/clock.ts'], imports);
    assert.ok(ofClock.includes('src/app/home/last-session/last-session.spec.ts'));
    assert.ok(ofClock.includes('src/app/log/transfer/export.spec.ts'));
    assert.deepEqual(unitSpecsOf(['README.md'], imports), []);
  });
});
