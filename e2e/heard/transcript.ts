import type { GuidanceEvent } from './ears.ts';
import { FRAME_MS, type HeardClip } from './track-words.ts';

/** Something heard, in ms since Begin. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly kind: 'speech' | 'earcon';
}

/** A step as the player showed it, in ms since Begin. */
export interface ShownStep {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** Sentences with no more frames of silence between them are said in one breath. */
const BREATH_FRAMES = 8;
const CHARACTERS_PER_SECOND = 14;

/** What a track rendered at Begin says, sentence by sentence joined to what is said in one breath. */
export function linesOfTrack(clips: readonly HeardClip[]): readonly Line[] {
  const lines: Line[] = [];
  for (const { frame, frames, kind, name } of clips) {
    const [from, to] = [frame * FRAME_MS, (frame + frames) * FRAME_MS];
    const last = lines.at(-1);
    const joins = last?.kind === 'speech' && from - last.to <= BREATH_FRAMES * FRAME_MS;
    if (kind === 'speech' && joins) {
      lines.splice(-1, 1, { ...last, to, text: `${last.text} ${name}` });
    } else lines.push({ from, to, text: name, kind });
  }
  return lines;
}

/** What the phone's voice was told to say, at which ms since Begin, at the pace it is planned with. */
export function linesOfVoice(
  said: readonly { readonly at: number; readonly text: string }[],
): readonly Line[] {
  return said.map(({ at, text }) => {
    const to = at + (text.length / CHARACTERS_PER_SECOND) * 1000;
    return { from: at, to, text, kind: 'speech' };
  });
}

/** The steps from the moment they were shown to the moment the next one was; the last one ends with the session. */
export function stepsOf(
  events: readonly GuidanceEvent[],
  begin: number,
  end: number,
): readonly ShownStep[] {
  const shown = events.filter((event) => event.kind === 'step');
  return shown.map(({ at, step, side }, index) => ({
    from: at - begin,
    to: (shown[index + 1]?.at ?? end) - begin,
    name: side === 'both' || step === 'get-ready' ? step : `${step}, ${side}`,
  }));
}

/** Minutes, seconds and tenths. */
function stamp(ms: number): string {
  const tenths = Math.round(ms / 100);
  const [minutes, seconds] = [Math.floor(tenths / 600), (tenths % 600) / 10];
  return `${minutes}:${seconds.toFixed(1).padStart(4, '0')}`;
}

/** A table of what is heard, beside the step that is shown. */
export function table(lines: readonly Line[], steps: readonly ShownStep[]): string {
  const rows = lines
    .toSorted((a, b) => a.from - b.from)
    .map((line) => {
      const step = steps.findLast(({ from }) => from <= line.from + 100)?.name ?? '';
      const heard = line.kind === 'earcon' ? `*${line.text}*` : line.text;
      return `| ${stamp(line.from)} | ${step} | ${heard} |`;
    });
  return ['| time | step | heard |', '| --- | --- | --- |', ...rows].join('\n');
}

/** What the player shows is drawn some frames after it is so. */
const NOW_MS = 100;
/** The tap that begins is answered as soon as a phone can be heard. */
const BEGINNING_MS = 300;
/** A step is told by its earcon at once; the words follow it, and the longest earcon takes this long. */
const AFTER_EARCON_MS = 2000;

/** What of a session's lines would leave closed eyes without guidance. */
export function faultsOf(lines: readonly Line[], steps: readonly ShownStep[]): readonly string[] {
  const sorted = lines.toSorted((a, b) => a.from - b.from);
  const overlaps = sorted.flatMap((line, index) => {
    const next = sorted[index + 1];
    const isOver = next === undefined || next.from >= line.to - 1;
    return isOver ? [] : [`"${next.text}" at ${stamp(next.from)} falls into "${line.text}"`];
  });
  const untold = steps.flatMap((step, index) => {
    const heard = sorted.filter(({ from }) => from >= step.from - NOW_MS && from < step.to);
    const told = heard.find(({ kind }) => kind === 'speech');
    if (told === undefined) return [`nothing is said in ${step.name} at ${stamp(step.from)}`];
    const first = (heard[0]?.from ?? told.from) - step.from;
    const words = told.from - step.from;
    if (first > (index === 0 ? BEGINNING_MS : NOW_MS) || words > AFTER_EARCON_MS) {
      return [`${step.name} is told ${first.toFixed(0)} ms late, in words ${words.toFixed(0)} ms`];
    }
    return told.to <= step.to + NOW_MS ? [] : [`${step.name} is over before its text is`];
  });
  return [...overlaps, ...untold];
}
