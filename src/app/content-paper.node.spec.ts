import { TaughtTechnique } from './catalogue/technique';
import { lengthOf } from './domain/session/plan/plan';
import { acrossFrom, BodySide, Side } from './domain/session/plan/side';
import { Step } from './domain/session/plan/step';
import { paperBelow, paperOfTechnique, paperRows } from './content-paper.fixture';
import { stepsOf, taughtTechniques } from './taught-techniques.fixture';
import { lyingPosition } from './techniques/lying-down/words';
import { middleFingerTexts } from './techniques/middle-finger/words';
import { guideWords } from './words/en/guide-words';
import { seatedPosition } from './words/en/seated-words';
import { textFor } from './words/step-texts';

/** A step as the paper has it. */
interface Row {
  readonly id: string;
  readonly phase: string;
  readonly title: string;
  readonly screen: string;
  readonly also: string;
  readonly kind: string;
}

function stepRows(part: string): readonly Row[] {
  return paperRows(part).map(
    ([id = '', phase = '', title = '', screen = '', also = '', kind = '']) => ({
      id: id.replace(' †', ''),
      phase: phase.replace('*', ''),
      title,
      screen,
      also,
      kind,
    }),
  );
}

const DRAGGING_ROWS = stepRows(paperBelow('### 2.1'));
const [, STOP_RULE = ''] = /spoken once a session.*: "([^"]+)"/.exec(paperBelow('## 2 ')) ?? [];

/** One technique: its part of the paper, and what the app teaches. */
interface Taught extends TaughtTechnique {
  readonly part: string;
}

const TAUGHT: readonly Taught[] = (await taughtTechniques()).map(({ technique }) => ({
  ...technique,
  part: paperOfTechnique(technique.id),
}));

/** A text of the paper for a worked side: the hand that works crosses over. Sentences begin with a capital. */
function filled(text: string, side: BodySide, count: number): string {
  const other = acrossFrom(side);
  return text
    .replaceAll('{side}', side)
    .replaceAll('{otherHand}', side)
    .replaceAll('{hand}', other)
    .replaceAll('{otherSide}', other)
    .replaceAll('{n}', String(count))
    .replace(/(?:^|[.!?] )\p{Ll}/gu, (start) => start.toUpperCase());
}

/** A step as it is compared. */
interface Compared {
  readonly id: string;
  readonly side: Side;
  readonly stage: string;
  readonly title: string;
  readonly screen: string;
  /** All that is said as it starts. */
  readonly said: string;
  readonly warnings: string;
  /** What is said when this many seconds are left, before it. */
  readonly announced: string;
  readonly length: string;
}

/** What the paper wants of a step whose words are for `side`. */
function wanted(row: Row, side: BodySide, isFirst: boolean): Compared {
  const { id, phase } = row;
  const whole = row.title === 'as 2.1' ? (DRAGGING_ROWS.find((one) => one.id === id) ?? row) : row;
  const [, times = ''] = /\+ (\d+) ×/.exec(row.kind) ?? [];
  const fill = (text: string): string => filled(text, side, Number(times));
  const [, before = ''] = /before: "([^"]+)"/.exec(whole.also) ?? [];
  const [, left = '', told = ''] = /(\d+) s left: "([^"]+)"/.exec(whole.also) ?? [];
  const after = whole.also
    .replace(/before a turn.*/, '')
    .replace(/before: "[^"]+"/, '')
    .replace(/after: (?:"([^"]+)")?/, '$1')
    .replace(' (first side only).', isFirst ? '.' : '@')
    .replace(/The stop rule@/, '')
    .replace('The stop rule.', STOP_RULE)
    .trim();
  const [, warnings = ''] = after.split('⚠ ');
  return {
    id,
    side: ['set-up', 'work', 'release'].includes(phase) ? side : 'both',
    stage: phase,
    title: fill(whole.title),
    screen: fill(whole.screen),
    said: fill([before, whole.screen, after.replace('⚠ ', '')].filter((text) => text).join(' ')),
    warnings: fill(warnings),
    announced: phase === 'release' && isFirst && told ? `${left} ${told}` : '',
    length: row.kind,
  };
}

function lengthAsWritten({ kind, durationMs, reps }: Step): string {
  if (reps) return `L ${(reps.listenMs ?? 0) / 1000} + ${reps.count} × ${reps.eachMs / 1000}`;
  return `${kind === 'rest' ? 'rest ' : ''}${durationMs / 1000}`;
}

/** The same of a step of the app's plan. */
function taught(step: Step): Compared {
  const also = step.also ?? [];
  const warnings = also.filter(({ warning, text }) => warning && text !== STOP_RULE);
  return {
    id: step.id,
    side: step.side,
    stage: step.stage,
    title: step.title,
    screen: step.sentence,
    said: step.spoken,
    warnings: warnings.map(({ text }) => text).join(' '),
    announced: step.announcement
      ? `${step.announcement.leftMs / 1000} ${step.announcement.text}`
      : '',
    length: lengthAsWritten(step),
  };
}

/** All steps of both sides, in order, as the paper wants them. */
function allWanted(part: string, first: BodySide): readonly Compared[] {
  const rows = stepRows(part);
  const second = acrossFrom(first);
  const own = rows.filter(({ phase }) => ['set-up', 'work', 'release'].includes(phase));
  const shared = (phase: string, side: BodySide): readonly Compared[] =>
    rows.filter((row) => row.phase === phase).map((row) => wanted(row, side, true));
  return [
    ...shared('start', first),
    ...own.map((row) => wanted(row, first, true)),
    ...shared('change', second),
    ...own.map((row) => wanted(row, second, false)),
    ...shared('end', second),
  ];
}

