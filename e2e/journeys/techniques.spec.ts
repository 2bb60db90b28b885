import { expect, test } from '../test.ts';
import { isFull } from '../share.ts';
import { playToTheEnd } from './play.ts';
import { PLANS } from './plans.ts';

// The seconds of each are tried without a browser (src/app/technique-seconds.node.spec.ts), those of Dragging in Chromium
// with its transcript (transcripts.spec.ts); WebKit plays Lying down to its end, and Firefox Middle finger.
for (const plan of isFull() ? PLANS : []) {
  test(`${plan.name}: both sides at its defaults, untouched to the end, second by second`, async ({
    app,
  }) => {
    await app.player.watchSeconds();
    await app.begin(plan.name, 6);
    await playToTheEnd(app, plan);

    // The page is there at once; the strict write behind it takes a moment.
    await expect
      .poll(() => app.store.sessions())
      .toMatchObject([
        {
          technique: plan.id,
          routine: null,
          activeSeconds: plan.total,
          plannedSeconds: plan.total,
          outcome: 'completed',
          sides: { left: plan.perSide, right: plan.perSide },
          painBefore: 6,
          painAfter: null,
          knots: [],
          deleted: false,
        },
      ]);

    await app.clock.flow();
    await app.complete.done();
    await expect(app.heading('Today')).toBeVisible();
    await app.goTo('Log');
    await expect(app.log.rows(plan.name)).toHaveCount(1);
  });
}
