import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { FakeClock } from '../../platform/clock/fake-clock';
import { FakeTrack } from '../../platform/track/fake-track';
import { TRACK } from '../../platform/track/track';
import { FakeVoice } from '../../platform/voice/fake-voice';
import { VOICE } from '../../platform/voice/voice';
import { FakeSettingsStore } from '../../store/settings/fake-settings-store';
import { Settings } from '../../store/settings/settings';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { VoiceSection } from './voice-section';

async function section(
  told: { settings?: Partial<Settings>; phone?: boolean; builtIn?: boolean } = {},
) {
  const store = new FakeSettingsStore(told.settings);
  const voice = new FakeVoice();
  voice.available.set(told.phone ?? true);
  const track = new FakeTrack(new FakeClock());
  if (told.builtIn === false) track.state.set('absent');
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: SETTINGS_STORE, useValue: store },
      { provide: VOICE, useValue: voice },
      { provide: TRACK, useValue: track },
    ],
  });
  const fixture = TestBed.createComponent(VoiceSection);
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  const radio = (label: string): HTMLInputElement => {
    const found = [...host.querySelectorAll('label')].find(
      (one) => one.textContent.trim() === label,
    );
    const input = found?.querySelector('input');
    if (!input) throw new Error(`No radio "${label}"`);
    return input;
  };
  return { store, voice, fixture, host, radio };
}

describe('VoiceSection', () => {
  it("takes the phone's voice until another is chosen", async () => {
    const { radio, store, host } = await section();
    expect(host.querySelector('legend')?.textContent).toBe('Voice source');
    expect(radio("Phone's voice").checked).toBeTrue();
    expect(store.settings().voiceSource).toBeNull();
    radio('Built-in voice').click();
    expect(store.settings().voiceSource).toBe('built-in');
    expect(host.querySelector('p')).toBeNull();
  });

  it("shows the built-in one where the phone has none, keeps the phone's in sight and says why", async () => {
    const { radio, host, store, voice, fixture } = await section({
      phone: false,
      settings: { voiceSource: 'phone' },
    });
    expect([radio('Built-in voice').checked, radio("Phone's voice").disabled]).toEqual([
      true,
      true,
    ]);
    expect(host.textContent).toContain('This phone has no voice for English');
    // What was wished for stays, and holds as soon as the phone has found a voice.
    expect(store.settings().voiceSource).toBe('phone');
    voice.available.set(true);
    await fixture.whenStable();
    expect(radio("Phone's voice").checked).toBeTrue();
  });

  it('says where the built-in one cannot be played', async () => {
    const { radio, host } = await section({ builtIn: false });
    expect(radio('Built-in voice').disabled).toBeTrue();
    expect(host.textContent).toContain('This browser cannot play the built-in voice.');
  });
});
