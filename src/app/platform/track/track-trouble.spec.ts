import { signal } from '@angular/core';
import { BrowserTrack, trackDevice } from './browser-track';
import { mp3, TriedTrack } from './fake-track-device';

/** A browser but for its media elements. */
const NOTHING = {
  addresses: { make: () => '', drop: () => undefined },
  frameTime: () => 0,
  claim: () => undefined,
};

describe('the trouble of a track', () => {
  let { clock, device, track, troubles, play } = new TriedTrack();

  beforeEach(() => {
    ({ clock, device, track, troubles, play } = new TriedTrack());
  });

  it('tells when it was stopped by a call, and does not go on by itself after it', () => {
    const deck = play(1);
    deck.sounds(1);
    deck.pause();
    expect(troubles).toEqual(['stopped']);
    expect(track.state()).toBe('idle');
    expect(track.position()).toBe(1500);
    void deck.play();
    deck.dispatchEvent(new Event('playing'));
    expect(deck.paused).toBeTrue();
  });

  it('tells nothing of its own stops', () => {
    play(1);
    track.stop();
    track.close();
    expect(troubles).toEqual([]);
  });

  it('tells when the browser will not play it, until the next tap', async () => {
    track.unlock();
    for (const element of device.elements) {
      element.answer = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    }
    play(1);
    await Promise.resolve();
    await Promise.resolve();
    expect(troubles).toEqual(['refused']);
    expect(track.state()).toBe('refused');
    track.unlock();
    expect(track.state()).toBe('idle');
  });

  it('is not refused when it only took its own call back', async () => {
    track.unlock();
    for (const element of device.elements) {
      element.answer = () => Promise.reject(new DOMException('no', 'AbortError'));
    }
    play(1);
    await Promise.resolve();
    await Promise.resolve();
    expect(troubles).toEqual([]);
  });

  /** Lets time pass, and frames be drawn. */
  const pass = (ms: number): void => {
    for (let left = ms; left > 0; left -= 20) {
      device.frames += 20;
      clock.tick(20);
    }
  };

  // nothing-lost: page-in-view-2
  it('tells of a track that does not move, although the browser never answers', () => {
    track.unlock();
    for (const element of device.elements) element.answer = () => new Promise(() => undefined);
    const deck = play(1);
    pass(3900);
    expect(troubles).toEqual([]);
    pass(1100);
    expect([troubles, track.state()]).toEqual([['refused'], 'refused']);
    // And what comes too late is not let into the room.
    deck.dispatchEvent(new Event('playing'));
    expect(deck.paused).toBeTrue();
  });

  it('says nothing of a track that moves late, nor of one in a page that draws nothing', () => {
    const deck = play(1);
    pass(3000);
    deck.sounds(0.1);
    pass(5000);
    expect(troubles).toEqual([]);
    play(2);
    clock.tick(60_000);
    expect(troubles).toEqual([]);
  });

  it('tells of a track that cannot be decoded', () => {
    play(1).dispatchEvent(new Event('error'));
    expect(troubles).toEqual(['refused']);
  });

  // nothing-lost: page-in-view-3
  it('is refused at once where it cannot be laid on a deck, and plays nothing older instead', () => {
    const older = play(1);
    play(2);
    device.bytesAt.set = () => {
      throw new Error('No memory for another');
    };
    track.prepare(mp3(3));
    track.takeOver(500, false);
    expect([troubles, track.state()]).toEqual([['refused'], 'refused']);
    expect(older.paused).toBeTrue();
  });

  // nothing-lost: page-in-view-3
  it('is absent where a browser gives no addresses to what lies in memory', () => {
    const { Audio, document, navigator } = window;
    const device = (URL: unknown): unknown => {
      const view = { Audio, document, navigator, URL } as unknown as Window & typeof globalThis;
      return trackDevice(view, signal(false)).open;
    };
    expect(device(window.URL)).not.toBeNull();
    expect(device({})).toBeNull();
  });

  it('is absent without a media element, and nothing throws', () => {
    const none = new BrowserTrack({ ...NOTHING, open: null }, clock);
    expect(none.state()).toBe('absent');
    none.unlock();
    none.prepare(mp3(1));
    none.takeOver(0, false);
    none.seek(5);
    none.pace(1);
    none.stop();
    none.close();
    expect(none.position()).toBeNull();
    expect(none.state()).toBe('absent');
  });

  it('is absent where the element cannot be made', () => {
    const open = (): never => {
      throw new Error('No more players');
    };
    const broken = new BrowserTrack({ ...NOTHING, open }, clock);
    broken.unlock();
    expect(broken.state()).toBe('absent');
  });
});
