/**
 * Gives the phone a voice of its own, as one has in any language: clips are English alone. A sentence lasts a second of the
 * faked clock. Runs in the page, before the app.
 */
export function putVoice(): void {
  class Utterance extends EventTarget {
    readonly text: string;
    voice: unknown = null;

    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const voice = { lang: 'en-GB', localService: true, default: true, voiceURI: 'own', name: 'Own' };
  const speech = Object.assign(new EventTarget(), {
    speaking: false,
    pending: false,
    paused: false,
    getVoices: () => [voice],
    speak: (utterance: Utterance) => {
      setTimeout(() => utterance.dispatchEvent(new Event('start')));
      setTimeout(() => utterance.dispatchEvent(new Event('end')), 1000);
    },
    cancel: () => undefined,
    pause: () => undefined,
    resume: () => undefined,
  });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
}
