import type { PlannedCue } from './app-cues.ts';
import type { Onset } from '../e2e/heard/onsets.ts';
import type { CueRecord, Sample } from './cue-run.ts';

/** When a cue was due, in ms from Begin, and by how much it came later. */
export interface Lateness {
  readonly due: number;
  readonly late: number;
}

/** A clip lies at most one frame of 36 ms from its due time. */
const NEAR_MS = 40;
/** Where a track laid in mid-session begins is known only so far: a phone's lag is in it. */
const UNSURE_MS = 600;
const FINE_MS = 4;

/** The moment of Begin on the page's clock: no buzz comes before it is due, and one of hundreds comes at once. */
function beginOf(record: CueRecord, planned: readonly PlannedCue[]): number {
  const due = planned.filter(({ kind }) => kind === 'vibrate');
  const buzzes = record.deeds.filter(({ kind }) => kind === 'buzz');
  return Math.min(...buzzes.map(({ at }, index) => at - (due[index]?.due ?? -Infinity)));
}

/** How late each text was given to the phone's voice, and each pattern to the buzzer. */
export function latenessOfDeeds(
  record: CueRecord,
  planned: readonly PlannedCue[],
): readonly Lateness[] {
  const begin = beginOf(record, planned);
  const pairs = [
    ['buzz', 'vibrate'],
    ['say', 'speak'],
  ] as const;
  return pairs.flatMap(([deed, kind]) => {
    const due = planned.filter((cue) => cue.kind === kind);
    const done = record.deeds.filter((each) => each.kind === deed);
    return done.flatMap(({ at }, index) => {
      const cue = due[index];
      return cue === undefined ? [] : [{ due: cue.due, late: at - begin - cue.due }];
    });
  });
}

/** How late each earcon, and each text without one, was heard from the track; the answer to the tap itself left out. */
export function latenessOfTrack(
  record: CueRecord,
  planned: readonly PlannedCue[],
): readonly Lateness[] {
  const begin = beginOf(record, planned);
  const shift = shiftOf(record, planned, begin);
  return planned.flatMap(({ due, kind }) => {
    if (kind === 'vibrate' || due === 0) return [];
    const onset = onsetAt(record, due - shift);
    const position = positionAt(record.samples, begin + due);
    if (onset === undefined || onset.heardAt === null || position === null) return [];
    // A text on the heels of its earcon is placed with it, and its beginning cannot be told from the earcon's end.
    const follows = planned.some(
      (other) => other.kind === 'sound' && due - other.due < 2000 && other.due < due,
    );
    return kind === 'speak' && follows ? [] : [{ due, late: onset.heardAt - position }];
  });
}

function onsetAt({ onsets }: CueRecord, place: number): Onset | undefined {
  return onsets.find(({ placedAt }) => Math.abs(placedAt - place) <= NEAR_MS);
}

/** How long after Begin the track begins that played last: the shift at which most cues find their clip. */
function shiftOf(record: CueRecord, planned: readonly PlannedCue[], begin: number): number {
  const first = record.samples.find(({ at }) => at > record.startedAt);
  const guess = first === undefined ? 0 : first.at - begin - first.position;
  const count = Math.floor(UNSURE_MS / FINE_MS);
  const found = (shift: number): number =>
    planned.filter(({ due }) => onsetAt(record, due - shift) !== undefined).length;
  return Array.from({ length: 2 * count + 1 }, (_, step) => guess + (step - count) * FINE_MS)
    .map((shift) => ({ shift, hits: found(shift) }))
    .reduce((best, each) => (each.hits > best.hits ? each : best)).shift;
}

/** Where the track stood at a moment, from the samples round it. */
function positionAt(samples: readonly Sample[], at: number): number | null {
  const after = samples.findIndex((sample) => sample.at >= at);
  const [before, next] = [samples[after - 1], samples[after]];
  if (before === undefined || next === undefined || next.at - before.at > 5000) return null;
  const share = (at - before.at) / (next.at - before.at);
  return before.position + share * (next.position - before.position);
}

/** The value below which this share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** By how much later the last quarter of a session came than its first. */
export function driftOf(all: readonly Lateness[]): number {
  const sorted = all.toSorted((a, b) => a.due - b.due);
  const quarter = Math.ceil(sorted.length / 4);
  const middle = (part: readonly Lateness[]): number =>
    quantile(
      part.map(({ late }) => late),
      0.5,
    );
  return middle(sorted.slice(-quarter)) - middle(sorted.slice(0, quarter));
}