const seconds = (steps: readonly Step[]): number => lengthOf(steps) / 1000;

describe('the paper', () => {
  it('has a rule to stop, which is read from it', () => {
    expect(STOP_RULE).toMatch(/^Stop if .+\.$/);
  });

  it('says where to be for the seated techniques, and lying down', () => {
    const shared = paperBelow('## 2 ');
    expect(shared).toContain(`"${guideWords.getReady} ${seatedPosition}"`);
    const [, lying = ''] = /lying "([^"]+)"/.exec(shared) ?? [];
    for (const side of ['left', 'right'] as const) {
      expect(filled(lying, side, 0)).toBe(`${guideWords.getReady} ${lyingPosition[side]}`);
    }
  });

  it('says what to do with too much soreness', () => {
    expect(paperBelow('## 2 ')).toContain(`"Ease off" says: "${guideWords.easeOff}"`);
  });
});

describe('what the guide says of the time', () => {
  /** By the first cell of its row: what is said, in its order. */
  const said = new Map(
    paperRows(paperBelow('## 3 ')).map(([event = '', spoken = '']) => [
      event.replace(' †', ''),
      [...spoken.matchAll(/"([^"]+)"/g)].map(([, text = '']) => text),
    ]),
  );
  const rows: readonly (readonly [event: string, said: readonly string[]])[] = [
    ['get-ready; last 3 s', [guideWords.bell, guideWords.lastThree]],
    ['half of timed ≥ 30 s, but in set-up and change', [guideWords.halfway]],
    [
      'last repetition; last 5 s of timed ≥ 20 s, but in set-up and change',
      [guideWords.lastOne, guideWords.fiveSeconds],
    ],
    ...(['left', 'right'] as const).map(
      (side) =>
        [
          'pause; resume',
          [guideWords.paused, guideWords.goingOn('{title}', side).replace(side, '{side}')],
        ] as const,
    ),
    ['end', [guideWords.finished]],
  ];
  for (const [event, texts] of rows) {
    it(`is the paper's: ${event}`, () => {
      expect(said.get(event)).toEqual([...texts]);
    });
  }

  it('is the rule of the long silence, and of the mark', () => {
    expect(paperBelow('## 3 ')).toContain(`("${guideWords.timeLeft(30)}")`);
    expect(guideWords.marked).toBe(
      `Marked. ${textFor(middleFingerTexts['knot']?.sentence ?? '', 'both', 0)}`,
    );
  });
});

for (const [index, technique] of TAUGHT.entries()) {
  describe(`The paper's table of ${technique.id}`, () => {
    const { part, amounts, firstSide } = technique;

    for (const first of ['left', 'right'] as const) {
      it(`is what the app teaches, the ${first} side first, word for word and second for second`, () => {
        const steps = stepsOf(technique, { firstSide: first });
        expect(steps.map(taught)).toEqual([...allWanted(part, first)]);
      });
    }

    it('says what its ticks mean', () => {
      const [, ticks] = /^Ticks[^"]+"([^"]+)"$/m.exec(part) ?? [];
      expect(technique.words.ticks).toBe(ticks);
    });

    it('has the ranges of the set-up', () => {
      const [, line = ''] = /^Set-up[^:]*: (.+)$/m.exec(part) ?? [];
      const ranges = [...line.matchAll(/(\d+)(?: s)? \((\d+)–(\d+)/g)].map((range) =>
        range.slice(1).map(Number),
      );
      expect(amounts.map(({ default: value, min, max }) => [value, min, max])).toEqual(ranges);
      const [, out] = /(\d+) % (?:drag|squeeze)/.exec(line) ?? [];
      const reps = stepsOf(technique).flatMap((step) => step.reps ?? []);
      expect(reps.length).toBe(2);
      for (const { outShare } of reps) {
        expect(outShare).toBe(out === undefined ? null : Number(out) / 100);
      }
    });

    it('has the sums, which are those of its own rows', () => {
      const [, side, both, clock, one] =
        /\*\*(\d+)\*\*\. Both: [^=]+= \*\*(\d+) s \((\d+:\d+)\)\*\*\. One: (\d+)\./.exec(part) ??
        [];
      const steps = stepsOf(technique);
      expect(seconds(steps)).toBe(Number(both));
      expect(clock).toBe(
        `${Math.trunc(Number(both) / 60)}:${String(Number(both) % 60).padStart(2, '0')}`,
      );
      for (const worked of ['left', 'right'] as const) {
        expect(seconds(steps.filter((step) => step.side === worked))).toBe(Number(side));
        expect(seconds(stepsOf(technique, { sides: worked }))).toBe(Number(one));
      }
      for (const [, terms = '', total] of part.matchAll(/([\d+]+) = \*\*(\d+)/g)) {
        expect(terms.split('+').reduce((all, term) => all + Number(term), 0)).toBe(Number(total));
      }
    });

    it('passes without half and countdown where the paper says so, and nowhere else', () => {
      const [, ids = ''] =
        /No halfway and no countdown in ([^*]+)\*\*/.exec(paperBelow('## 2 ')) ?? [];
      const unhurried = [...ids.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);
      expect(unhurried.length).toBe(3);
      for (const { id: step, tellsTime } of stepsOf(technique)) {
        expect(tellsTime === false)
          .withContext(step)
          .toBe(unhurried.includes(step));
      }
    });

    it('begins with the side the source begins with', () => {
      const [, order = ''] =
        /First side as in the source: ([\w, ]+)\./.exec(paperBelow('## 2 ')) ?? [];
      expect(order.split(', ')[index]).toBe(firstSide);
    });
  });
}
