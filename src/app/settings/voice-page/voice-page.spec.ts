import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { aClipPack } from '../../domain/track/clip-pack.builder';
import { FakeSample } from '../../platform/sound-preview/fake-sample';
import { SAMPLE, SampleState } from '../../platform/sound-preview/sample';
import { CLIPS } from '../../platform/clips/clips';
import { FakeClips } from '../../platform/clips/fake-clips';
import { FakeClock } from '../../platform/clock/fake-clock';
import { OTHER_AUDIO, OtherAudio } from '../../platform/other-audio/other-audio';
import { FakeTrack } from '../../platform/track/fake-track';
import { TRACK } from '../../platform/track/track';
import { FakeVoice } from '../../platform/voice/fake-voice';
import { PhoneVoice, VOICE } from '../../platform/voice/voice';
import { FakeSettingsStore } from '../../store/settings/fake-settings-store';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { voiceWords } from '../../words/en/voice-words';
import { VoicePage } from './voice-page';

const DANIEL = { id: 'daniel', name: 'Daniel' };
const SERENA = { id: 'serena', name: 'Serena' };

async function page(
  told: {
    voices?: readonly PhoneVoice[];
    music?: OtherAudio;
    outcome?: SampleState;
    noTrack?: boolean;
  } = {},
) {
  const store = new FakeSettingsStore();
  const voice = new FakeVoice();
  voice.voices.set(told.voices ?? [DANIEL, SERENA]);
  const sample = new FakeSample(told.outcome);
  const track = new FakeTrack(new FakeClock());
  if (told.noTrack) track.state.set('absent');
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: SETTINGS_STORE, useValue: store },
      { provide: VOICE, useValue: voice },
      { provide: SAMPLE, useValue: sample },
      { provide: TRACK, useValue: track },
      { provide: CLIPS, useValue: new FakeClips(aClipPack({ [voiceWords.sample]: 3 })) },
      { provide: OTHER_AUDIO, useValue: told.music ?? 'pauses' },
    ],
  });
  const fixture = TestBed.createComponent(VoicePage);
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  const button = (name: string): HTMLButtonElement => {
    const found = [...host.querySelectorAll('button')].find(
      (one) => one.textContent.trim() === name,
    );
    if (!found) throw new Error(`No button "${name}"`);
    return found;
  };
  const outcome = (): string => host.querySelector('[role=status]')?.textContent ?? '';
  return { store, voice, sample, fixture, host, button, outcome };
}

describe('VoicePage', () => {
  it("says a sample with the phone's voice as chosen", async () => {
    const { voice, store, button } = await page();
    store.change({ phoneVoice: 'serena', voiceSpeed: 0.9 });
    button("Hear the phone's voice").click();
    expect([voice.said, voice.manner]).toEqual([
      [voiceWords.sample],
      { voice: 'serena', speed: 0.9 },
    ]);
  });

  it('lets one of the phone’s voices be chosen, and hears it at once', async () => {
    const { store, voice, host, fixture } = await page();
    const select = host.querySelector('select');
    expect([...(select?.options ?? [])].map(({ text }) => text)).toEqual([
      'Best fit',
      'Daniel',
      'Serena',
    ]);
    if (select) select.value = 'serena';
    select?.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    expect([store.settings().phoneVoice, voice.manner?.voice]).toEqual(['serena', 'serena']);
    if (select) select.value = '';
    select?.dispatchEvent(new Event('change'));
    expect(store.settings().phoneVoice).toBeNull();
  });

  it('takes a voice that is gone for none chosen', async () => {
    const { store, host, fixture } = await page();
    store.change({ phoneVoice: 'gone' });
    await fixture.whenStable();
    expect(host.querySelector('select')?.value).toBe('');
  });

  it('asks for no choice where there is none', async () => {
    const { host } = await page({ voices: [DANIEL] });
    expect(host.querySelector('select')).toBeNull();
  });

  it('sets the speed in percent', async () => {
    const { store, host } = await page();
    const spin = host.querySelector<HTMLInputElement>('[role=spinbutton]');
    expect(spin?.value).toBe('100');
    spin?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
    expect(store.settings().voiceSpeed).toBe(0.9);
    spin?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home' }));
    expect(store.settings().voiceSpeed).toBe(0.7);
    spin?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
    expect(store.settings().voiceSpeed).toBe(1.3);
  });

  it('plays the built-in voice, and says how that went', async () => {
    const { sample, button, fixture, outcome } = await page({ outcome: 'still' });
    button('Hear the built-in voice').click();
    await fixture.whenStable();
    expect(sample.played.length).toBe(1);
    expect(outcome()).toContain('keeps its sound back');
  });

  it('says where there is no voice to be heard', async () => {
    const { button, host } = await page({ voices: [], noTrack: true });
    expect(button("Hear the phone's voice").disabled).toBeTrue();
    expect(button('Hear the built-in voice').disabled).toBeTrue();
    expect(host.textContent).toContain('This phone has no voice for English');
    expect(host.textContent).toContain('This browser cannot play the built-in voice.');
  });

  it('lets music play on where the phone asks, and tells what that costs', async () => {
    const { store, host, fixture } = await page({ music: 'stops' });
    const radios = [...host.querySelectorAll<HTMLInputElement>('[type=radio]')];
    expect(radios.map(({ checked, disabled }) => [checked, disabled])).toEqual([
      [true, false],
      [false, false],
    ]);
    radios[1]?.click();
    await fixture.whenStable();
    expect(store.settings().musicPlaysOn).toBeTrue();
    expect(host.textContent).toContain('a phone on silent silences the guidance too');
  });

  it('shows what becomes of music, and no choice, where no phone asks', async () => {
    const { store, host } = await page({ music: 'goes-on' });
    const radios = [...host.querySelectorAll<HTMLInputElement>('[type=radio]')];
    expect(radios.map(({ checked, disabled }) => [checked, disabled])).toEqual([
      [false, true],
      [true, true],
    ]);
    expect(store.settings().musicPlaysOn).toBeFalse();
    expect(host.textContent).toContain('No choice here');
  });

  for (const [music, told] of [
    ['stops', 'it stops when a session is heard'],
    ['pauses', 'pauses it, or turns it down'],
    ['goes-on', 'it plays on beside a session'],
  ] as const) {
    it(`tells of a phone where music ${music}`, async () => {
      expect((await page({ music })).host.textContent).toContain(told);
    });
  }

  it("gives the phone's audio back when it is left", async () => {
    const { button, sample, fixture } = await page();
    button('Hear the built-in voice').click();
    await fixture.whenStable();
    fixture.destroy();
    expect(sample.stops).toBe(1);
  });
});
