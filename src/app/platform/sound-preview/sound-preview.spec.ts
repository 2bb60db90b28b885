import { TestBed } from '@angular/core/testing';
import { aClipPack, frameNumbers } from '../../domain/track/clip-pack.builder';
import { ClipPack } from '../../domain/track/clip-pack';
import { CLIPS } from '../clips/clips';
import { FakeClips } from '../clips/fake-clips';
import { FakeSound } from '../sound/fake-sound';
import { SOUND } from '../sound/sound';
import { FakeVoice } from '../voice/fake-voice';
import { VOICE } from '../voice/voice';
import { SoundPreview } from './sound-preview';
import { FakeSample } from './fake-sample';
import { SAMPLE, SampleState } from './sample';

const TEXT = 'Can you hear this?';

function aSoundPreview(
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
  return { preview: TestBed.inject(SoundPreview), voice, sound, sample, clips, pack };
}

describe('SoundPreview', () => {
  it("says a text with the phone's voice, in the manner asked for", () => {
    const { preview, voice } = aSoundPreview();
    preview.sayByPhone(TEXT, { voice: 'a-voice', speed: 0.8 });
    expect([voice.unlocked, voice.said, voice.manner]).toEqual([
      true,
      [TEXT],
      { voice: 'a-voice', speed: 0.8 },
    ]);
    expect(preview.state()).toBe('heard');
  });

  it("notices a phone's voice that fails to speak", () => {
    const { preview, voice } = aSoundPreview();
    preview.sayByPhone(TEXT, { voice: null, speed: 1 });
    voice.available.set(false);
    expect(preview.state()).toBe('refused');
  });

  it('plays the recorded clip of a text', async () => {
    const { preview, sample, pack } = aSoundPreview();
    await preview.sayBuiltIn(TEXT);
    const start = pack?.speech.get(TEXT)?.start ?? NaN;
    expect(frameNumbers(sample.played[0] ?? new Uint8Array())).toContain(start);
    expect(preview.state()).toBe('heard');
  });

  it('plays within the very tap once the clips are there', async () => {
    const { preview, sample } = aSoundPreview();
    await preview.prepare();
    void preview.sayBuiltIn(TEXT);
    expect(sample.played.length).toBe(1);
  });

  for (const [outcome, state] of [
    ['still', 'still'],
    ['refused', 'refused'],
    ['absent', 'refused'],
  ] as const) {
    it(`tells that a sample is ${outcome}`, async () => {
      const { preview } = aSoundPreview({ outcome });
      await preview.sayBuiltIn(TEXT);
      expect(preview.state()).toBe(state);
    });
  }

  it('tells that the clips are not on this phone, and is well as soon as they are not needed', async () => {
    const { preview } = aSoundPreview({ clips: null });
    await preview.sayBuiltIn(TEXT);
    expect(preview.state()).toBe('missing');
    preview.sayByPhone(TEXT, { voice: null, speed: 1 });
    expect(preview.state()).toBe('heard');
  });

  it('plays an earcon from its clip', async () => {
    const { preview, sample, sound, pack } = aSoundPreview();
    await preview.playSound('turn-over');
    const start = pack?.sounds.get('turn-over')?.start ?? NaN;
    expect(frameNumbers(sample.played[0] ?? new Uint8Array())).toContain(start);
    expect(sound.played).toEqual([]);
  });

  for (const told of [{ clips: null }, { outcome: 'absent' }] as const) {
    it(`plays an earcon by Web Audio with ${JSON.stringify(told)}`, async () => {
      const { preview, sound } = aSoundPreview(told);
      await preview.playSound('end');
      expect(sound.played).toEqual([{ name: 'end', delay: 0 }]);
      expect(preview.state()).toBe('heard');
      sound.interrupt();
      expect(preview.state()).toBe('still');
    });
  }

  it('tells that nothing can play an earcon', async () => {
    const { preview } = aSoundPreview({ outcome: 'absent', webAudio: false });
    await preview.playSound('end');
    expect(preview.state()).toBe('refused');
  });

  it('is not heard once it was stopped while its clips were coming', async () => {
    const { preview, sample } = aSoundPreview();
    const said = preview.sayBuiltIn(TEXT);
    preview.stop();
    await said;
    expect([sample.played.length, preview.state()]).toEqual([0, 'idle']);
  });

  it('sounds by no other means once it was stopped while it was looking for its clips', async () => {
    const { preview, sound } = aSoundPreview({ clips: null });
    const sounded = preview.playSound('end');
    preview.stop();
    await sounded;
    expect([sound.played.length, preview.state()]).toEqual([0, 'idle']);
  });

  it('lets the last of two that wait for the same clips be heard', async () => {
    const { preview, sample } = aSoundPreview();
    const first = preview.sayBuiltIn(TEXT);
    const second = preview.playSound('end');
    await Promise.all([first, second]);
    expect(sample.played.length).toBe(1);
  });

  it('gives back what it used, and only that', async () => {
    const { preview, voice, sample } = aSoundPreview();
    await preview.playSound('end');
    preview.stop();
    expect([sample.stops, voice.silences, preview.state()]).toEqual([1, 0, 'idle']);
    preview.sayByPhone(TEXT, { voice: null, speed: 1 });
    preview.stop();
    expect([sample.stops, voice.silences]).toEqual([1, 1]);
  });
});
