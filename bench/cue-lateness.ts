import type { PlannedCue } from './app-cues.ts';
import type { CueRecord, NamedOnset, Sample } from './cue-run.ts';

/** When a cue was due, in ms from Resume, and by how much it came later. */
export interface Lateness {
  readonly due: number;
  readonly late: number;
  /** What it was: its kind and its text, name or pattern. */
  readonly what: string;
}

/** What became of the cues that were planned. */
export interface Measured {
  readonly given: readonly Lateness[];
  /** Those that were never given, or so far from their time that they are none. */
  readonly missed: readonly PlannedCue[];
}

/** Nearer than this to its time, a cue of the same name is the one that was planned. */
const NEAR_MS = 1500;
/** Resume and its countdown: answers to the tap, given as soon as a phone can be heard, are no planned cues. */
const FROM_MS = 5500;

/** How late each text was given to the phone's voice, and each pattern to the buzzer. */
export function latenessOfLiveCues(record: CueRecord, planned: readonly PlannedCue[]): Measured {
  const done = record.events.flatMap((event) => {
    if (event.kind === 'say') return [{ at: event.at, name: event.text }];
    return event.kind === 'buzz' ? [{ at: event.at, name: JSON.stringify(event.pattern) }] : [];
  });
  return measured(planned, ({ due, name }) => {
    const moment = record.begin + due;
    const at = nearest(
      // The phone's voice is told sentence by sentence: the first one begins the text.
      done.filter((event) => `${name} `.startsWith(`${event.name} `)).map((event) => event.at),
      moment,
    );
    return at === null ? null : at - moment;
  });
}

/** How late each earcon and each text was heard from the track that played at its time. */
export function latenessOfTrack(record: CueRecord, planned: readonly PlannedCue[]): Measured {
  const speechIn = usual(record);
  return measured(planned, ({ due, kind, name }) => {
    const moment = record.begin + due;
    const track = record.tracks.findLast(({ startedAt }) => startedAt <= moment);
    const position = positionAt(record.samples, moment);
    if (track === undefined || position === null) return null;
    const heard = track.onsets
      .filter((onset) => isOf(onset, kind, name))
      .map((onset) => (kind === 'speak' ? onset.placedAt + speechIn : onset.heardAt))
      .filter((at) => at !== null);
    const at = nearest(heard, position);
    return at === null ? null : at - position;
  });
}

/** A text is joined of sentences: the first of them begins it. */
function isOf(onset: NamedOnset, kind: PlannedCue['kind'], name: string): boolean {
  return kind === 'speak' ? onset.isSpeech && name.startsWith(onset.name) : onset.name === name;
}

/**
 * How long after its place in the track a clip is heard: what the decoder adds. Told by the earcons, which begin out of
 * silence; a text mostly follows on one, and its own beginning drowns in the earcon's end.
 */
function usual({ tracks }: CueRecord): number {
  const lags = tracks.flatMap(({ onsets }) =>
    onsets.flatMap(({ isSpeech, placedAt, heardAt }) =>
      isSpeech || heardAt === null ? [] : [heardAt - placedAt],
    ),
  );
  return quantile(lags, 0.5);
}

function measured(
  planned: readonly PlannedCue[],
  lateness: (cue: PlannedCue) => number | null,
): Measured {
  const all = planned
    .filter(({ due }) => due >= FROM_MS)
    .map((cue) => ({ cue, late: lateness(cue) }));
  return {
    given: all.flatMap(({ cue: { due, kind, name }, late }) =>
      late === null ? [] : [{ due, late, what: `${kind} "${name}"` }],
    ),
    missed: all.flatMap(({ cue, late }) => (late === null ? [cue] : [])),
  };
}

function nearest(all: readonly number[], moment: number): number | null {
  const best = all.reduce<number | null>(
    (found, each) =>
      found === null || Math.abs(each - moment) < Math.abs(found - moment) ? each : found,
    null,
  );
  return best === null || Math.abs(best - moment) > NEAR_MS ? null : best;
}

/** Where the track stood at a moment, from the samples round it. */
function positionAt(samples: readonly Sample[], at: number): number | null {
  const after = samples.findIndex((sample) => sample.at >= at);
  const [before, next] = [samples[after - 1], samples[after]];
  if (before === undefined || next === undefined || next.at - before.at > 5000) return null;
  const share = (at - before.at) / (next.at - before.at);
  return before.position + share * (next.position - before.position);
}

/** The value below which this share of all lies; NaN where there is none. */
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
