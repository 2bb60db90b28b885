import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { FakeSettingsStore } from '../store/settings/fake-settings-store';
import { SETTINGS_STORE } from '../store/settings/settings-store';
import { SafetyDialog } from './safety-dialog';

async function dialog() {
  const store = new FakeSettingsStore();
  TestBed.configureTestingModule({
    providers: [provideRouter([]), { provide: SETTINGS_STORE, useValue: store }],
  });
  const fixture = TestBed.createComponent(SafetyDialog);
  fixture.componentRef.setInput('open', true);
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  const understand = () => host.querySelector<HTMLButtonElement>('.understood')?.click();
  return { store, fixture, host, understand };
}

describe('SafetyDialog', () => {
  it('says what everyone is to be told, word for word', async () => {
    const { host } = await dialog();
    const text = [...host.querySelectorAll('.content > p')]
      .map((sentence) => sentence.textContent.trim())
      .join(' ');
    expect(text).toBe(
      'Unknot guides gentle self-massage. It is not medical care. Press on muscle only, never on throat, spine or ' +
        'bone. Keep soreness at 4 out of 10 or less. Stop if you feel numb, dizzy or sharp pain. Ill, injured, ' +
        'pregnant, over 60 with fainting or falls, or on blood thinners? Read Safety first.',
    );
    expect(host.querySelector('a')?.getAttribute('href')).toBe('/safety');
  });

  it('is kept as understood, with the choice of a screen reader, and closes', async () => {
    const { host, store, understand, fixture } = await dialog();
    let understood = 0;
    fixture.componentInstance.understood.subscribe(() => understood++);
    host.querySelector<HTMLButtonElement>('[role=switch]')?.click();
    expect(store.settings().safetyUnderstood).toBeFalse();
    understand();
    await fixture.whenStable();
    expect(store.settings()).toEqual(
      jasmine.objectContaining({ safetyUnderstood: true, screenReader: true }),
    );
    expect(understood).toBe(1);
    expect(host.querySelector('dialog')?.open).toBeFalse();
  });

  it('stays until it is understood', async () => {
    const { host, store, fixture } = await dialog();
    const element = host.querySelector('dialog');
    const closed = new Promise((resolve) => element?.addEventListener('close', resolve));
    element?.close();
    await closed;
    await fixture.whenStable();
    expect(element?.open).toBeTrue();
    expect(store.settings().safetyUnderstood).toBeFalse();
  });
});
