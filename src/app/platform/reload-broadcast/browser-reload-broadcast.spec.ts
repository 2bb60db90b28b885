import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { RELOAD_CHANNEL } from './browser-reload-broadcast';
import { RELOAD_BROADCAST, ReloadBroadcast } from './reload-broadcast';

describe('browserReloadBroadcast', () => {
  let loaded: string[];
  let start: ReloadBroadcast;
  let other: BroadcastChannel;

  beforeEach(() => {
    loaded = [];
    const page = {
      baseURI: 'https://phone.example/unknot/',
      querySelectorAll: () => [],
      defaultView: { location: { replace: (url: string) => loaded.push(url) } },
    };
    TestBed.configureTestingModule({ providers: [{ provide: DOCUMENT, useValue: page }] });
    start = TestBed.inject(RELOAD_BROADCAST);
    other = new BroadcastChannel(RELOAD_CHANNEL);
  });
  afterEach(() => other.close());

  const heard = (channel: BroadcastChannel): Promise<unknown> =>
    new Promise((resolve) => channel.addEventListener('message', resolve, { once: true }));

  it('loads an address below the one the app is at', () => {
    start.load('settings/data?erased');
    expect(loaded).toEqual(['https://phone.example/unknot/settings/data?erased']);
  });

  it('tells the other windows', async () => {
    const told = heard(other);
    start.send();
    await expectAsync(told).toBeResolved();
    expect(loaded).toEqual([]);
  });

  it('starts at Today when another window says so, once it heeds', async () => {
    start.listen();
    const listener = new BroadcastChannel(RELOAD_CHANNEL);
    const told = heard(listener);
    other.postMessage('erased');
    await told;
    listener.close();
    expect(loaded).toEqual(['https://phone.example/unknot/']);
  });
});
