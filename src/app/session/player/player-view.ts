import { computed, inject, linkedSignal, Service, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { isSameCourse } from '../../domain/session/state/course';
import { segmentOfStep, timelineOf, nextStep } from '../../domain/session/state/progress';
import {
  currentStep,
  SessionState,
  sessionRemaining,
  stepLength,
  stepRemaining,
} from '../../domain/session/state/state';
import { drawnSide } from '../../domain/session/plan/step';
import { Ms } from '../../domain/time/units';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { sentenceParts } from '../../ui/sentence-parts';
import { GUIDE_WORDS } from '../../words/guide-words';
import { clockLength } from '../../words/length';
import { SESSION_WORDS } from '../../words/session-words';
import { WORDS } from '../../words/words';
import { SessionService } from '../session-service';
import { answerTo } from './answer';
import { SegmentMovement } from './timeline-movement';
import { Seconds } from './seconds';
import { headline } from './headline';
import { countOf, isGoingOn } from './count/count-of';
import { milestonesOf } from './milestone';
import { movedMs, moves } from './picture-movement';
import { rootData, secondsLeft } from './root-data';
import { StepMovement } from './step-animation';

/**
 * What the player shows, each part as a signal of its own (docs/adr/047). In a second without events none of them changes:
 * what does then is a function, asked at each event and by `showEachSecond` (docs/adr/074).
 */
@Service({ autoProvided: false })
export class PlayerView {
  private readonly service = inject(SessionService);
  private readonly settings = inject(SETTINGS_STORE).settings;
  private readonly words = inject(SESSION_WORDS).player;
  private readonly guideWords = inject(GUIDE_WORDS);
  private readonly sides = inject(WORDS).shared.sideTitle;
  private readonly seconds = inject(Seconds);

  /** The session at its last event: at the moment itself only where that makes no difference to what is read of it. */
  private readonly shown = signal(this.stateNow());
  readonly state = this.shown.asReadonly();
  /** What is seen of it that hangs on its time. */
  private sight: readonly unknown[];
  readonly paused = computed(() => this.state().phase === 'paused');
  private readonly plan = computed(() => this.state().plan);
  private readonly stepIndex = computed(() => this.state().step);
  /** Null while getting ready. */
  readonly step = computed(() => currentStep(this.state()));
  private readonly nextStep = computed(() => nextStep(this.state()));

  readonly isChange = computed(() => this.step()?.stage === 'change');
  /** Largest word, title and sentence of the step. */
  readonly headline = computed(() =>
    headline(this.step(), this.plan().getReadySentence, this.words, this.sides),
  );
  /** What comes next, its title marked, and how many letters that is; null in the last step. */
  readonly next = computed(() => {
    const next = this.nextStep();
    if (next === null) return null;
    const parts = sentenceParts(this.words.next(next.title));
    return { parts, letters: parts.reduce((letters, { text }) => letters + text.length, 0) };
  });

  /** For the root's attributes. */
  readonly root = computed(() => rootData(this.state()));
  private readonly counted = computed(() => countOf(this.state()));
  /** True while the step's words are said and its count has not begun: no number is shown then. */
  readonly listening = computed(() => this.counted().isListening);
  /** How many repetitions there are, where they are what the big number counts; else null. */
  readonly repetitions = computed(() => this.counted().repetition?.of ?? null);
  /** The big number: the repetition, or seconds. */
  readonly count = this.atTheMoment((state) => {
    const { repetition, seconds } = countOf(state);
    return String(repetition?.number ?? seconds);
  });
  /** What the number counts, where it is no repetition. */
  readonly countUnit = computed(() => this.words.seconds(this.counted().seconds));
  /** How many letters that has, or "of 12", at the most: so much room it is given, and no more at "1 second". */
  readonly unitLetters = computed(() => {
    const count = this.repetitions();
    const units = count === null ? [1, 2, 5].map(this.words.seconds) : [this.words.of(count)];
    return Math.max(...units.map(({ length }) => length));
  });
  readonly secondsLeft = this.atTheMoment(secondsLeft);
  readonly stepLeft = this.atTheMoment((state) => clockLength(stepRemaining(state)));
  readonly sessionLeft = this.atTheMoment((state) => clockLength(sessionRemaining(state)));

  /** Where the session goes on, or what was just asked for; null where the step's own words stand alone. */
  private readonly answered = computed(() => {
    const answer = answerTo(this.state(), this.guideWords);
    if (answer === this.guideWords.easeOff) return answer;
    const step = isGoingOn(this.state()) ? this.step() : null;
    return step
      ? this.guideWords.goingOn(step.title, step.side === 'both' ? null : step.side)
      : answer;
  });
  /** Under the title: that, or what to do. */
  readonly sentence = computed(() => this.answered() ?? this.headline().sentence);
  /** Told at once: what has just been done, for those who hear the screen instead of the guide. */
  readonly answer = computed(() => (this.paused() ? this.words.paused : (this.answered() ?? '')));

  private readonly stepTold = computed(() => {
    const step = this.step();
    if (step === null)
      return this.words.step('both', this.words.getReady, this.headline().sentence);
    const told = this.settings().screenReader ? step.spoken : step.sentence;
    return this.words.step(step.side, step.title, told);
  });
  private readonly stepLength = computed(() => stepLength(this.state()));
  private readonly milestones = computed(() => {
    const step = this.step();
    return step === null ? [] : milestonesOf(step, this.stepLength(), this.guideWords);
  });
  private readonly milestone = computed(() => this.milestoneOf(this.state()));
  /** Told by the live region: the step, then what the guide says of it beside the count. Nothing is taken back. */
  readonly announcement = linkedSignal<
    { readonly step: string; readonly later: string | null },
    string
  >({
    source: () => ({ step: this.stepTold(), later: this.milestone() }),
    computation: ({ step, later }, previous) =>
      later ?? (previous?.source.step === step ? previous.value : step),
  });

  private readonly segment = computed(() => segmentOfStep(this.plan().steps, this.stepIndex()));
  /** The session drawn to scale, filled as far as it had come when this step began. */
  readonly timeline = computed(() => {
    const now = this.segment();
    return timelineOf(this.plan().steps).map((segment, index) => ({
      ...segment,
      done: now === null || index > now.segment ? 0 : index < now.segment ? 1 : now.from,
    }));
  });
  /** How the segment of this step fills from there on; null while getting ready. */
  readonly segmentMovement = this.atTheMoment<SegmentMovement | null>(({ spentMs }) => {
    const segment = this.segment();
    if (segment === null) return null;
    return { ...segment, lengthMs: this.stepLength(), elapsedMs: spentMs, runs: this.runs() };
  });
  /** True while the step's own time goes on. */
  private readonly runs = computed(() => {
    const { phase, countdownMs, dwellMs } = this.state();
    return phase !== 'paused' && countdownMs === 0 && dwellMs === 0;
  });
  /** How the bar of the step sinks. A stay on a knot adds to the step what it takes: second by second. */
  readonly stepProgress = this.atTheMoment<StepMovement>((state) => {
    const lengthMs = stepLength(state) + state.dwellMs;
    return { lengthMs, elapsedMs: lengthMs - stepRemaining(state), runs: this.runs() };
  });

  /** The step whose picture is shown: while getting ready, the first. */
  private readonly pictured = computed(() => this.step() ?? this.nextStep());
  readonly picture = computed(() => this.pictured()?.picture ?? '');
  readonly pictureText = computed(() => this.pictured()?.pictureText ?? '');
  readonly mirrored = computed(() => {
    const step = this.pictured();
    return step !== null && drawnSide(step) === 'left';
  });
  /** True while the picture moves: all the time, but while listening once alone. */
  readonly moves = computed(() => moves(this.state()));
  /** Time the movement of the picture has gone on; it ends a stay on a knot where the step goes on. */
  readonly movedMs = this.atTheMoment<Ms>(movedMs);

  constructor() {
    this.sight = this.sightOf(untracked(this.shown));
    this.service.states$.pipe(takeUntilDestroyed()).subscribe((state) => {
      if (state !== null) this.follow(state);
    });
  }

  /** Tells of an event what it changed; of a second only that it passed. */
  private follow(state: SessionState): void {
    const before = untracked(this.shown);
    const between = isSameCourse(before, state) && isSameSight(this.sight, this.sightOf(state));
    if (between) {
      this.seconds.passed$.next();
      return;
    }
    this.shown.set(state);
    this.sight = this.sightOf(state);
  }

  /** All that is read of a state and hangs on its time, but for what is asked anew each second. */
  private sightOf(state: SessionState): readonly unknown[] {
    const { isListening, repetition, seconds } = countOf(state);
    return untracked(() => [
      state.dwellMs > 0,
      state.countdownMs > 0,
      isListening,
      repetition?.of,
      this.words.seconds(seconds),
      String(repetition?.number ?? seconds).length,
      answerTo(state, this.guideWords),
      this.milestoneOf(state),
      moves(state),
    ]);
  }

  private milestoneOf({ spentMs }: SessionState): string | null {
    return this.milestones().findLast(({ offset }) => offset <= spentMs)?.text ?? null;
  }

  /** Something of the state as it is when asked; who asks in an effect hears of events alone. */
  private atTheMoment<T>(read: (state: SessionState) => T): () => T {
    return () => {
      this.shown();
      return read(this.stateNow());
    };
  }

  /** The player is only there while a session is. */
  private stateNow(): SessionState {
    const state = untracked(this.service.state);
    if (state === null) throw new Error('The player needs a session.');
    return state;
  }
}

function isSameSight(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((part, index) => part === other[index]);
}
