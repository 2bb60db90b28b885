import { TestBed } from '@angular/core/testing';
import { aClipPack, namesIn } from '../../domain/track/clip-pack.builder';
import { ClipPack } from '../../domain/track/clip-pack';
import { FakeSample } from '../../platform/sound-preview/fake-sample';
import { SAMPLE, SampleState } from '../../platform/sound-preview/sample';
import { CLIPS } from '../../platform/clips/clips';
import { FakeClips } from '../../platform/clips/fake-clips';
import { FakeSound } from '../../platform/sound/fake-sound';
import { SOUND } from '../../platform/sound/sound';
import { FakeVoice } from '../../platform/voice/fake-voice';
import { VOICE } from '../../platform/voice/voice';
import { FakeSettingsStore } from '../../store/settings/fake-settings-store';
import { Settings } from '../../store/settings/settings';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { voiceWords } from '../../words/en/voice-words';
import { SoundCheck } from './sound-check';

const TEXT = voiceWords.soundCheck;

async function aCheck(
  told: {
    settings?: Partial<Settings>;
    phone?: boolean;
    outcome?: SampleState;
    clips?: ClipPack | null;
  } = {},
) {
  const voice = new FakeVoice();
  voice.available.set(told.phone ?? true);
  const sample = new FakeSample(told.outcome);
  const pack = aClipPack({ [TEXT]: 3 });
  TestBed.configureTestingModule({
    providers: [
      { provide: VOICE, useValue: voice },
      { provide: SOUND, useValue: new FakeSound() },
      { provide: SAMPLE, useValue: sample },
      { provide: CLIPS, useValue: new FakeClips(told.clips === undefined ? pack : told.clips) },
      { provide: SETTINGS_STORE, useValue: new FakeSettingsStore(told.settings) },
    ],
  });
  const fixture = TestBed.createComponent(SoundCheck);
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  const tap = async (): Promise<void> => {
    host.querySelector('button')?.click();
    await fixture.whenStable();
  };
  const message = (): string => host.querySelector('[role=status]')?.textContent ?? '';
  const played = (): readonly string[] =>
    sample.played.flatMap((bytes) => namesIn(bytes, pack).map(([, name]) => name));
  return { fixture, voice, sample, tap, message, played };
}

describe('SoundCheck', () => {
  it("asks with the phone's voice, as it was chosen", async () => {
    const settings = { phoneVoice: 'serena', voiceSpeed: 1.2 };
    const { voice, tap, message, played } = await aCheck({ settings });
    expect(message()).toBe('');
    await tap();
    expect([voice.said, voice.manner, played()]).toEqual([
      [TEXT],
      { voice: 'serena', speed: 1.2 },
      [],
    ]);
    expect(message()).toContain('Turn the volume up');
  });

  for (const [name, told] of [
    ['chosen', { settings: { voiceSource: 'built-in' } }],
    ['all there is', { phone: false }],
  ] as const) {
    it(`asks with the built-in voice where that is ${name}`, async () => {
      const { voice, tap, played } = await aCheck(told);
      await tap();
      expect([voice.said, played()]).toEqual([[], [TEXT]]);
    });
  }

  for (const settings of [{ voice: false }, { screenReader: true }]) {
    it(`sounds where nothing will be said: ${JSON.stringify(settings)}`, async () => {
      const { voice, tap, played } = await aCheck({ settings });
      await tap();
      expect([voice.said, played()]).toEqual([[], ['get-ready']]);
    });
  }

  it('says that nothing will be heard where both are off', async () => {
    const { tap, message, played } = await aCheck({ settings: { voice: false, sounds: false } });
    await tap();
    expect(played()).toEqual([]);
    expect(message()).toContain('Voice and sounds are off');
  });

  for (const [outcome, told] of [
    ['still', 'keeps its sound back'],
    ['refused', 'would not play it'],
  ] as const) {
    it(`notices sound that is ${outcome}`, async () => {
      const { tap, message } = await aCheck({ phone: false, outcome });
      await tap();
      expect(message()).toContain(told);
    });
  }

  it("notices a phone's voice that does not speak, and asks with the built-in one next", async () => {
    const { tap, message, voice, fixture, played } = await aCheck();
    await tap();
    voice.available.set(false);
    await fixture.whenStable();
    expect(message()).toContain('does not speak');
    await tap();
    expect(played()).toEqual([TEXT]);
  });

  it('notices clips that are not on this phone', async () => {
    const { tap, message } = await aCheck({ phone: false, clips: null });
    await tap();
    expect(message()).toContain('not on this phone yet');
  });

  it("gives the phone's audio back when a session begins", async () => {
    const { tap, sample, fixture, message } = await aCheck({ phone: false });
    await tap();
    fixture.componentInstance.stop();
    await fixture.whenStable();
    expect([sample.stops, message()]).toEqual([1, '']);
    // What has been given back is the session's now.
    fixture.destroy();
    expect(sample.stops).toBe(1);
  });
});
