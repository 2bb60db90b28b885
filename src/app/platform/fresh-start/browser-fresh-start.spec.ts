import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FRESH_START_CHANNEL } from './browser-fresh-start';
import { FRESH_START, FreshStart } from './fresh-start';

describe('browserFreshStart', () => {
  let loaded: string[];
  let start: FreshStart;
  let other: BroadcastChannel;

  beforeEach(() => {
    loaded = [];
    const page = {
      baseURI: 'https://phone.example/unknot/',
      querySelectorAll: () => [],
      defaultView: { location: { replace: (url: string) => loaded.push(url) } },
    };
    TestBed.configureTestingModule({ providers: [{ provide: DOCUMENT, useValue: page }] });
    start = TestBed.inject(FRESH_START);
    other = new BroadcastChannel(FRESH_START_CHANNEL);
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
    start.tellOthers();
    await expectAsync(told).toBeResolved();
    expect(loaded).toEqual([]);
  });

  it('starts at Today when another window says so, once it heeds', async () => {
    start.heed();
    const listener = new BroadcastChannel(FRESH_START_CHANNEL);
    const told = heard(listener);
    other.postMessage('erased');
    await told;
    listener.close();
    expect(loaded).toEqual(['https://phone.example/unknot/']);
  });
});
