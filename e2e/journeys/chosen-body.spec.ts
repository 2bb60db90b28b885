import { join } from 'node:path';
import { BODIES } from '../../src/app/domain/figure/body.ts';
import { readChunks } from '../../tools/size/measure.ts';
import { rootBuild } from '../builds.ts';
import { PLANS } from '../paper.ts';
import { allOrShare } from '../share.ts';
import { expect, test } from '../test.ts';

/** The files of the build that hold pictures of a technique's steps, by body. */
function filesOf(technique: string, body: string): readonly string[] {
  const chunks = readChunks(join(rootBuild.root, '../browser-stats.json'));
  const folder = `src/app/techniques/${technique}/pictures/${body}/`;
  return [...chunks]
    .filter(
      ([file, { inputs }]) => file.endsWith('.js') && inputs.some((one) => one.startsWith(folder)),
    )
    .map(([file]) => file);
}

// Whoever has chosen the second fetches none of the first, which a new phone has.
for (const body of allOrShare(BODIES, (each) => each === 'second')) {
  test(`pictures of the ${body} body alone are fetched where it is chosen`, async ({
    app,
    page,
  }) => {
    await page.addInitScript(
      (chosen) => localStorage.setItem('unknot-settings', JSON.stringify({ body: chosen })),
      body,
    );
    const fetched = new Set<string>();
    page.on('request', (request) => {
      fetched.add(new URL(request.url()).pathname.slice(1));
    });
    await app.open();
    for (const { id, name } of PLANS) {
      await app.today.card(name).click();
      await expect(app.heading(name)).toBeVisible();
      await page.waitForLoadState('networkidle');
      for (const each of BODIES) {
        const files = filesOf(id, each);
        expect(files.length, `${id}, ${each}`).toBeGreaterThan(0);
        // All of them are wanted: the cover on Today, the pictures on the page.
        const wrong = files.filter((file) => fetched.has(file) !== (each === body));
        expect(wrong, `${id}, ${each}`).toEqual([]);
      }
      await app.goTo('Today');
    }
  });
}
