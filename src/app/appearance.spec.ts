import { TestBed } from '@angular/core/testing';
import { Appearance } from './appearance';
import { FakeSettingsStore } from './store/settings/fake-settings-store';
import { SETTINGS_STORE } from './store/settings/settings-store';

describe('Appearance', () => {
  const root = document.documentElement;
  let bar: HTMLMetaElement;
  let store: FakeSettingsStore;

  beforeEach(() => {
    bar = document.head.appendChild(document.createElement('meta'));
    bar.name = 'theme-color';
    bar.content = '#123456';
    store = new FakeSettingsStore({ theme: 'dark', textSize: 'large' });
    TestBed.configureTestingModule({ providers: [{ provide: SETTINGS_STORE, useValue: store }] });
    TestBed.inject(Appearance);
    TestBed.tick();
  });

  afterEach(() => {
    bar.remove();
    root.removeAttribute('data-theme');
    root.removeAttribute('data-text');
    root.style.removeProperty('--paper');
  });

  it('puts theme and text size on the document, and follows them', () => {
    expect(root.dataset).toEqual(jasmine.objectContaining({ theme: 'dark', text: 'large' }));
    store.change({ theme: 'night', textSize: 'largest' });
    TestBed.tick();
    expect(root.dataset).toEqual(jasmine.objectContaining({ theme: 'night', text: 'largest' }));
  });

  it('gives the phone’s bar the colour of a chosen theme, and its own again', () => {
    root.style.setProperty('--paper', '#010203');
    store.change({ theme: 'light' });
    TestBed.tick();
    expect(bar.content).toBe('#010203');
    store.change({ theme: 'system' });
    TestBed.tick();
    expect(bar.content).toBe('#123456');
  });
});
