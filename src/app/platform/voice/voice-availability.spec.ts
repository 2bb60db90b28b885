import { FakeClock } from '../clock/fake-clock';
import { FakeVisibility } from '../visibility/fake-visibility';
import { BrowserVoice, Speech } from './browser-voice';
import { aPhoneThatSpeaks, FakeSpeech, LOCAL } from './fake-speech';

describe('whether the phone has a voice, and which', () => {
  let clock: FakeClock;
  let page: FakeVisibility;
  let phone: FakeSpeech;
  let voice: BrowserVoice;

  const start = (voices?: unknown[]): void => {
    ({ clock, page, phone, voice } = aPhoneThatSpeaks(voices));
  };

  beforeEach(() => start());

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
