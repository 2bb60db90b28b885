import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cameraOf } from './camera.ts';
import { contours, outlines } from './contours.ts';
import { fitCurves } from './curve-fit.ts';
import { blurred, cellAt, Field, pixelOf } from './field.ts';
import { areaWithin, lengthOf } from './lines.ts';
import { linePath } from './path.ts';
import { cone, ellipsoid } from './solids.ts';
import { isHit, partAt, trace } from './trace.ts';
import { apart, cross, dot, length, turned, unit, type Point, type Vector } from './vector.ts';

const near = (actual: number, expected: number, tolerance = 1e-9) =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not near ${expected}`);

/** One px a cm, seen from behind, the origin in the middle. */
const fromBehind = cameraOf({ from: [0, -1, 0], at: [0, 0, 0], to: [160, 160], scale: 4 });

const circle = (radius: number, count: number): readonly Point[] =>
  Array.from({ length: count }, (_, index): Point => {
    const angle = (index / count) * 2 * Math.PI;
    return [160 + radius * Math.cos(angle), 160 + radius * Math.sin(angle)];
  });

describe('vectors', () => {
  it('turn about an axis without changing their length', () => {
    const v = turned([1, 2, 3], [0, 0, 2], 90);
    [-2, 1, 3].forEach((part, axis) => near(v[axis] ?? NaN, part));
    near(length(v), Math.sqrt(14));
  });

  it('have an upright product', () => {
    const a: Vector = [1, -2, 0.5];
    const b: Vector = [0, 3, 1];
    near(dot(cross(a, b), a), 0);
    near(dot(cross(a, b), b), 0);
    near(length(unit(a)), 1);
  });
});

describe('camera', () => {
  it('sees from behind what is right of the person on the right, and what is higher higher', () => {
    assert.deepEqual(fromBehind.project([10, 0, 5]).slice(0, 2), [200, 140]);
  });

  it('finds the body point it was given back', () => {
    const camera = cameraOf({
      from: [1, -2, 0.7],
      up: [1, 0, 0],
      at: [3, 4, 5],
      to: [100, 90],
      scale: 3.6,
    });
    const back = camera.unproject(camera.project([7, -8, 9]));
    [7, -8, 9].forEach((part, axis) => near(back[axis] ?? NaN, part));
  });
});

describe('field', () => {
  it('names its cells by the px of the picture', () => {
    assert.deepEqual(pixelOf(cellAt(12, 300)), [12, 300]);
    assert.deepEqual(pixelOf(cellAt(-20, 0)), [-20, 0]);
  });

  it('keeps its sum when blurred, away from the edges', () => {
    const dot = Field.of((cell) => (cell === cellAt(160, 160) ? 1 : 0));
    const soft = blurred(dot, 2, 2);
    near(
      soft.values.reduce((sum, value) => sum + value, 0),
      1,
      1e-4,
    );
    assert.ok(soft.at(cellAt(160, 160)) > soft.at(cellAt(163, 160)));
  });
});

describe('tracing', () => {
  it('sees a ball as a disc of its size, nearest in the middle', () => {
    const ball = trace([ellipsoid('ball', [0, 0, 0], [10, 10, 10])], fromBehind);
    const [outline] = outlines(ball.silhouette);
    assert.ok(outline);
    near(Math.abs(areaWithin(outline.points)), Math.PI * 40 ** 2, 60);
    near(ball.depth.at(cellAt(160, 160)), 40, 0.2);
    assert.equal(partAt(ball, cellAt(160, 160)), 'ball');
    assert.equal(isHit(ball, cellAt(210, 160)), false);
  });

  it('turns its normals to the eye', () => {
    const ball = trace([ellipsoid('ball', [0, 0, 0], [10, 10, 10])], fromBehind);
    near(ball.normals[cellAt(160, 160) * 3 + 2] ?? NaN, 1, 0.02);
  });

  it('joins neighbours softly: a waist between two balls is filled', () => {
    const gap = cellAt(160, 160);
    const balls = (joint: number) => [
      ellipsoid('a', [-8, 0, 0], [7, 7, 7], { joint }),
      ellipsoid('b', [8, 0, 0], [7, 7, 7], { joint }),
    ];
    assert.equal(isHit(trace(balls(0), fromBehind), gap), false);
    assert.equal(isHit(trace(balls(8), fromBehind), gap), true);
  });

  it('tells which part lies in front', () => {
    const parts = trace(
      [ellipsoid('far', [0, 9, 0], [6, 6, 6]), ellipsoid('near', [0, -9, 0], [3, 3, 3])],
      fromBehind,
    );
    assert.equal(partAt(parts, cellAt(160, 160)), 'near');
    assert.equal(partAt(parts, cellAt(180, 160)), 'far');
  });

  it('leaves out what a plane cuts off', () => {
    const half = trace([cone('limb', [0, 0, -10], [0, 0, 10], [4, 4])], fromBehind, [
      { normal: [0, 0, 1], point: [0, 0, 0] },
    ]);
    assert.equal(isHit(half, cellAt(160, 140)), false);
    assert.equal(isHit(half, cellAt(160, 180)), true);
  });

  it('squashes what is flattened', () => {
    const flat = { normal: [1, 0, 0], share: 0.5, centre: [0, 0, 0] } as const;
    const disc = trace([ellipsoid('disc', [0, 0, 0], [10, 10, 10], { flat })], fromBehind);
    assert.equal(isHit(disc, cellAt(160 + 16, 160)), true);
    assert.equal(isHit(disc, cellAt(160 + 24, 160)), false);
    assert.equal(isHit(disc, cellAt(160, 160 + 36)), true);
  });
});

describe('contours', () => {
  it('follow the line on which a field is 0, closed where it is', () => {
    const ring = Field.of((cell) => {
      const [x, y] = pixelOf(cell);
      const fromMiddle = Math.hypot(x - 160, y - 160);
      return Math.min(60 - fromMiddle, fromMiddle - 30);
    });
    const lines = contours(ring);
    assert.equal(lines.length, 2);
    for (const { points, closed } of lines) {
      assert.equal(closed, true);
      const radius = apart(points[0] ?? [0, 0], [160, 160]);
      for (const point of points) near(apart(point, [160, 160]), radius, 0.1);
    }
  });

  it('leave out cells that are not asked for, and then have ends', () => {
    const slope = Field.of((cell) => pixelOf(cell)[0] - 100.5);
    const [line] = contours(slope, (cell) => pixelOf(cell)[1] > 20 && pixelOf(cell)[1] < 50);
    assert.ok(line);
    assert.equal(line.closed, false);
    near(lengthOf(line.points), 29, 0.01);
  });
});

describe('curves', () => {
  it('stay within the error they are given', () => {
    const points = circle(80, 300).slice(0, 140);
    const curves = fitCurves(points, [0, 1], [0.208, 0.978], 0.5);
    assert.ok(curves.length <= 4, `${curves.length} curves`);
    for (const point of points) {
      const nearest = Math.min(
        ...curves.flatMap((curve) => samples(curve).map((q) => apart(q, point))),
      );
      assert.ok(nearest < 0.6, `${nearest} px off`);
    }
  });

  it('close the path of a closed line, and keep a square its corners', () => {
    const side = Array.from({ length: 40 }, (_, step) => step);
    const square: readonly Point[] = [
      ...side.map((step): Point => [100 + step, 100]),
      ...side.map((step): Point => [140, 100 + step]),
      ...side.map((step): Point => [140 - step, 140]),
      ...side.map((step): Point => [100, 140 - step]),
    ];
    const path = linePath({ points: square, closed: true }, 0.5);
    assert.match(path, /^M[\d. ]+c.*z$/);
    assert.equal(path.match(/-?\d*\.?\d+/g)?.length, 2 + 4 * 6, path);
  });

  it('are written relative, in tenths, without drifting', () => {
    const path = linePath({ points: circle(70, 400), closed: true }, 0.3);
    const numbers = (path.match(/-?\d*\.?\d+/g) ?? []).map(Number).slice(2);
    const ends = numbers.filter((_, index) => index % 6 >= 4);
    const sum = (parity: 0 | 1) =>
      ends.filter((_, index) => index % 2 === parity).reduce((total, step) => total + step, 0);
    near(sum(0), 0, 0.05);
    near(sum(1), 0, 0.05);
  });

  it('are nothing for a speck', () => {
    assert.equal(
      linePath(
        {
          points: [
            [1, 1],
            [2, 2],
          ],
          closed: false,
        },
        0.5,
      ),
      '',
    );
  });
});

function samples([a, b, c, d]: readonly [Point, Point, Point, Point]): readonly Point[] {
  return Array.from({ length: 200 }, (_, step): Point => {
    const t = step / 199;
    const s = 1 - t;
    const on = (axis: 0 | 1) =>
      s ** 3 * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t ** 3 * d[axis];
    return [on(0), on(1)];
  });
}
