import {
  beadsOf,
  Bead,
  isListening,
  nextStep,
  repetition,
  RepetitionProgress,
} from '../../domain/session/state/progress';
import { Side } from '../../domain/session/plan/side';
import { drawnSide, listeningTime, Step } from '../../domain/session/plan/step';
import {
  currentStep,
  Phase,
  SessionState,
  sessionRemaining,
  stepLength,
  stepRemaining,
} from '../../domain/session/state/state';
import { Ms } from '../../domain/time/units';
import { SentencePart, sentenceParts } from '../../ui/sentence-parts';
import { GuideWords } from '../../words/guide-words';
import { clockLength } from '../../words/length';
import { SessionWords } from '../../words/session-words';
import { TideOf } from './tide/tide';

/** Everything the player shows of a session at one moment. */
export interface PlayerView {
  readonly phase: Phase;
  /** Id of the step; `get-ready` before the first. */
  readonly stepId: string;
  readonly side: Side;
  /** The largest word of the screen. */
  readonly word: string;
  /** Whether that word is a side; else it is the step's title, and no second title is shown. */
  readonly wordIsSide: boolean;
  readonly field: 'quiet' | Side;
  readonly title: string;
  readonly sentence: string;
  /** What is said of the step while it counts down to go on; else null. */
  readonly goingOn: string | null;
  /** The big number: the repetition, or the seconds left: of the step, of a stay on a knot, or until it goes on. */
  readonly count: string;
  /** What the number counts, where it is no repetition. */
  readonly countUnit: string;
  readonly repetition: RepetitionProgress | null;
  /** True while the step's words are said and its count has not begun: no number is shown then. */
  readonly listening: boolean;
  readonly secondsLeft: number;
  readonly stepLeft: string;
  readonly sessionLeft: string;
  readonly tide: TideOf;
  /** What comes next, its title marked; null in the last step. */
  readonly next: NextLine | null;
  readonly beads: readonly Bead[];
  readonly picture: string | null;
  readonly pictureText: string;
  readonly mirrored: boolean;
  /** Time the movement of the picture has gone on; it ends a stay on a knot where the step goes on. */
  readonly movedMs: Ms;
  /** True while the picture moves: all the time, but while listening once alone. */
  readonly moves: boolean;
  readonly isChange: boolean;
}

/** A sentence in its parts, and how many letters it has in all. */
export interface NextLine {
  readonly parts: readonly SentencePart[];
  readonly letters: number;
}

type PlayerWords = SessionWords['player'];

/** What the player shows for a session's state. */
export function playerView(
  state: SessionState,
  words: PlayerWords,
  guide: GuideWords,
  sides: Readonly<Record<Side, string>>,
): PlayerView {
  const step = currentStep(state);
  const next = nextStep(state);
  const shown = step ?? next;
  const goesOn = state.phase === 'get-ready' && state.countdownMs > 0;
  const remaining = stepRemaining(state);
  const stays = !goesOn && state.dwellMs > 0;
  const reps = goesOn || stays ? null : repetition(state);
  const listening = !goesOn && !stays && isListening(state);
  const secondsLeft = Math.ceil(remaining / 1000);
  const counted = goesOn ? state.countdownMs : stays ? state.dwellMs : remaining;
  const shownSeconds = Math.ceil(counted / 1000);
  return {
    phase: state.phase,
    stepId: step?.id ?? 'get-ready',
    side: step?.side ?? 'both',
    ...headline(state, words, sides),
    goingOn:
      goesOn && step ? guide.goingOn(step.title, step.side === 'both' ? null : step.side) : null,
    count: String(reps ? reps.number : shownSeconds),
    countUnit: words.seconds(shownSeconds),
    repetition: reps,
    listening,
    secondsLeft,
    stepLeft: clockLength(remaining),
    sessionLeft: clockLength(sessionRemaining(state)),
    tide: tideOf(state),
    next: next && nextLine(next.title, words),
    beads: beadsOf(state.plan.steps, state),
    ...pictureOf(shown),
    ...movementOf(state),
    isChange: step?.stage === 'change',
  };
}

function nextLine(title: string, words: PlayerWords): NextLine {
  const parts = sentenceParts(words.next(title));
  return { parts, letters: parts.reduce((letters, { text }) => letters + text.length, 0) };
}

function pictureOf(step: Step | null): Pick<PlayerView, 'picture' | 'pictureText' | 'mirrored'> {
  if (step === null) return { picture: null, pictureText: '', mirrored: false };
  const { picture, pictureText } = step;
  return { picture, pictureText, mirrored: drawnSide(step) === 'left' };
}

/** While listening the movement is shown once and then rests; with the first repetition it begins anew. */
function movementOf(state: SessionState): Pick<PlayerView, 'movedMs' | 'moves'> {
  const runs = state.phase === 'running';
  const step = currentStep(state);
  if (step === null) return { movedMs: 0, moves: runs };
  if (isListening(state)) {
    return { movedMs: state.spentMs, moves: runs && state.spentMs < (step.reps?.eachMs ?? 0) };
  }
  return { movedMs: state.spentMs - listeningTime(step) - state.dwellMs, moves: runs };
}

type Headline = Pick<PlayerView, 'word' | 'wordIsSide' | 'field' | 'title' | 'sentence'>;

function headline(
  state: SessionState,
  player: PlayerWords,
  sides: Readonly<Record<Side, string>>,
): Headline {
  const step = currentStep(state);
  if (step === null) {
    const title = player.getReady;
    return {
      word: title,
      wordIsSide: false,
      field: 'quiet',
      title,
      sentence: state.plan.getReadySentence ?? player.getReadySentence,
    };
  }
  const { title, sentence } = step;
  if (step.side !== 'both') {
    return { word: sides[step.side], wordIsSide: true, field: step.side, title, sentence };
  }
  if (step.wordsSide !== 'both') {
    return { word: player.now[step.wordsSide], wordIsSide: true, field: 'both', title, sentence };
  }
  return { word: title, wordIsSide: false, field: 'both', title, sentence };
}

function tideOf(state: SessionState): TideOf {
  const lengthMs = stepLength(state) + state.dwellMs;
  // A stay on a knot adds to the step what it takes: second by second.
  const sinks = state.phase !== 'paused' && state.countdownMs === 0 && state.dwellMs === 0;
  return { lengthMs, elapsedMs: lengthMs - stepRemaining(state), sinks };
}
