import { fitToTime, Fitted, routineLength } from './domain/routine/fit-to-time';
import { BUILT_IN_ROUTINE_IDS, BUILT_IN_ROUTINES, RoutinePart } from './domain/routine/routine';
import { routineSteps } from './domain/routine/routine-steps';
import { TaughtPart, transitionAmount } from './domain/routine/routine-technique';
import { lengthOf } from './domain/session/plan/plan';
import { TECHNIQUE_IDS, TechniqueId } from './domain/session/plan/technique-id';
import { taughtTechniques } from './taught-techniques.fixture';

const taught = new Map(
  (await taughtTechniques()).map(({ technique }) => [technique.id, technique] as const),
);

function taughtPart(part: RoutinePart): TaughtPart {
  const technique = taught.get(part.technique);
  if (!technique) throw new Error(`${part.technique} is not taught`);
  return { ...part, taught: technique };
}

/** Every order of up to a number of techniques, each as often as one likes. */
function ordersOf(most: number): readonly (readonly TechniqueId[])[] {
  if (most === 0) return [];
  const shorter = [[], ...ordersOf(most - 1)];
  return TECHNIQUE_IDS.flatMap((id) => shorter.map((order) => [id, ...order]));
}

function atDefaults(technique: TechniqueId): TaughtPart {
  const setup = { sides: 'both', firstSide: 'right', amounts: {} } as const;
  return taughtPart({ technique, setup, transitionSeconds: 20 });
}

const DESK_BREAK = BUILT_IN_ROUTINES['desk-break'].map(taughtPart);
const WIND_DOWN = BUILT_IN_ROUTINES['wind-down'].map(taughtPart);
const [DRAGGING, MIDDLE_FINGER] = DESK_BREAK.map((part) => [part]);

const seconds = (parts: readonly TaughtPart[] = []): number => routineLength(parts) / 1000;
const told = ({ kind, parts, lengthMs }: Fitted): string =>
  `${kind}: ${parts.map(({ technique }) => technique).join(', ')} ${lengthMs / 1000}`;

describe('A routine', () => {
  it('lasts as long as its techniques, with a transition and without sitting down twice', () => {
    // 278 + 20 + 357 - 18, and 522 (docs/spec/content.md, part 2).
    expect(seconds(DESK_BREAK)).toBe(637);
    expect(seconds(WIND_DOWN)).toBe(522);
    // 30 into lying; out of it sitting down is told again.
    const there = [...DESK_BREAK, ...WIND_DOWN.map((part) => ({ ...part, transitionSeconds: 30 }))];
    expect(seconds([...there, ...DESK_BREAK])).toBe(637 + 30 + 522 + 20 + 637);
  });

  it('says all its words once: sitting down, and when to stop', () => {
    for (const id of BUILT_IN_ROUTINE_IDS) {
      const said = routineSteps(BUILT_IN_ROUTINES[id].map(taughtPart)).map(({ spoken }) => spoken);
      expect(said.filter((text) => text.includes('Stop if the pain turns sharp')).length)
        .withContext(id)
        .toBe(1);
    }
    const ids = routineSteps(DESK_BREAK).map(({ id }) => id);
    expect(ids.filter((id) => id === 'sit-tall').length).toBe(1);
    expect(ids.filter((id) => id === 'transition').length).toBe(1);
  });

  it('in any order of up to four parts sits down once a run of seated techniques, and says once when to stop', () => {
    const orders = ordersOf(4);
    expect(orders.length).toBe(3 + 9 + 27 + 81);
    for (const order of orders) {
      const name = order.join(', ');
      const steps = routineSteps(order.map(atDefaults));
      const sits = steps.flatMap(({ id, part }) => (id === 'sit-tall' ? [part] : []));
      const runs = order.flatMap((technique, part) =>
        technique !== 'lying-down' && (part === 0 || order[part - 1] === 'lying-down')
          ? [part]
          : [],
      );
      expect(sits).withContext(name).toEqual(runs);
      const stops = steps.filter(({ spoken }) => spoken.includes('Stop if the pain turns sharp'));
      expect(stops.map((step) => steps.indexOf(step)))
        .withContext(name)
        .toEqual([0]);
    }
  });

  it('says technique and position in every transition, however short it was chosen', () => {
    const orders = ordersOf(2).filter(({ length }) => length === 2);
    for (const [before = 'dragging', technique = 'dragging'] of orders) {
      const parts = [atDefaults(before), { ...atDefaults(technique), transitionSeconds: 0 }];
      const transition = routineSteps(parts).find(({ id }) => id === 'transition');
      const { taught: next } = atDefaults(technique);
      const sitsOn = ![before, technique].includes('lying-down');
      const position = sitsOn ? 'Stay seated.' : next.getReadySentence('right');
      expect(transition?.spoken).toBe(`${next.words.next} ${position}`);
      expect(transition?.durationMs).toBe(transitionAmount(next).min * 1000);
      expect(fitToTime(parts, 3600).lengthMs).toBe(lengthOf(routineSteps(parts)));
    }
  });

  it('has the lengths of its steps for its own', () => {
    for (const parts of [DESK_BREAK, WIND_DOWN]) {
      expect(lengthOf(routineSteps(parts))).toBe(routineLength(parts));
    }
  });
});

describe('Short of time', () => {
  it('Desk break is Dragging alone in 3 minutes and in 5, and both in 10', () => {
    expect(told(fitToTime(DESK_BREAK, 180))).toBe('shortened: dragging 180');
    expect(told(fitToTime(DESK_BREAK, 300))).toBe('shortened: dragging 278');
    expect(told(fitToTime(DESK_BREAK, 600))).toBe('shortened: dragging, middle-finger 595');
  });

  it('a technique is as long as there is time, down to its shortest, which is told', () => {
    expect(told(fitToTime(DRAGGING ?? [], 180))).toBe('shortened: dragging 180');
    expect(told(fitToTime(MIDDLE_FINGER ?? [], 180))).toBe('too-short: middle-finger 255');
    expect(told(fitToTime(MIDDLE_FINGER ?? [], 300))).toBe('shortened: middle-finger 299');
    expect(told(fitToTime(WIND_DOWN, 180))).toBe('too-short: lying-down 275');
    expect(told(fitToTime(WIND_DOWN, 300))).toBe('shortened: lying-down 300');
    expect(told(fitToTime(WIND_DOWN, 600))).toBe('as-chosen: lying-down 522');
  });
});
