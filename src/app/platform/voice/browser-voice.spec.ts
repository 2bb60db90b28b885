import { FakeClock } from '../clock/fake-clock';
import { FakeVisibility } from '../visibility/fake-visibility';
import { BrowserVoice, Speech } from './browser-voice';

const LOCAL = { lang: 'en-GB', localService: true, default: false, voiceURI: 'gb' };

/** A phone's speech that never says by itself that a sentence has ended. */
class Phone extends EventTarget {
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

describe('BrowserVoice', () => {
  let clock: FakeClock;
  let page: FakeVisibility;
  let phone: Phone;
  let voice: BrowserVoice;

  function start(voices: unknown[] = [LOCAL]): void {
    clock = new FakeClock();
    page = new FakeVisibility();
    phone = new Phone(clock);
    phone.voices = voices;
    const speech = {
      synthesis: phone,
      utterance: (text: string) => ({ text }) as SpeechSynthesisUtterance,
    } as unknown as Speech;
    voice = new BrowserVoice(speech, { language: 'en', liked: ['en-GB'] }, clock, page);
  }

  beforeEach(() => start());

  it('says a sentence at once, in the voice of the phone', () => {
    voice.say('Press.');
    expect(phone.texts()).toEqual(['Press.']);
    const said = phone.spoken[0]?.utterance;
    expect([said?.lang, said?.voice as unknown, said?.volume]).toEqual(['en-GB', LOCAL, 1]);
  });

  it('is on time for the next sentence once the last has ended', () => {
    voice.say('Press.');
    clock.tick(1000);
    phone.ends(0);
    voice.say('Drag.');
    expect(phone.spoken[1]?.at).toBe(1000);
    expect(phone.cancels).toBe(0);
  });

  it('pauses between sentences for 700 ms, whatever a voice does by itself', () => {
    voice.say('Press. Still sore? Let go.');
    expect(phone.texts()).toEqual(['Press.']);
    clock.tick(900);
    phone.ends(0);
    clock.tick(699);
    expect(phone.texts()).toEqual(['Press.']);
    clock.tick(1);
    phone.ends(1);
    clock.tick(700);
    expect(phone.texts()).toEqual(['Press.', 'Still sore?', 'Let go.']);
    phone.ends(2);
    clock.tick(60_000);
    expect(phone.spoken.length).toBe(3);
  });

  it('says the rest of a text although the phone never tells of an end', () => {
    voice.say('Press. Let go.');
    clock.tick(2000 + 600 + 100);
    expect(phone.texts()).toEqual(['Press.', 'Let go.']);
  });

  it('says no further sentence of what was cut off, or silenced in the pause', () => {
    voice.say('Press. Let go.');
    phone.ends(0);
    clock.tick(300);
    voice.say('Drag.');
    clock.tick(60_000);
    expect(phone.texts()).toEqual(['Press.', 'Drag.']);
    voice.say('Rub. Slowly.');
    phone.ends(2);
    voice.silence();
    clock.tick(60_000);
    expect(phone.texts()).toEqual(['Press.', 'Drag.', 'Rub.']);
  });

  it('cuts off what is being said, and gives the phone a moment before it goes on', () => {
    voice.say('Press.');
    clock.tick(300);
    voice.say('Paused.');
    expect([phone.cancels, phone.texts()]).toEqual([1, ['Press.']]);
    clock.tick(99);
    expect(phone.texts()).toEqual(['Press.']);
    clock.tick(1);
    expect(phone.texts()).toEqual(['Press.', 'Paused.']);
  });

  it('says only the last of several sentences asked for in a hurry', () => {
    voice.say('One.');
    voice.say('Two.');
    clock.tick(50);
    voice.say('Three.');
    clock.tick(5000);
    expect(phone.texts()).toEqual(['One.', 'Three.']);
    expect(phone.spoken[1]?.at).toBe(100);
  });

  it('speech that never ends does not stop the next sentence', () => {
    voice.say('A sentence of forty characters, or nearly');
    clock.tick(6200);
    expect(phone.cancels).toBe(1);
    clock.tick(1000);
    voice.say('Next.');
    expect(phone.texts().at(-1)).toBe('Next.');
  });

  it('lets a long sentence be said slowly', () => {
    voice.say('x'.repeat(100));
    clock.tick(11_900);
    expect(phone.cancels).toBe(0);
  });

  it('does not take the late end of a cut-off sentence for the end of the present one', () => {
    voice.say('Press.');
    voice.say('Paused.');
    clock.tick(100);
    phone.ends(0);
    voice.say('Going on.');
    expect(phone.cancels).toBe(2);
  });

  it('frees itself when the phone reports an error instead of an end', () => {
    voice.say('Press.');
    const said = phone.spoken[0]?.utterance;
    said?.onerror?.call(said, {} as never);
    voice.say('Drag.');
    expect([phone.texts(), phone.cancels]).toEqual([['Press.', 'Drag.'], 0]);
  });

  it('cuts off what a wedged phone believes to be saying', () => {
    phone.speaking = true;
    voice.say('Press.');
    expect(phone.cancels).toBe(1);
    clock.tick(100);
    expect(phone.texts()).toEqual(['Press.']);
  });

  it('is silent at once, also about what it was going to say', () => {
    voice.say('Press.');
    voice.say('Paused.');
    voice.silence();
    clock.tick(5000);
    expect([phone.texts(), phone.cancels]).toEqual([['Press.'], 1]);
  });

  it('finds the voices of a phone that lists them late', () => {
    start([]);
    expect(voice.available()).toBeFalse();
    voice.say('Nobody says this.');
    phone.voices = [LOCAL];
    phone.dispatchEvent(new Event('voiceschanged'));
    expect(voice.available()).toBeTrue();
    voice.say('Press.');
    expect(phone.texts()).toEqual(['Press.']);
  });

  it('speaks in the voice and at the speed asked for, and in its best one where that is gone', () => {
    const other = { ...LOCAL, lang: 'en-US', voiceURI: 'us', name: 'US' };
    start([other, LOCAL]);
    expect(voice.voices().map(({ id }) => id)).toEqual(['gb', 'us']);
    const asked = [
      { voice: 'us', speed: 0.8 },
      { voice: 'gone', speed: 1.2 },
    ];
    for (const [place, manner] of asked.entries()) {
      voice.say('Press.', manner);
      phone.ends(place);
    }
    expect(phone.spoken.map(({ utterance }) => [utterance.voice, utterance.rate])).toEqual([
      [other, 0.8],
      [LOCAL, 1.2],
    ] as never);
  });

  it('lets a slow voice take its time', () => {
    voice.say('x'.repeat(100), { voice: null, speed: 0.7 });
    clock.tick(15_000);
    expect(phone.cancels).toBe(0);
    clock.tick(2000);
    expect(phone.cancels).toBe(1);
  });

  it('does not count a voice that fails, until it is tried anew', () => {
    voice.say('Press.');
    const said = phone.spoken[0]?.utterance;
    said?.onerror?.call(said, { error: 'synthesis-failed' } as never);
    expect(voice.available()).toBeFalse();
    voice.unlock();
    expect(voice.available()).toBeTrue();
  });

  it('takes being cut off for no failure, nor a refusal of what asks for leave', () => {
    voice.say('Press.');
    const said = phone.spoken[0]?.utterance;
    for (const error of ['canceled', 'interrupted']) {
      said?.onerror?.call(said, { error } as never);
    }
    voice.unlock();
    const unheard = phone.spoken[1]?.utterance;
    unheard?.onerror?.call(unheard, { error: 'not-allowed' } as never);
    expect(voice.available()).toBeTrue();
  });

  it('counts no network voice and no foreign voice', () => {
    start([
      { ...LOCAL, localService: false },
      { ...LOCAL, lang: 'de-DE' },
    ]);
    voice.say('Press.');
    expect([voice.available(), phone.texts()]).toEqual([false, []]);
  });

  it('opens speech on an iPhone by an unheard utterance in the first tap, once', () => {
    voice.unlock();
    voice.unlock();
    expect(phone.spoken.map(({ text, utterance }) => [text, utterance.volume])).toEqual([['', 0]]);
    voice.say('Get ready.');
    clock.tick(100);
    expect(phone.texts()).toEqual(['', 'Get ready.']);
  });

  it('does not go on about a step long past when the phone wakes', () => {
    voice.say('Press.');
    page.hide();
    clock.sleep(60_000);
    page.show();
    expect(phone.cancels).toBe(1);
  });

  it('lets a sentence end that is still young when the page comes back', () => {
    voice.say('Press.');
    page.hide();
    clock.tick(500);
    page.show();
    expect(phone.cancels).toBe(0);
  });

  it('is harmless in a browser without speech', () => {
    const mute = new BrowserVoice(null, { language: 'en', liked: [] }, clock, page);
    mute.unlock();
    mute.say('Press.');
    mute.silence();
    page.show();
    expect(mute.available()).toBeFalse();
  });

  it('is harmless where everything throws', () => {
    const fail = (): never => {
      throw new Error('not today');
    };
    const synthesis = {
      getVoices: () => [LOCAL],
      speak: fail,
      cancel: fail,
      addEventListener: fail,
    };
    const speech = { synthesis, utterance: (text: string) => ({ text }) } as unknown as Speech;
    const broken = new BrowserVoice(speech, { language: 'en', liked: [] }, clock, page);
    expect(() => {
      broken.unlock();
      broken.say('Press.');
      broken.say('Drag.');
      clock.tick(60_000);
      broken.silence();
    }).not.toThrow();
  });
});
