import { BodySide, Side } from '../../domain/session/plan/side';
import { Interruption } from '../../domain/session/record/checkpoint';
import { Setup } from '../../domain/session/plan/setup';
import { formats, minuteCount, secondCount, someOf } from './formats';

/** "right side first, then left" */
function order({ sides, firstSide }: Setup): string {
  if (sides === 'left') return 'left side only';
  if (sides === 'right') return 'right side only';
  return firstSide === 'right' ? 'right side first, then left' : 'left side first, then right';
}

/** "20 minutes ago" */
function ago(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return formats.relative(-minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return hours < 24
    ? formats.relative(-hours, 'hour')
    : formats.relative(-Math.round(hours / 24), 'day');
}

/** " 20 minutes ago", " on 1 January 2099"; nothing where a clock was wrong and cannot tell. */
function when(agoMs: number | null, dated: number | null): string {
  if (dated !== null) return ` on ${formats.date(new Date(dated), { dateStyle: 'long' })}`;
  return agoMs === null ? '' : ` ${ago(agoMs)}`;
}

/** "step 4 of 12, right side" */
function place({ step, of, side }: Interruption): string {
  if (step === null) return 'before the first step';
  return {
    both: `step ${step} of ${of}`,
    left: `step ${step} of ${of}, left side`,
    right: `step ${step} of ${of}, right side`,
  }[side];
}

/** Technique page, rating, player and the page after it. */
export const sessionWords = {
  technique: {
    back: 'Today',
    evidence: 'What is known',
    decisions: 'What we decided',
    start: 'Start',
    steps: 'Steps',
    /** What the sounds of a counted step mean; `thereAndBack` where each repetition has a way back. */
    sounds: (thereAndBack: boolean) =>
      thereAndBack
        ? 'Sounds: a bell starts each step. Then a high tick starts each repetition, and a low tick tells the way back.'
        : 'Sounds: a bell starts each step. Then a tick starts each repetition.',
    setUp: 'Set-up',
    changeSetUp: 'Change set-up',
    sides: 'Sides',
    sidesOptions: { both: 'Both sides', left: 'Left only', right: 'Right only' } satisfies Record<
      Setup['sides'],
      string
    >,
    firstSide: 'First side',
    firstSideOptions: { left: 'Left', right: 'Right' } satisfies Record<BodySide, string>,
    howLong: 'How long',
    defaults: 'Back to defaults',
    order,
    total: (length: string) => `Total length ${length}`,
    timeline: (length: string, setup: Setup) => `${length} in all, ${order(setup)}`,
    unit: { seconds: 'seconds', times: 'times' },
    stepLength: secondCount,
    stepRepetitions: (count: number, each: number) => `${count} times ${secondCount(each)}`,
  },
  before: {
    question: 'How strong is the pain in your neck and upper back right now?',
    legend: 'Pain now',
    low: '0 No pain',
    high: '10 Worst pain you can imagine',
    lowest: 'No pain',
    highest: 'Worst pain you can imagine',
    begin: 'Begin',
    skip: 'Skip',
    skipHint: 'Skip begins without a number.',
    /** Short of time: all of it, in a shorter time. */
    shortened: (minutes: number, length: string) =>
      `Made shorter for your ${minuteCount(minutes)}: it takes ${length}.`,
    /** Short of time: there is none for the techniques at the end. */
    leftOut: (minutes: number, kept: readonly string[], length: string) =>
      kept.length === 1
        ? `In ${minuteCount(minutes)} this is ${someOf(kept)} alone: it takes ${length}.`
        : `In ${minuteCount(minutes)} this is ${someOf(kept)}: it takes ${length}.`,
    tooShort: (minutes: number, length: string) =>
      `Longer than your ${minuteCount(minutes)}: the shortest it can be is ${length}.`,
  },
  soundCheck: {
    button: 'Sound check',
    off: 'Voice and sounds are off in Settings: you will see this session, not hear it.',
    phoneFails: 'The phone’s voice does not speak just now: the built-in voice will guide you.',
  },
  player: {
    label: (technique: string) => `${technique} session`,
    /** On the lock screen: "Desk break: Dragging". */
    inRoutine: (routine: string, technique: string) => `${routine}: ${technique}`,
    getReady: 'Get ready',
    /** While a step's words are said, before its count. */
    listenFirst: 'Listen first',
    getReadySentence: 'Put the phone down and take your position.',
    now: { left: 'Now left', right: 'Now right' } satisfies Record<BodySide, string>,
    of: (count: number) => `of ${count}`,
    seconds: (count: number) => formats.plural(count, { one: 'second', other: 'seconds' }),
    sessionLeft: (length: string) => `${length} left in the session`,
    next: (title: string) => `Next: [${title}]`,
    last: 'This is the last step.',
    pause: 'Pause',
    resume: 'Resume',
    paused: 'Paused',
    nextStep: 'Next step',
    previousStep: 'Previous step',
    moreTime: 'More time',
    easeOff: 'Ease off',
    endSession: 'End session',
    pausedBy: {
      asleep: 'The phone slept. That time was not counted. Go on when you are ready.',
      hidden:
        'Paused while Unknot was out of sight, because nothing could be heard. Go on when you are ready.',
      silenced: 'The sound was stopped, so the session waited. Go on when you are ready.',
    },
    step: (side: Side, title: string, sentence: string) => {
      return {
        left: `Left side. ${title}. ${sentence}`,
        right: `Right side. ${title}. ${sentence}`,
        both: `${title}. ${sentence}`,
      }[side];
    },
    turnView: 'Turn view',
    quiet: 'Quiet',
    quietAlready: 'Already quiet: Settings keep voice and sounds off.',
    screenMayLock: {
      audible: 'The screen may lock: guidance goes on by sound.',
      silent: 'The screen may lock: the session then pauses.',
    },
    missing: {
      all: 'Nothing can be heard: this browser plays no sound. Follow the screen.',
      asleep: 'Sound is off: the phone keeps it back. Pause and resume to try again.',
      voice: 'No voice can be had here: sounds mark each change, the screen tells it.',
      words:
        'This session began in an older Unknot. Some of its words cannot be said: read them here.',
    },
    trouble: {
      full: 'The phone is full. This session is kept here until there is room: make some, and keep this page open.',
      blocked: 'Unknot is open elsewhere in an older version. Close it there to save this session.',
      lost: 'This session cannot be saved on this phone right now. It goes on, and saving is tried again.',
      newer:
        'The log on this phone belongs to a newer Unknot. Update the app to save this session.',
      busy: 'This session cannot be written right now. It is kept aside on this phone, and Unknot goes on trying.',
    },
  },
  interrupted: {
    title: (technique: string, agoMs: number | null, at: Interruption) =>
      `${technique}, interrupted${when(agoMs, at.dated)}, ${place(at)}`,
    timeline: (at: Interruption) => `Stopped at ${place(at)}`,
    elsewhere: (technique: string) => `${technique} is open in another window of this app.`,
    takeOver: 'Take it over',
    goOn: 'Continue',
    saveAsIs: 'Save as is',
    /** After "Save as is", where the phone does not take it. */
    waits:
      'This cannot be written right now. Your answer is kept aside on this phone, and Unknot goes on trying. What you did is kept too.',
    tooOld: 'That was more than a day ago. What you did is in your log; begin anew when you like.',
    unreadable:
      'An older Unknot kept this one, so it cannot go on here. What you did is in your log.',
    letGo:
      'It was paused for 30 minutes, so Unknot let it rest. What you did is kept, and you can go on from there.',
    keptIfNew: 'Begin a new one, and the interrupted session stays in your log as it is.',
  },
  end: {
    title: 'End this session?',
    text: 'The session waits for your answer. What you have done so far can go into the log.',
    save: 'End and save',
    discard: 'Discard',
    keepGoing: 'Keep going',
  },
  after: {
    complete: 'Session complete',
    saved: 'Session saved',
    /** While it could not be saved yet. */
    ended: 'Session ended',
    brief: 'Under a minute: it is in the log, but does not count as a session of today.',
    deleted: 'This session was deleted in another window. What you add here is not kept.',
    conflict: {
      title: 'Changed meanwhile',
      text: 'This session was changed in another window. Nothing has been overwritten.',
      mine: 'Save what I gave here',
      theirs: 'Keep the other version',
    },
    left: 'Left',
    right: 'Right',
    legend: 'Pain after',
    optional: 'You may leave this out.',
    note: 'Note',
    knots: 'Knots',
    knotsFound: 'Put each mark where you felt it.',
    knotsNone: 'Mark where you felt a knot: a small, sore place in the muscle.',
    markKnot: 'Mark a knot',
    done: 'Done',
    verdict: (before: number, after: number, change: 'lower' | 'higher' | 'same') => {
      const points = Math.abs(before - after);
      return {
        lower: `${before} to ${after}, lower by ${points}`,
        same: `${before} to ${after}, about the same`,
        higher: `${before} to ${after}, higher by ${points}`,
      }[change];
    },
  },
};
