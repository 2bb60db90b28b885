import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { fakeTechniques } from '../catalogue/fake-techniques';
import { TECHNIQUES } from '../catalogue/techniques';
import { FakeHaptics } from '../platform/haptics/fake-haptics';
import { HAPTICS } from '../platform/haptics/haptics';
import { FakeSound } from '../platform/sound/fake-sound';
import { SOUND } from '../platform/sound/sound';
import { FakeClock } from '../platform/clock/fake-clock';
import { FakeTrack } from '../platform/track/fake-track';
import { TRACK } from '../platform/track/track';
import { FakeVoice } from '../platform/voice/fake-voice';
import { VOICE } from '../platform/voice/voice';
import { FakeWakeLock } from '../platform/wake-lock/fake-wake-lock';
import { WAKE_LOCK } from '../platform/wake-lock/wake-lock';
import { FakeSettingsStore } from '../store/settings/fake-settings-store';
import { Settings } from '../store/settings/settings';
import { nextTask } from '../platform/next-task';
import { SETTINGS_STORE } from '../store/settings/settings-store';
import { SettingsPage } from './settings-page';

async function page(told: { settings?: Partial<Settings>; able?: boolean; plays?: boolean } = {}) {
  const able = told.able ?? true;
  const store = new FakeSettingsStore(told.settings);
  const voice = new FakeVoice();
  voice.available.set(able);
  const track = new FakeTrack(new FakeClock());
  if (!(told.plays ?? able)) track.state.set('absent');
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: TECHNIQUES, useValue: fakeTechniques() },
      { provide: SETTINGS_STORE, useValue: store },
      { provide: VOICE, useValue: voice },
      { provide: TRACK, useValue: track },
      { provide: SOUND, useValue: new FakeSound(able) },
      { provide: HAPTICS, useValue: new FakeHaptics(able) },
      { provide: WAKE_LOCK, useValue: new FakeWakeLock(able ? 'on' : 'absent') },
    ],
  });
  const fixture = TestBed.createComponent(SettingsPage);
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  const control = (label: string): HTMLButtonElement => {
    const found = [...host.querySelectorAll('un-switch')].find((one) =>
      one.textContent.trim().startsWith(label),
    );
    const button = found?.querySelector('button');
    if (!button) throw new Error(`No switch "${label}"`);
    return button;
  };
  return { store, voice, fixture, host, control };
}

/** The radio of a group that has this label; a picture may stand before it. */
function radio(host: HTMLElement, label: string): HTMLInputElement {
  const found = [...host.querySelectorAll('label')].find((one) =>
    one.textContent.trim().endsWith(label),
  );
  const input = found?.querySelector('input');
  if (!input) throw new Error(`No radio "${label}"`);
  return input;
}

describe('SettingsPage', () => {
  const switches = [
    ['Voice', 'voice'],
    ['Sounds', 'sounds'],
    ['Vibration', 'vibration'],
    ['Keep the screen on', 'keepScreenOn'],
    ['I use a screen reader', 'screenReader'],
  ] as const;
  for (const [label, setting] of switches) {
    it(`switches "${label}"`, async () => {
      const { store, control } = await page();
      const before = store.settings()[setting];
      expect(control(label).getAttribute('aria-checked')).toBe(String(before));
      control(label).click();
      expect(store.settings()[setting]).toBe(!before);
    });
  }

  it('keeps what this phone cannot offer in sight, and says why', async () => {
    const { control, host, store } = await page({ able: false });
    for (const label of ['Voice', 'Sounds', 'Vibration', 'Keep the screen on']) {
      expect(control(label).disabled).withContext(label).toBeTrue();
      expect(control(label).getAttribute('aria-checked')).withContext(label).toBe('false');
    }
    expect(host.textContent).toContain('This browser cannot make a phone vibrate.');
    // What was wished for stays, for a phone or a browser that can.
    expect(store.settings().vibration).toBeTrue();
  });

  it('offers a voice as soon as the phone has found one', async () => {
    const { control, voice, fixture } = await page({ able: false });
    voice.available.set(true);
    await fixture.whenStable();
    expect(control('Voice').disabled).toBeFalse();
  });

  it('offers voice and sounds wherever the recorded ones can be played', async () => {
    const { control } = await page({ able: false, plays: true });
    for (const label of ['Voice', 'Sounds']) {
      expect(control(label).disabled).withContext(label).toBeFalse();
      expect(control(label).getAttribute('aria-checked')).withContext(label).toBe('true');
    }
  });

  it('lets a screen reader have the ear', async () => {
    const { control, host, store } = await page({ settings: { screenReader: true } });
    expect(control('Voice').getAttribute('aria-checked')).toBe('false');
    expect(host.textContent).toContain('own voice is off');
    expect(store.settings().voice).toBeTrue();
  });

  it('offers four themes', async () => {
    const { host, store } = await page();
    expect(radio(host, 'Same as phone').checked).toBeTrue();
    for (const [label, theme] of [
      ['Light', 'light'],
      ['Dark', 'dark'],
      ['Night', 'night'],
    ] as const) {
      radio(host, label).click();
      // That it was chosen is shown first.
      await nextTask();
      expect(store.settings().theme).toBe(theme);
    }
  });

  it('offers six skins for the figures', async () => {
    const { host, store } = await page();
    expect(radio(host, 'Medium').checked).toBeTrue();
    for (const [label, skin] of [
      ['Very light', 'very-light'],
      ['Brown', 'brown'],
      ['Very dark', 'very-dark'],
    ] as const) {
      radio(host, label).click();
      expect(store.settings().skin).toBe(skin);
    }
  });

  it('offers two bodies for the figures', async () => {
    const { host, store } = await page();
    expect(radio(host, 'Slim, hair up').checked).toBeTrue();
    radio(host, 'Broad, short hair').click();
    expect(store.settings().body).toBe('second');
  });

  it('shows each theme with the person chosen, and each skin in the theme chosen', async () => {
    const { host } = await page({ settings: { skin: 'dark', theme: 'night' } });
    const looks = (of: string): readonly string[] =>
      [...host.querySelectorAll<HTMLElement>(`${of} .look`)].map(
        ({ dataset }) => `${dataset['theme'] ?? ''} ${dataset['skin'] ?? ''}`,
      );
    expect(looks('un-theme-choice')).toEqual([
      'light dark',
      'dark dark',
      'light dark',
      'dark dark',
      'night dark',
    ]);
    expect(looks('un-figure-section')).toContain('night very-light');
  });

  it('offers three text sizes', async () => {
    const { host, store } = await page();
    radio(host, 'Largest').click();
    expect(store.settings().textSize).toBe('largest');
  });

  it('sets the time to get ready', async () => {
    const { host, store } = await page();
    const spin = host.querySelector<HTMLInputElement>('[role=spinbutton]');
    expect(spin?.value).toBe('15');
    spin?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp' }));
    expect(store.settings().getReadySeconds).toBe(20);
    spin?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
    expect(store.settings().getReadySeconds).toBe(60);
  });

  it('leads to its own pages, the plan, Safety and About', async () => {
    const { host } = await page();
    const addresses = [...host.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(addresses).toEqual([
      '/safety',
      '/settings/voice',
      '/settings/sounds',
      '/plan',
      '/settings/data',
      '/about',
    ]);
  });
});
