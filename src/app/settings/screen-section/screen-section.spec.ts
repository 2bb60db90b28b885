import { TestBed } from '@angular/core/testing';
import { FakeSettingsStore } from '../../store/settings/fake-settings-store';
import { Settings } from '../../store/settings/settings';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { ScreenSection } from './screen-section';

async function section(settings: Partial<Settings> = {}) {
  const store = new FakeSettingsStore(settings);
  TestBed.configureTestingModule({ providers: [{ provide: SETTINGS_STORE, useValue: store }] });
  const fixture = TestBed.createComponent(ScreenSection);
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  const radios = (legend: string) => {
    const group = [...host.querySelectorAll('fieldset')].find(
      (one) => one.querySelector('legend')?.textContent === legend,
    );
    return [...(group?.querySelectorAll('label') ?? [])];
  };
  return { store, fixture, host, radios };
}

describe('ScreenSection', () => {
  it('turns dimming off and on', async () => {
    const { store, host } = await section();
    const button = host.querySelector<HTMLButtonElement>('[role=switch]');
    expect(button?.getAttribute('aria-checked')).toBe('true');
    button?.click();
    expect(store.settings().dimScreen).toBeFalse();
  });

  it('says that a screen reader keeps the screen as it is', async () => {
    const { host } = await section({ screenReader: true });
    expect(host.textContent).toContain('screen reader');
  });

  it('turns the view by itself, never, or to one side, named by the side one lies on', async () => {
    const { store, radios, host, fixture } = await section();
    const names = radios('Turned view').map((label) => label.textContent.trim());
    expect(names).toEqual(['Automatic', 'Off', 'Left', 'Right']);
    const chosen = [];
    for (const label of radios('Turned view').toReversed()) {
      label.querySelector('input')?.click();
      chosen.push(store.settings().turnedView);
    }
    expect(chosen).toEqual(['right', 'left', 'off', 'automatic']);
    radios('Turned view')[2]?.querySelector('input')?.click();
    await fixture.whenStable();
    expect(host.textContent).toContain('lie on your left side');
  });

  it('shows the far view by itself, always, or never', async () => {
    const { store, radios } = await section();
    const chosen = [];
    for (const label of radios('Far view').toReversed()) {
      label.querySelector('input')?.click();
      chosen.push(store.settings().farView);
    }
    expect(chosen).toEqual(['off', 'on', 'automatic']);
  });
});
