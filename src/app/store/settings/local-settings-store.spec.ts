import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { LocalSettingsStore, SETTINGS_KEY, SettingsStorage } from './local-settings-store';
import { settingsText } from './parse-settings';
import { DEFAULT_SETTINGS } from './settings';
import { SETTINGS_STORE } from './settings-store';

/** A phone's storage, in memory. */
class Shelf implements SettingsStorage {
  text: string | null = null;

  getItem(key: string): string | null {
    return key === SETTINGS_KEY ? this.text : null;
  }

  setItem(key: string, text: string): void {
    if (key === SETTINGS_KEY) this.text = text;
  }
}

describe('LocalSettingsStore', () => {
  it('starts with the defaults on a new phone', () => {
    expect(new LocalSettingsStore(new Shelf()).settings()).toEqual(DEFAULT_SETTINGS);
  });

  it('remembers every choice when the app is opened again', () => {
    const shelf = new Shelf();
    const store = new LocalSettingsStore(shelf);
    store.change({ theme: 'night' });
    store.change({ voice: false, getReadySeconds: 30 });
    expect(store.settings()).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'night',
      voice: false,
      getReadySeconds: 30,
    });
    expect(new LocalSettingsStore(shelf).settings()).toEqual(store.settings());
  });

  const unwilling: readonly [string, SettingsStorage | null][] = [
    ['denies storage', null],
    [
      'throws at every touch',
      {
        getItem: () => {
          throw new DOMException('denied', 'SecurityError');
        },
        setItem: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      },
    ],
  ];
  for (const [what, storage] of unwilling) {
    it(`holds a choice until the app is closed on a phone that ${what}`, () => {
      const store = new LocalSettingsStore(storage);
      store.change({ sounds: false });
      store.change({ theme: 'dark' });
      expect(store.settings()).toEqual({ ...DEFAULT_SETTINGS, sounds: false, theme: 'dark' });
    });
  }
});

describe('localSettingsStore', () => {
  /** A window with this storage. */
  function open(shelf: Shelf): { store: LocalSettingsStore; view: EventTarget } {
    const view = Object.assign(new EventTarget(), { localStorage: shelf });
    TestBed.configureTestingModule({
      providers: [
        { provide: DOCUMENT, useValue: { defaultView: view, querySelectorAll: () => [] } },
      ],
    });
    return { store: TestBed.inject(SETTINGS_STORE) as LocalSettingsStore, view };
  }

  it('follows what is chosen in another tab', () => {
    const shelf = new Shelf();
    const { store, view } = open(shelf);
    shelf.text = settingsText({ ...DEFAULT_SETTINGS, theme: 'dark' });
    view.dispatchEvent(new StorageEvent('storage', { key: SETTINGS_KEY }));
    expect(store.settings().theme).toBe('dark');
  });

  it('follows another tab that clears everything', () => {
    const shelf = new Shelf();
    const { store, view } = open(shelf);
    store.change({ theme: 'dark' });
    shelf.text = null;
    view.dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(store.settings()).toEqual(DEFAULT_SETTINGS);
  });

  // nothing-lost: back-forward-cache-1
  it('reads the choices anew on a page that comes out of the back-forward cache', () => {
    const shelf = new Shelf();
    const { store, view } = open(shelf);
    shelf.text = settingsText({ ...DEFAULT_SETTINGS, theme: 'dark' });
    view.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(store.settings().theme).toBe('dark');
  });

  // nothing-lost: back-forward-cache-1
  it('writes no old choice over one made elsewhere that it has not heard of', () => {
    const shelf = new Shelf();
    const { store } = open(shelf);
    shelf.text = settingsText({ ...DEFAULT_SETTINGS, theme: 'dark' });
    store.change({ voice: false });
    expect(store.settings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', voice: false });
    expect(shelf.text).toBe(settingsText({ ...DEFAULT_SETTINGS, theme: 'dark', voice: false }));
  });

  it('minds no other key', () => {
    const shelf = new Shelf();
    const { store, view } = open(shelf);
    shelf.text = settingsText({ ...DEFAULT_SETTINGS, theme: 'dark' });
    view.dispatchEvent(new StorageEvent('storage', { key: 'somebody-else' }));
    expect(store.settings().theme).toBe('system');
  });

  it('works in a browser whose localStorage cannot even be named', () => {
    const view = new EventTarget();
    Object.defineProperty(view, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    TestBed.configureTestingModule({
      providers: [
        { provide: DOCUMENT, useValue: { defaultView: view, querySelectorAll: () => [] } },
      ],
    });
    const store = TestBed.inject(SETTINGS_STORE);
    store.change({ voice: false });
    expect(store.settings().voice).toBeFalse();
  });
});
