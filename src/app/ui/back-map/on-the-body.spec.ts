import { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { knotPlace, placeOfRegion } from '../../domain/log/knot-place';
import { KNOT_REGIONS, KnotRegion } from '../../domain/log/knot-region';
import { BodySide } from '../../domain/session/plan/side';
import { BackFigure as FirstBack } from '../figure/back/first/back-figure';
import { BackFigure as SecondBack } from '../figure/back/second/back-figure';
import { BackMapEditor } from './back-map-editor';
import { tileOf } from './tiles';

/** The map on the drawing, in units of its view box (illustration): back-map.css lays it out by the same numbers. */
const MAP = { left: 89, top: 112, width: 142, height: 138 };

type Corner = readonly [x: number, y: number];

const BOX: readonly Corner[] = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
];

const BODIES: readonly (readonly [string, Type<unknown>])[] = [
  ['first', FirstBack],
  ['second', SecondBack],
];

/** Whether a place of the map, in shares of it, is covered by a part of the drawing painted with this role. */
function isOn(svg: SVGSVGElement, role: string, x: number, y: number): boolean {
  const point = svg.createSVGPoint();
  point.x = MAP.left + MAP.width * x;
  point.y = MAP.top + MAP.height * y;
  return [...svg.querySelectorAll<SVGGeometryElement>(`[fill="var(--${role})"]`)].some((shape) =>
    shape.isPointInFill(point),
  );
}

async function drawn(back: Type<unknown>): Promise<SVGSVGElement> {
  const fixture = TestBed.createComponent(back);
  await fixture.whenStable();
  const svg = (fixture.nativeElement as HTMLElement).querySelector('svg');
  if (svg === null) throw new Error('No drawing');
  return svg;
}

/** The corners of what is seen of a region, in shares of the map. */
function cornersOf(button: HTMLElement, side: BodySide, region: KnotRegion): readonly Corner[] {
  const { left, top, width, height } = tileOf(side, region);
  const cut = getComputedStyle(button, '::before').clipPath;
  const points = [...cut.matchAll(/([\d.]+)(?:%|px) ([\d.]+)(?:%|px)/g)];
  const shares =
    points.length > 0 ? points.map(([, x, y]) => [Number(x), Number(y)] as const) : BOX;
  return shares.map(([x, y]) => {
    const right = side === 'left' ? 100 - x : x;
    // A little inwards: the outline itself is on neither side.
    const inwards = (share: number) => share * 0.94 + 3;
    return [
      (left + (width * inwards(right)) / 100) / 100,
      (top + (height * inwards(y)) / 100) / 100,
    ] as const;
  });
}

for (const [name, back] of BODIES) {
  describe(`The back map on the ${name} body`, () => {
    it('has every mark on the back, and none on the hair', async () => {
      const svg = await drawn(back);
      for (const side of ['left', 'right'] as const) {
        for (const region of KNOT_REGIONS) {
          const { x, y } = placeOfRegion(side, region);
          const where = `${side} ${region}`;
          expect(isOn(svg, 'skin', x, y))
            .withContext(where)
            .toBeTrue();
          expect(isOn(svg, 'hair', x, y))
            .withContext(where)
            .toBeFalse();
        }
      }
    });

    it('has a mark on the back wherever it is moved', async () => {
      const svg = await drawn(back);
      const shares = Array.from({ length: 21 }, (_, index) => index / 20);
      for (const right of shares) {
        for (const down of shares) {
          const { x, y } = knotPlace(right, down);
          expect(['skin', 'cloth'].some((role) => isOn(svg, role, x, y)))
            .withContext(`${right} ${down}`)
            .toBeTrue();
        }
      }
    });

    it('has most of every region on the back', async () => {
      const svg = await drawn(back);
      for (const side of ['left', 'right'] as const) {
        for (const region of KNOT_REGIONS) {
          const { left, top, width, height } = tileOf(side, region);
          const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
          const hits = shares.flatMap((right) =>
            shares.filter((down) =>
              isOn(svg, 'skin', (left + width * right) / 100, (top + height * down) / 100),
            ),
          );
          expect(hits.length).withContext(`${side} ${region}`).toBeGreaterThanOrEqual(15);
        }
      }
    });

    it('shows of every region only what is on the body', async () => {
      const fixture = TestBed.createComponent(BackMapEditor);
      const map = fixture.nativeElement as HTMLElement;
      await fixture.whenStable();
      const svg = await drawn(back);
      // The drawing took its place in the page.
      document.body.append(map);
      for (const side of ['left', 'right'] as const) {
        for (const region of KNOT_REGIONS) {
          const selector = `[data-region="${side} ${region}"]`;
          const button = (fixture.nativeElement as HTMLElement).querySelector<HTMLElement>(
            selector,
          );
          if (button === null) throw new Error(`No ${selector}`);
          for (const [x, y] of cornersOf(button, side, region)) {
            expect(['skin', 'cloth', 'hair'].some((role) => isOn(svg, role, x, y)))
              .withContext(`${side} ${region} at ${x}, ${y}`)
              .toBeTrue();
          }
        }
      }
      map.remove();
    });

    it('has the spine in its middle, and left and right alike', async () => {
      const svg = await drawn(back);
      for (const y of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        for (const out of [0, 0.1, 0.2, 0.3, 0.4]) {
          expect(isOn(svg, 'skin', 0.5 - out, y))
            .withContext(`${out} from the spine at ${y}`)
            .toBe(isOn(svg, 'skin', 0.5 + out, y));
        }
      }
    });
  });
}
