import { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Technique } from './catalogue/technique';
import { BODIES, Body } from './domain/figure/body';
import { defaultSetup } from './domain/session/plan/setup';
import { BodySide, Side } from './domain/session/plan/side';
import { drawnSide, Step } from './domain/session/plan/step';
import { TECHNIQUE_IDS } from './domain/session/plan/technique-id';
import { techniqueCatalogue } from './technique-catalogue';
import { Figure } from './ui/figure/figure';

const SIDES: readonly BodySide[] = ['left', 'right'];

/** The side a picture and its text are of. */
function toldSide({ wordsSide, picturedSide }: Step): Side {
  return picturedSide ?? wordsSide;
}

function stepsOf(technique: Technique, firstSide: BodySide): readonly Step[] {
  return technique.plan({ ...defaultSetup(technique.amounts, firstSide), firstSide });
}

/** Each step once for each side it is done on. */
function stepsOfBothSides(technique: Technique): readonly Step[] {
  const all = SIDES.flatMap((side) => stepsOf(technique, side));
  return [...new Map(all.map((step) => [`${step.id} ${toldSide(step)}`, step])).values()];
}

async function show(picture: Type<unknown>, step: Step): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(Figure);
  const inputs = {
    picture,
    text: step.pictureText,
    mirrored: drawnSide(step) === 'left',
    playing: true,
  };
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

/** Frames of the movements that last as long as one repetition. */
function frames(host: HTMLElement, eachMs: number): readonly (readonly (number | null)[])[] {
  const effects = host
    .getAnimations({ subtree: true })
    .map(({ effect }) => effect as KeyframeEffect);
  return effects
    .filter((effect) => effect.getComputedTiming().duration === eachMs)
    .map((effect) => effect.getKeyframes().map(({ offset }) => offset ?? null));
}

for (const id of TECHNIQUE_IDS) {
  describe(`The pictures of ${id}`, () => {
    let technique: Technique;
    let steps: readonly Step[];
    const pictures = new Map<Body, Readonly<Record<string, Type<unknown>>>>();

    beforeAll(async () => {
      technique = await techniqueCatalogue[id].load();
      steps = stepsOfBothSides(technique);
      for (const body of BODIES) pictures.set(body, await technique.pictures(body));
    });

    function each(): readonly (readonly [string, Type<unknown>, Step])[] {
      return BODIES.flatMap((body) =>
        steps.map((step) => {
          const picture = pictures.get(body)?.[step.picture];
          if (picture === undefined) throw new Error(`No ${step.picture} of the ${body} body`);
          return [`${step.picture}, ${body}, ${toldSide(step)}`, picture, step] as const;
        }),
      );
    }

    it('are mirrored for the left side, and for no other', async () => {
      for (const [name, picture, step] of each()) {
        const host = await show(picture, step);
        const drawing = host.querySelector('.drawing');
        const { transform } = getComputedStyle(drawing ?? host);
        const mirror = toldSide(step) === 'left' ? 'matrix(-1, 0, 0, 1, 0, 0)' : 'none';
        expect(transform).withContext(name).toBe(mirror);
      }
    });

    it('are told whole by their text alone: the drawing itself is hidden and has no text', async () => {
      for (const [name, picture, step] of each()) {
        const host = await show(picture, step);
        expect(host.getAttribute('role')).withContext(name).toBe('img');
        expect(host.getAttribute('aria-label')).withContext(name).toBe(step.pictureText);
        const svg = host.querySelector('svg');
        expect(svg?.closest('[aria-hidden="true"]')).withContext(name).not.toBeNull();
        expect(svg?.querySelector('text, title, desc, a, [id], [tabindex]'))
          .withContext(name)
          .toBeNull();
      }
    });

    it('move by transform and opacity alone, for ever, and every step of work does but one told to hold still', async () => {
      for (const [name, picture, step] of each()) {
        const host = await show(picture, step);
        const effects = host
          .getAnimations({ subtree: true })
          .map((one) => one.effect as KeyframeEffect);
        if (step.stage === 'work' && !/\bholds? still\b/.test(step.pictureText))
          expect(effects.length).withContext(name).toBeGreaterThan(0);
        for (const effect of effects) {
          expect(effect.getComputedTiming().iterations).withContext(name).toBe(Infinity);
          const moved = effect.getKeyframes().flatMap((frame) => Object.keys(frame));
          const own = new Set(['offset', 'computedOffset', 'easing', 'composite']);
          const left = new Set(moved.filter((key) => !own.has(key)));
          left.delete('transform');
          left.delete('opacity');
          expect([...left])
            .withContext(name)
            .toEqual([]);
        }
      }
    });

    it('take one repetition for one round, and turn back where the low tick is heard', async () => {
      for (const [name, picture, step] of each()) {
        if (!step.reps) continue;
        const rounds = frames(await show(picture, step), step.reps.eachMs);
        expect(rounds.length).withContext(name).toBeGreaterThan(0);
        const { outShare } = step.reps;
        if (outShare !== null) {
          for (const offsets of rounds) expect(offsets).withContext(name).toContain(outShare);
        }
      }
    });
  });
}
