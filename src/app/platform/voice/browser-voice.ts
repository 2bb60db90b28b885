import { computed, DOCUMENT, inject, Signal, signal } from '@angular/core';
import { filter, Subscription } from 'rxjs';
import { SENTENCE_PAUSE_MS, sentencesOf } from '../../domain/session/plan/speech-length';
import { Ms } from '../../domain/time/units';
import { CLOCK } from '../clock/clock';
import type { Clock } from '../clock/clock';
import { ignoreErrors } from '../ignore-errors';
import { VISIBILITY } from '../visibility/visibility';
import type { Visibility } from '../visibility/visibility';
import { voicesFor } from './pick-voice';
import type { Manner, PhoneVoice, Voice } from './voice-types';

/** What is used of `speechSynthesis`, and the making of an utterance. */
export interface Speech {
  readonly synthesis: Pick<
    SpeechSynthesis,
    'speaking' | 'pending' | 'getVoices' | 'speak' | 'cancel' | 'addEventListener'
  >;
  utterance(text: string): SpeechSynthesisUtterance;
}

/** Whose language to speak. */
export interface Tongue {
  /** The language of the words. */
  readonly language: string;
  /** The person's languages, best first. */
  readonly liked: readonly string[];
}

/** A sentence on its way, and when it must be over (`Date.now()`, which also runs in sleep). */
interface Saying {
  readonly utterance: SpeechSynthesisUtterance;
  readonly over: Ms;
  /** What comes after it and a pause. */
  readonly rest: readonly string[];
  readonly manner: Manner;
}

/** Engines that are told to speak at once after `cancel` swallow the sentence (docs/spec/platform.md, Voice). */
const AFTER_CANCEL_MS = 100;
/** A sentence that takes longer than this will never end: `end` may not come (docs/spec/platform.md, Voice). */
const WATCHDOG_MS = 2000;
const SLOWEST_CHARACTERS_PER_SECOND = 10;

/** Errors that a sentence ends with when the next one cuts it off: the voice itself is well. */
const CUT_OFF: readonly string[] = ['canceled', 'interrupted'];
const OWN_MANNER: Manner = { voice: null, speed: 1 };

/** `speechSynthesis`, with a local voice of the app's language or none at all. */
export class BrowserVoice implements Voice {
  readonly available: Signal<boolean>;
  readonly voices: Signal<readonly PhoneVoice[]>;

  private readonly found = signal<readonly SpeechSynthesisVoice[]>([]);
  private readonly failing = signal(false);
  /** Held on purpose: browsers forget utterances that nobody holds, and their `end` with them. */
  private saying: Saying | null = null;
  private unlocked = false;
  /** Not to be spoken before this moment. */
  private quietUntil: Ms = 0;
  private next = Subscription.EMPTY;
  private watchdog = Subscription.EMPTY;

  constructor(
    private readonly speech: Speech | null,
    private readonly tongue: Tongue,
    private readonly clock: Clock,
    visibility: Visibility,
  ) {
    this.available = computed(() => this.found().length > 0 && !this.failing());
    this.voices = computed(() =>
      this.found().map(({ voiceURI, name }) => ({ id: voiceURI, name })),
    );
    this.lookForVoice();
    ignoreErrors(() =>
      speech?.synthesis.addEventListener('voiceschanged', () => this.lookForVoice()),
    );
    visibility.changes$
      .pipe(filter((change) => change === 'visible'))
      .subscribe(() => this.endWhatOutlivedItself());
  }

  unlock(): void {
    this.lookForVoice();
    this.failing.set(false);
    if (this.unlocked || this.speech === null) return;
    this.unlocked = true;
    this.utter([''], 0, OWN_MANNER);
  }

  say(text: string, manner = OWN_MANNER): void {
    this.silence();
    if (this.found().length === 0) return;
    const utter = (): void => this.utter(sentencesOf(text), 1, manner);
    if (this.quietUntil <= this.clock.now()) utter();
    else this.next = this.clock.at(this.quietUntil).subscribe(utter);
  }

  silence(): void {
    this.next.unsubscribe();
    // Nothing to cut off, nothing to wait for: a sentence after a pause comes on time.
    if (this.isBusy()) this.cancel();
  }

