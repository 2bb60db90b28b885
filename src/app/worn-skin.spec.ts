import { TestBed } from '@angular/core/testing';
import { FakeSettingsStore } from './store/settings/fake-settings-store';
import { SETTINGS_STORE } from './store/settings/settings-store';
import { WornSkin } from './worn-skin';

describe('WornSkin', () => {
  const root = document.documentElement;
  const tones = () => document.querySelectorAll('link[href="tones.css"]');

  const bare = () => {
    root.removeAttribute('data-skin');
    for (const link of tones()) link.remove();
  };

  // Whatever spec came before may have worn a skin.
  beforeEach(bare);
  afterEach(bare);

  it('fetches nothing for the skin of the first load, and the others once when one is worn', () => {
    const store = new FakeSettingsStore();
    TestBed.configureTestingModule({ providers: [{ provide: SETTINGS_STORE, useValue: store }] });
    TestBed.inject(WornSkin);
    TestBed.tick();
    expect(root.dataset['skin']).toBe('medium');
    expect(tones().length).toBe(0);
    for (const skin of ['dark', 'light', 'medium'] as const) {
      store.change({ skin });
      TestBed.tick();
      expect(root.dataset['skin']).toBe(skin);
      expect(tones().length).toBe(1);
    }
  });
});
