import { TaughtTechnique } from './catalogue/technique';
import { defaultSetup } from './domain/session/plan/setup';
import { BodySide, Side } from './domain/session/plan/side';
import { Step } from './domain/session/plan/step';
import { taughtTechniques } from './taught-techniques.fixture';

const SIDES: readonly BodySide[] = ['left', 'right'];

function exchanged(text: string): string {
  return text.replace(/\b(left|right)\b/g, (side) => (side === 'left' ? 'right' : 'left'));
}

/** The side a picture's text is of. */
function toldSide({ wordsSide, picturedSide }: Step): Side {
  return picturedSide ?? wordsSide;
}

/** Each step of a side, with either side first. */
function stepsOfSides({ amounts, firstSide, plan }: TaughtTechnique): readonly Step[] {
  const setup = defaultSetup(amounts, firstSide);
  return SIDES.flatMap((side) => plan({ ...setup, firstSide: side })).filter(
    (step) => toldSide(step) !== 'both',
  );
}

for (const { technique, toldOfTheRight } of await taughtTechniques()) {
  describe(`The pictures' texts of ${technique.id}`, () => {
    const steps = stepsOfSides(technique);

    it('are told for every step of a side, and for no other', () => {
      expect(new Set(steps.map(({ id }) => id))).toEqual(new Set(Object.keys(toldOfTheRight)));
    });

    it('name side, hand, place and movement, and their mirror', () => {
      for (const step of steps) {
        const asRight = toldSide(step) === 'right' ? step.pictureText : exchanged(step.pictureText);
        for (const words of toldOfTheRight[step.id] ?? []) {
          expect(asRight)
            .withContext(`${step.id} ${toldSide(step)}`)
            .toContain(words);
        }
      }
    });
  });
}
