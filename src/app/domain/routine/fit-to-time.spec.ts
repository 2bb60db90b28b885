import * as fc from 'fast-check';
import { lengthOf } from '../session/plan/plan';
import { withinLimits } from '../session/plan/setup';
import { Step } from '../session/plan/step';
import { aTaughtPart } from './routine.builder';
import { fitToTime, Fitted, routineLength } from './fit-to-time';
import { ownSteps, routineSteps } from './routine-steps';
import { TaughtPart, transitionAmount } from './routine-technique';

const anySetup = fc.record({
  sides: fc.constantFrom('both' as const, 'left' as const, 'right' as const),
  firstSide: fc.constantFrom('left' as const, 'right' as const),
  amounts: fc.record({
    strokes: fc.integer({ min: 3, max: 15 }),
    each: fc.integer({ min: 6, max: 14 }),
    tap: fc.integer({ min: 0, max: 30 }),
    relax: fc.integer({ min: 10, max: 120 }),
  }),
});

const anyPart: fc.Arbitrary<TaughtPart> = fc
  .tuple(
    fc.constantFrom('dragging' as const, 'middle-finger' as const, 'lying-down' as const),
    anySetup,
    fc.integer({ min: 0, max: 120 }),
  )
  .map(([technique, setup, transition]) => aTaughtPart(technique, setup, transition));

const anyParts = fc.array(anyPart, { minLength: 1, maxLength: 4 });
const anySeconds = fc.integer({ min: 0, max: 1200 });

/** Seconds of a part's own steps for each side, and the shared ones. */
function seconds(steps: readonly Step[], side: Step['side']): number {
  return lengthOf(steps.filter((step) => step.side === side)) / 1000;
}

function whenItFits(check: (fitted: Fitted, parts: readonly TaughtPart[], limit: number) => void) {
  fc.assert(
    fc.property(anyParts, anySeconds, (parts, limit) => {
      const fitted = fitToTime(parts, limit);
      if (fitted.kind !== 'too-short') check(fitted, parts, limit);
    }),
  );
}

