import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { motionFaults } from '../check/faults.ts';
import { ellipsoid } from '../geometry/solids.ts';
import { cameraOf } from '../geometry/camera.ts';
import { arrow, ring } from '../marks/arrows.ts';
import * as motion from './motion.ts';
import { paintPart } from './part.ts';
import { Scene, supportingArm } from './scene.ts';
import { drag } from '../poses/dragging.ts';
import { reachFurther, squeeze } from '../poses/lying-work.ts';
import { press } from '../poses/middle-finger.ts';

const css = (...movements: readonly motion.Movement[]) =>
  motion.motionCss(movements, (name) => `x-${name}`);

/** Numbers of the accent path of a mark: where it starts, and where its line ends before the head. */
function accentOf(svg: string): readonly number[] {
  const [, data = ''] = /<path d="([^"]+)" fill="none" stroke="var\(--accent\)"/.exec(svg) ?? [];
  return (data.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
}

describe('movements', () => {
  it('drag out in 60 % of their time and back in 40 %', () => {
    const rule = css(motion.outAndBack('fist', 10, [0, 0], [9, 8]));
    assert.match(
      rule,
      /0%,to\{transform:translate\(0px,0px\)\}60%\{transform:translate\(9px,8px\)\}/,
    );
    assert.match(rule, /calc\(var\(--beat,1\)\*10s\)/);
  });

  it('circle back to where they began', () => {
    const { frames } = motion.circling('arm', 5, 4);
    assert.equal(frames[0]?.[1], frames.at(-1)?.[1]);
    assert.equal(frames.length, 9);
  });

  it('bounce in turns', () => {
    const at = (half: 'first' | 'second') =>
      motion.bounce('fist', 1, [0, 0], 6, half).frames[1]?.[0];
    assert.deepEqual([at('first'), at('second')], ['25%', '75%']);
  });

  it('pause where told, and are none for those who want less', () => {
    const all = css(
      motion.toAndFro('a', 3, [0, 0], [1, 1]),
      motion.swing('b', 1, [4, 5], -4, 5),
      motion.pressIn('c', 4, [5, 2]),
      motion.squeezing('d', 5, [1, 2]),
      motion.pulse('e', 4, 1.15),
      motion.knock('f', 0.9, [9, 5]),
      motion.breath('g'),
    );
    assert.equal(all.match(/animation-play-state:var\(--play,running\)/g)?.length, 7);
    const spaced = all.replace(
      '@media(prefers-reduced-motion:',
      '@media (prefers-reduced-motion: ',
    );
    assert.deepEqual(motionFaults(spaced), []);
  });

  it('are nothing for a still picture', () => {
    assert.equal(css(), '');
  });
});

describe('marks', () => {
  it('point their arrow where it leads', () => {
    const [x, y, , , endX, endY] = accentOf(
      arrow([
        [10, 20],
        [30, 20],
        [50, 20],
      ]),
    );
    assert.deepEqual([x, y, endX, endY], [10, 20, 50, 20]);
  });

  it('circle clockwise where the angles grow, else the other way', () => {
    assert.match(ring([100, 100], 30, [-40, 215]), /A30 30 0 1 1 /);
    assert.match(ring([100, 100], 30, [60, -200]), /A30 30 0 1 0 /);
  });
});

describe('a painted part', () => {
  const camera = cameraOf({ from: [0, -1, 0], at: [0, 0, 0], to: [160, 160], scale: 4 });

  it('has its fill, one shade and an outline', () => {
    const { svg } = paintPart(camera, [ellipsoid('ball', [0, 0, 0], [12, 12, 12])]);
    assert.match(svg, /fill="var\(--skin\)" stroke="var\(--line\)"/);
    assert.match(svg, /fill="var\(--skin-shade\)"/);
  });

  it('leaves out what lies behind another', () => {
    const near = paintPart(camera, [ellipsoid('near', [0, -20, 0], [20, 4, 20])]);
    const far = paintPart(camera, [ellipsoid('far', [0, 0, 0], [8, 8, 8])], {
      behind: [near.trace],
      shade: null,
    });
    assert.doesNotMatch(far.svg, /d="M/);
  });
});

describe('poses', () => {
  it('let the free hand carry the elbow only where it is told to', () => {
    assert.equal(supportingArm(drag), 'right');
    assert.equal(supportingArm(press), undefined);
  });

  it('press inward: the arrow leads from the finger into the back, and from nowhere outside', () => {
    const scene = new Scene(press, 'first', 'x');
    const mark = press.layers.at(-1);
    assert.ok(typeof mark === 'function');
    const [startX = 0, startY = 0, , , endX = 0] = accentOf(mark(scene));
    const [tipX, tipY] = scene.tip('left');
    const back = scene.at([9, -20, 48])[0];
    const front = scene.at([9, 20, 48])[0];
    assert.ok(front > back, 'forward is to the right');
    assert.ok(endX - startX > 15, 'so the arrow leads to the right');
    assert.ok(Math.hypot(startX - tipX, startY - tipY) < 60, 'and begins at the finger');
  });

  it('sink the worked shoulder forward and down further than where it lies while squeezed', () => {
    const before = new Scene(squeeze, 'first', 'x').arms.right.shoulder;
    const after = new Scene(reachFurther, 'first', 'x').arms.right.shoulder;
    assert.ok(after[1] > before[1] + 3, 'forward');
    assert.ok(after[0] < before[0] - 3, 'down, towards the mattress');
  });

  it('close thumb and fingers on two sides of the muscle', () => {
    const scene = new Scene(squeeze, 'first', 'x');
    assert.ok(scene.thumb('left')[0] < scene.tip('left', 2)[0] - 10);
  });
});
