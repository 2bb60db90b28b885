/** An update on a phone whose caches answer in any order, with the worker ended and the host gone at any moment of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mainOf, releaseAt } from './fakes/release.ts';
import { visited } from './installed.ts';

const RUNS = process.env['UNKNOT_FULL'] === '1' ? 200 : 5;

/** Scripts that only release B has. */
const MORE = Object.fromEntries(
  Array.from({ length: 8 }, (_, at) => [`/chunk-BBBBBBB${at}.js`, `export const part = ${at};`]),
);
const OF_B = [
  mainOf('B'),
  'chunk-AAAAAAAA.js',
  'icons/icon-192.png',
  ...Object.keys(MORE).map((path) => path.slice(1)),
];

/** A moment within a number of ms. */
const within = (most: number) => fc.integer({ min: 0, max: most });

const UPDATE = fc.record({
  /** What one question of a cache after another takes, in tenths of `longest`, over and over. */
  tenths: fc.array(within(10), { minLength: 7, maxLength: 40 }),
  /** In ms. */
  longest: fc.constantFrom(50, 200, 600, 1500),
  host: within(300),
  beforeRelease: within(6000),
  betweenLooks: within(2000),
  beforeGone: within(8000),
  beforeOffline: within(8000),
  looksTwice: fc.boolean(),
  closes: fc.boolean(),
  ends: fc.boolean(),
});

void test('whoever has seen a release opens it whole without a network, whatever the order in which its caches answer', async () => {
  await fc.assert(
    fc.asyncProperty(UPDATE, async (moments) => {
      const { phone, base, page } = await visited({ scope: 'http://localhost:4300/' });
      const { tenths, longest } = moments;
      let asked = 0;
      phone.caches.before = async () => {
        asked += 1;
        const tenth = tenths[asked % tenths.length] ?? 0;
        if (tenth > 5) await phone.pass((longest * (tenth - 5)) / 5);
      };
      await phone.run(moments.beforeRelease);
      phone.host.put(await releaseAt(base, 'B', {}, MORE));
      phone.host.delay = moments.host;
      if (moments.looksTwice) phone.beginLook(page);
      await phone.run(moments.betweenLooks);
      await phone.look(page);
      const seen = await phone.open();
      if (!seen.text.includes(mainOf('B'))) {
        phone.endWorker();
        return;
      }
      phone.beginLook(seen.page);
      await phone.run(moments.beforeGone);
      if (moments.closes) phone.close();
      phone.host.online = false;
      if (moments.ends) phone.endWorker();
      await phone.run(moments.beforeOffline);
      const later = await phone.open('log');
      assert.equal(later.text, seen.text);
      for (const file of OF_B) assert.equal((await phone.get(later.page, file)).status, 200, file);
      phone.endWorker();
    }),
    { numRuns: RUNS },
  );
});