describe('fitToTime', () => {
  it('never gives more than the time there is, and tells its length to the millisecond', () => {
    whenItFits(({ parts, lengthMs }, _, limit) => {
      expect(lengthMs).toBeLessThanOrEqual(limit * 1000);
      expect(lengthOf(routineSteps(parts))).toBe(lengthMs);
    });
  });

  it('never gives less of the same techniques for more time', () => {
    fc.assert(
      fc.property(anyParts, anySeconds, anySeconds, (parts, one, other) => {
        const [short, long] = [Math.min(one, other), Math.max(one, other)];
        const [less, more] = [fitToTime(parts, short), fitToTime(parts, long)];
        expect(more.parts.length).toBeGreaterThanOrEqual(less.parts.length);
        if (more.parts.length !== less.parts.length || less.kind === 'too-short') return;
        expect(more.lengthMs).toBeGreaterThanOrEqual(less.lengthMs);
      }),
    );
  });

  it('works both sides alike', () => {
    whenItFits(({ parts }) => {
      for (const part of parts.filter(({ setup }) => setup.sides === 'both')) {
        const steps = ownSteps(part);
        expect(seconds(steps, 'left')).toBe(seconds(steps, 'right'));
      }
    });
  });

  it('keeps every length between its least and what was chosen, and to what can be chosen', () => {
    whenItFits((fitted, parts) => {
      fitted.parts.forEach(({ setup, taught, transitionSeconds }, index) => {
        for (const amount of taught.amounts) {
          const value = setup.amounts[amount.id] ?? NaN;
          const chosen = withinLimits(amount, parts[index]?.setup.amounts[amount.id]);
          expect(withinLimits(amount, value)).toBe(value);
          expect(value).toBeLessThanOrEqual(chosen);
        }
        const transition = transitionAmount(taught);
        const asked = withinLimits(transition, parts[index]?.transitionSeconds);
        expect(transitionSeconds).toBeLessThanOrEqual(asked);
        expect(transitionSeconds).toBeGreaterThanOrEqual(Math.min(asked, transition.default));
      });
    });
  });

  it('cuts no time to listen, and keeps sides and order', () => {
    whenItFits((fitted, parts) => {
      fitted.parts.forEach((part, index) => {
        expect(part.technique).toBe(parts[index]?.technique ?? 'dragging');
        expect(part.setup.sides).toBe(parts[index]?.setup.sides ?? 'both');
        expect(part.setup.firstSide).toBe(parts[index]?.setup.firstSide ?? 'left');
        for (const { reps } of ownSteps(part)) {
          if (reps) expect(reps.listenMs).toBe(10_000);
        }
      });
    });
  });

  it('uses the time: no length alone could be longer', () => {
    whenItFits((fitted, parts, limit) => {
      if (fitted.kind === 'as-chosen') return;
      fitted.parts.forEach((part, index) => {
        for (const amount of part.taught.amounts) {
          const value = part.setup.amounts[amount.id] ?? 0;
          const next = value === 0 ? 10 : value + 1;
          if (next > withinLimits(amount, parts[index]?.setup.amounts[amount.id])) continue;
          const amounts = { ...part.setup.amounts, [amount.id]: next };
          const longer = { ...part, setup: { ...part.setup, amounts } };
          const all = fitted.parts.map((same, at) => (at === index ? longer : same));
          expect(routineLength(all)).toBeGreaterThan(limit * 1000);
        }
      });
    });
  });

  it('leaves whole techniques out from the end alone, and only where their least does not fit', () => {
    whenItFits(({ parts: kept, leftOut }, parts, limit) => {
      expect(leftOut).toEqual(parts.slice(kept.length).map(({ technique }) => technique));
      if (leftOut.length === 0) return;
      const one = fitToTime(parts.slice(0, kept.length + 1), limit);
      expect(one.parts.length).toBe(kept.length);
    });
  });

  it('gives all of it where there is time for all of it', () => {
    const parts = [aTaughtPart(), aTaughtPart('lying-down')];
    const whole = routineLength(parts) / 1000;
    expect(fitToTime(parts, whole)).toEqual(
      jasmine.objectContaining({ kind: 'as-chosen', leftOut: [] }),
    );
    expect(fitToTime(parts, whole - 1).kind).toBe('shortened');
    expect(fitToTime(parts, whole - 1).lengthMs).toBe((whole - 1) * 1000);
  });

  it('says where not even the first technique fits, and gives its shortest', () => {
    const parts = [aTaughtPart(), aTaughtPart('lying-down')];
    const fitted = fitToTime(parts, 60);
    expect(fitted.kind).toBe('too-short');
    expect(fitted.leftOut).toEqual(['lying-down']);
    // Sit 12, each side 10 + 3 x 6, change 12, relax 10.
    expect(fitted.lengthMs).toBe(90_000);
    expect(fitToTime(parts, 90).kind).toBe('shortened');
    expect(fitToTime(parts, 89).kind).toBe('too-short');
  });

  it('shrinks all lengths in proportion, not one after another', () => {
    const { parts } = fitToTime([aTaughtPart()], 138);
    expect(parts[0]?.setup.amounts).toEqual({ strokes: 4, each: 8, tap: 10, relax: 20 });
  });

  it('lets a length wait its turn for the next value that can be chosen', () => {
    const { parts } = fitToTime([aTaughtPart()], 100);
    expect(parts[0]?.setup.amounts).toEqual({ strokes: 3, each: 7, tap: 0, relax: 14 });
  });

  it('leaves a chosen order of nothing at nothing', () => {
    const [part] = fitToTime([aTaughtPart('dragging', { amounts: { tap: 0 } })], 100).parts;
    expect(part?.setup.amounts['tap']).toBe(0);
  });
});
