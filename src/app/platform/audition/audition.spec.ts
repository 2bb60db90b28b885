import { TestBed } from '@angular/core/testing';
import { aClipPack, frameNumbers } from '../../domain/track/fake-clip-pack';
import { ClipPack } from '../../domain/track/clip-pack';
import { CLIPS } from '../clips/clips';
import { FakeClips } from '../clips/fake-clips';
import { FakeSound } from '../sound/fake-sound';
import { SOUND } from '../sound/sound';
import { FakeVoice } from '../voice/fake-voice';
import { VOICE } from '../voice/voice';
import { Audition } from './audition';
import { FakeSample } from './fake-sample';
import { SAMPLE, SampleState } from './sample';

const TEXT = 'Can you hear this?';

function anAudition(
  told: { clips?: ClipPack | null; outcome?: SampleState; webAudio?: boolean } = {},
) {
  const pack = told.clips === undefined ? aClipPack({ [TEXT]: 2 }) : told.clips;
  const voice = new FakeVoice();
  const sound = new FakeSound(told.webAudio ?? true);
  const sample = new FakeSample(told.outcome);
  const clips = new FakeClips(pack);
  TestBed.configureTestingModule({
    providers: [
      { provide: CLIPS, useValue: clips },
      { provide: VOICE, useValue: voice },
      { provide: SOUND, useValue: sound },
      { provide: SAMPLE, useValue: sample },
    ],
  });
  return { audition: TestBed.inject(Audition), voice, sound, sample, clips, pack };
}

describe('Audition', () => {
  it("says a text with the phone's voice, in the manner asked for", () => {
    const { audition, voice } = anAudition();
    audition.sayByPhone(TEXT, { voice: 'a-voice', speed: 0.8 });
    expect([voice.unlocked, voice.said, voice.manner]).toEqual([
      true,
      [TEXT],
      { voice: 'a-voice', speed: 0.8 },
    ]);
    expect(audition.state()).toBe('heard');
  });

  it("notices a phone's voice that fails to speak", () => {
    const { audition, voice } = anAudition();
    audition.sayByPhone(TEXT, { voice: null, speed: 1 });
    voice.available.set(false);
    expect(audition.state()).toBe('refused');
  });

  it('plays the recorded clip of a text', async () => {
    const { audition, sample, pack } = anAudition();
    await audition.sayBuiltIn(TEXT);
    const start = pack?.speech.get(TEXT)?.start ?? NaN;
    expect(frameNumbers(sample.played[0] ?? new Uint8Array())).toContain(start);
    expect(audition.state()).toBe('heard');
  });

  it('plays within the very tap once the clips are there', async () => {
    const { audition, sample } = anAudition();
    await audition.prepare();
    void audition.sayBuiltIn(TEXT);
    expect(sample.played.length).toBe(1);
  });

  for (const [outcome, state] of [
    ['still', 'still'],
    ['refused', 'refused'],
    ['absent', 'refused'],
  ] as const) {
    it(`tells that a sample is ${outcome}`, async () => {
      const { audition } = anAudition({ outcome });
      await audition.sayBuiltIn(TEXT);
      expect(audition.state()).toBe(state);
    });
  }

  it('tells that the clips are not on this phone, and is well as soon as they are not needed', async () => {
    const { audition } = anAudition({ clips: null });
    await audition.sayBuiltIn(TEXT);
    expect(audition.state()).toBe('missing');
    audition.sayByPhone(TEXT, { voice: null, speed: 1 });
    expect(audition.state()).toBe('heard');
  });

  it('plays an earcon from its clip', async () => {
    const { audition, sample, sound, pack } = anAudition();
    await audition.playSound('turn-over');
    const start = pack?.sounds.get('turn-over')?.start ?? NaN;
    expect(frameNumbers(sample.played[0] ?? new Uint8Array())).toContain(start);
    expect(sound.played).toEqual([]);
  });

  for (const told of [{ clips: null }, { outcome: 'absent' }] as const) {
    it(`plays an earcon by Web Audio with ${JSON.stringify(told)}`, async () => {
      const { audition, sound } = anAudition(told);
      await audition.playSound('end');
      expect(sound.played).toEqual([{ name: 'end', delay: 0 }]);
      expect(audition.state()).toBe('heard');
      sound.interrupt();
      expect(audition.state()).toBe('still');
    });
  }

  it('tells that nothing can play an earcon', async () => {
    const { audition } = anAudition({ outcome: 'absent', webAudio: false });
    await audition.playSound('end');
    expect(audition.state()).toBe('refused');
  });

  it('is not heard once it was stopped while its clips were coming', async () => {
    const { audition, sample } = anAudition();
    const said = audition.sayBuiltIn(TEXT);
    audition.stop();
    await said;
    expect([sample.played.length, audition.state()]).toEqual([0, 'idle']);
  });

  it('sounds by no other means once it was stopped while it was looking for its clips', async () => {
    const { audition, sound } = anAudition({ clips: null });
    const sounded = audition.playSound('end');
    audition.stop();
    await sounded;
    expect([sound.played.length, audition.state()]).toEqual([0, 'idle']);
  });

  it('lets the last of two that wait for the same clips be heard', async () => {
    const { audition, sample } = anAudition();
    const first = audition.sayBuiltIn(TEXT);
    const second = audition.playSound('end');
    await Promise.all([first, second]);
    expect(sample.played.length).toBe(1);
  });

  it('gives back what it used, and only that', async () => {
    const { audition, voice, sample } = anAudition();
    await audition.playSound('end');
    audition.stop();
    expect([sample.stops, voice.silences, audition.state()]).toEqual([1, 0, 'idle']);
    audition.sayByPhone(TEXT, { voice: null, speed: 1 });
    audition.stop();
    expect([sample.stops, voice.silences]).toEqual([1, 1]);
  });
});
