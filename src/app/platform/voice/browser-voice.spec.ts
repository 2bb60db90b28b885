import { FakeClock } from '../clock/fake-clock';
import { FakeVisibility } from '../visibility/fake-visibility';
import { BrowserVoice } from './browser-voice';
import { aPhoneThatSpeaks, FakeSpeech, LOCAL } from './fake-speech';

describe('what the phone’s voice says', () => {
  let clock: FakeClock;
  let page: FakeVisibility;
  let phone: FakeSpeech;
  let voice: BrowserVoice;

  beforeEach(() => ({ clock, page, phone, voice } = aPhoneThatSpeaks()));

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

  it('lets a slow voice take its time', () => {
    voice.say('x'.repeat(100), { voice: null, speed: 0.7 });
    clock.tick(15_000);
    expect(phone.cancels).toBe(0);
    clock.tick(2000);
    expect(phone.cancels).toBe(1);
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
});
