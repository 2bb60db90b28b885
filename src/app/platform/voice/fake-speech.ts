import { FakeClock } from '../clock/fake-clock';
import { FakeVisibility } from '../visibility/fake-visibility';
import { BrowserVoice, Speech } from './browser-voice';

/** A voice of the phone itself. */
export const LOCAL = { lang: 'en-GB', localService: true, default: false, voiceURI: 'gb' };

/** A phone's speech that never says by itself that a sentence has ended. */
export class FakeSpeech extends EventTarget {
  voices: unknown[] = [LOCAL];
  speaking = false;
  pending = false;
  /** What was handed over, with the moment. */
  readonly spoken: { text: string; at: number; utterance: SpeechSynthesisUtterance }[] = [];
  cancels = 0;

  constructor(private readonly clock: FakeClock) {
    super();
  }

  getVoices(): unknown[] {
    return this.voices;
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.spoken.push({ text: utterance.text, at: this.clock.now(), utterance });
  }

  cancel(): void {
    this.cancels++;
  }

  /** The phone reports that the sentence of this place in `spoken` has ended. */
  ends(place: number): void {
    this.spoken[place]?.utterance.onend?.call(this.spoken[place].utterance, {} as never);
  }

  texts(): string[] {
    return this.spoken.map(({ text }) => text);
  }
}

/** The app's voice on a phone with these voices, at the beginning of its clock. */
export interface PhoneThatSpeaks {
  readonly clock: FakeClock;
  readonly page: FakeVisibility;
  readonly phone: FakeSpeech;
  readonly voice: BrowserVoice;
}

/** A phone that speaks English, British if it can. */
export function aPhoneThatSpeaks(voices: unknown[] = [LOCAL]): PhoneThatSpeaks {
  const clock = new FakeClock();
  const page = new FakeVisibility();
  const phone = new FakeSpeech(clock);
  phone.voices = voices;
  const speech = {
    synthesis: phone,
    utterance: (text: string) => ({ text }) as SpeechSynthesisUtterance,
  } as unknown as Speech;
  const voice = new BrowserVoice(speech, { language: 'en', liked: ['en-GB'] }, clock, page);
  return { clock, page, phone, voice };
}
