import { Ms, Unit } from '../time/units';
import { detect, FRESH_EAR } from './double-knock';
import { aReading, FakeLyingPhone } from './fake-phone';
import { FakeRandom } from './fake-random';
import { FALSE_ALARM_SCENES, GROUNDS, knockTwice, Scene, Span } from './fake-traces';
import { MotionSample } from './motion-sample';

/** A double knock is heard when it is noticed so soon after its second knock. */
const HEARD_WITHIN_MS: Ms = 1200;

const MINUTE: Ms = 60_000;

/** When double knocks were noticed. */
export function noticed(
  samples: readonly MotionSample[],
  sensitivity: Unit,
  masks: readonly Span[] = [],
): readonly Ms[] {
  let ear = FRESH_EAR;
  let mask = 0;
  const times: Ms[] = [];
  for (const sample of samples) {
    while ((masks[mask]?.to ?? Infinity) < sample.at) mask++;
    const masked = (masks[mask]?.from ?? Infinity) <= sample.at;
    ear = detect(ear, sample, sensitivity, masked);
    if (ear.knock) times.push(sample.at);
  }
  return times;
}

/** What is tried. */
interface Trial {
  readonly random: FakeRandom;
  readonly sensitivity: Unit;
  /** Readings a second; null for anything from 30 to 100. */
  readonly rate: number | null;
}

/** The share of double knocks that are heard, of `times` phones and people. */
function hitRate(ground: keyof typeof GROUNDS, trial: Trial, times: number): Unit {
  const { random } = trial;
  let heard = 0;
  for (let time = 0; time < times; time++) {
    const phone = new FakeLyingPhone(5000, random);
    const second = knockTwice(phone, random, ground, random.between(1500, 2500));
    const found = noticed(phone.readings(aReading(random, trial.rate)), trial.sensitivity);
    if (found.some((at) => at > second && at - second < HEARD_WITHIN_MS)) heard++;
  }
  return heard / times;
}

/** False alarms an hour, over `minutes` in each of which phone and person are others. */
function falseAlarms(scene: Scene, { random, sensitivity, rate }: Trial, minutes: number): number {
  let alarms = 0;
  for (let minute = 0; minute < minutes; minute++) {
    const phone = new FakeLyingPhone(MINUTE, random);
    const masks = scene(phone, random) ?? [];
    alarms += noticed(phone.readings(aReading(random, rate)), sensitivity, masks).length;
  }
  return (alarms / minutes) * 60;
}

/** Sensitivities as Settings counts them, from 1 to 5, and what the detector makes of them. */
export const SENSITIVITIES = { 1: 0, 3: 0.5, 5: 1 } as const;

const RATES = [30, 60, 100, null] as const;
const DOUBLE_KNOCKS = 300;
const MINUTES = 30;

/** One row of the table: what was tried, and what came of it at each sensitivity. */
export interface RateRow {
  readonly what: string;
  readonly values: readonly number[];
}

function row(what: string, seed: number, measure: (trial: Omit<Trial, 'rate'>) => number): RateRow {
  const values = Object.values(SENSITIVITIES).map((sensitivity) =>
    measure({ random: new FakeRandom(seed), sensitivity }),
  );
  return { what, values };
}

/** Per cent of double knocks heard. */
export function hitRows(seed: number): readonly RateRow[] {
  return (['table', 'mattress'] as const).flatMap((ground) =>
    RATES.map((rate) =>
      row(`${ground}, ${rate ?? '30 to 100'} readings a second`, seed, (trial) =>
        Math.round(hitRate(ground, { ...trial, rate }, DOUBLE_KNOCKS) * 100),
      ),
    ),
  );
}

/** False alarms an hour. */
export function alarmRows(seed: number): readonly RateRow[] {
  return Object.entries(FALSE_ALARM_SCENES).map(([what, scene]) =>
    row(what, seed, (trial) => Math.round(falseAlarms(scene, { ...trial, rate: null }, MINUTES))),
  );
}