  private lookForVoice(): void {
    const voices = ignoreErrors(() => this.speech?.synthesis.getVoices()) ?? [];
    this.found.set(
      ignoreErrors(() => voicesFor(voices, this.tongue.language, this.tongue.liked)) ?? [],
    );
  }

  private isBusy(): boolean {
    if (this.saying !== null) return true;
    const synthesis = this.speech?.synthesis;
    const busy = ignoreErrors(
      () => synthesis !== undefined && [synthesis.speaking, synthesis.pending],
    );
    return busy ? busy.includes(true) : false;
  }

  /** Says the first sentence and keeps the others: how long a voice pauses by itself cannot be told to it. */
  private utter([text, ...rest]: readonly string[], volume: number, manner: Manner): void {
    if (text === undefined) return;
    const utterance = ignoreErrors(() => this.speech?.utterance(text));
    if (utterance === undefined) return;
    const all = this.found();
    const voice = all.find(({ voiceURI }) => voiceURI === manner.voice) ?? all[0] ?? null;
    utterance.voice = voice;
    utterance.lang = voice?.lang ?? this.tongue.language;
    utterance.volume = volume;
    utterance.rate = manner.speed;
    utterance.onend = () => {
      const saying = this.ended(utterance);
      if (saying) this.goOn(saying, SENTENCE_PAUSE_MS);
    };
    utterance.onerror = ({ error }) => this.failed(utterance, error);
    const pace = SLOWEST_CHARACTERS_PER_SECOND * Math.min(1, manner.speed);
    const allowed = WATCHDOG_MS + (text.length / pace) * 1000;
    const saying = { utterance, over: this.clock.epoch() + allowed, rest, manner };
    this.saying = saying;
    this.watchdog = this.clock.at(this.clock.now() + allowed).subscribe(() => {
      this.cancel();
      this.goOn(saying, AFTER_CANCEL_MS);
    });
    ignoreErrors(() => this.speech?.synthesis.speak(utterance));
  }

  /** What was being said; null where another sentence is already. */
  private ended(utterance: SpeechSynthesisUtterance): Saying | null {
    const { saying } = this;
    // What was cut off reports its end late, when another sentence is already being said.
    if (saying?.utterance !== utterance) return null;
    this.saying = null;
    this.watchdog.unsubscribe();
    return saying;
  }

  private goOn({ rest, manner }: Saying, pauseMs: Ms): void {
    if (rest.length === 0) return;
    this.next = this.clock
      .at(this.clock.now() + pauseMs)
      .subscribe(() => this.utter(rest, 1, manner));
  }

  /** A voice that is listed and does not speak would leave closed eyes alone: it counts as absent until it is tried anew. */
  private failed(utterance: SpeechSynthesisUtterance, error: string): void {
    // What asks only for leave to speak says nothing about the voice.
    if (utterance.volume > 0 && !CUT_OFF.includes(error)) this.failing.set(true);
    this.ended(utterance);
  }

  private cancel(): void {
    this.saying = null;
    this.watchdog.unsubscribe();
    this.quietUntil = this.clock.now() + AFTER_CANCEL_MS;
    ignoreErrors(() => this.speech?.synthesis.cancel());
  }

  /** A hidden iPhone stops speech half-way and its timers with it: back in view it must not go on about a step long past. */
  private endWhatOutlivedItself(): void {
    if (this.saying !== null && this.clock.epoch() > this.saying.over) this.cancel();
  }
}

/** This phone's voice, for the language the page is written in. */
export function browserVoice(): Voice {
  const document = inject(DOCUMENT);
  const view = document.defaultView;
  const tongue = {
    language: document.documentElement.lang || 'en',
    liked: view?.navigator.languages ?? [],
  };
  return new BrowserVoice(speechOf(view), tongue, inject(CLOCK), inject(VISIBILITY));
}

/** Null where a browser has no speech, as some builds of WebKitGTK. */
function speechOf(view: (Window & typeof globalThis) | null): Speech | null {
  const synthesis: SpeechSynthesis | undefined = view?.speechSynthesis;
  const utterance: typeof SpeechSynthesisUtterance | undefined = view?.SpeechSynthesisUtterance;
  if (synthesis === undefined || utterance === undefined) return null;
  return { synthesis, utterance: (text) => new utterance(text) };
}
