import { signal } from '@angular/core';
import { FakeClock } from '../clock/fake-clock';
import { BrowserTrack, trackDevice } from './browser-track';
import { DeckElement } from './deck';
import { Track } from './track';

/** A media element that plays when a spec lets time pass. */
class FakeElement extends EventTarget implements DeckElement {
  src = '';
  playbackRate = 1;
  paused = true;
  ended = false;
  currentTime = 0;
  loads = 0;
  /** What `play` answers. */
  answer: () => Promise<void> = () => Promise.resolve();

  play(): Promise<void> {
    this.paused = this.ended = false;
    return this.answer();
  }

  pause(): void {
    if (this.paused) return;
    this.paused = true;
    this.dispatchEvent(new Event('pause'));
  }

  load(): void {
    this.loads++;
  }

  removeAttribute(): void {
    this.src = '';
  }

  /** Its sound goes on by this much. */
  sounds(seconds: number): void {
    this.dispatchEvent(new Event('playing'));
    if (!this.paused) this.currentTime += seconds;
    this.dispatchEvent(new Event('timeupdate'));
  }

  end(): void {
    this.paused = this.ended = true;
    this.dispatchEvent(new Event('pause'));
    this.dispatchEvent(new Event('ended'));
  }
}

const mp3 = (byte: number): Uint8Array<ArrayBuffer> => Uint8Array.of(byte);

describe('BrowserTrack', () => {
  let clock: FakeClock;
  let elements: FakeElement[];
  let addresses: Map<string, number>;
  let dropped: string[];
  let claims: boolean[];
  let track: Track;
  let troubles: string[];
  /** The frames' clock. */
  let frames: number;

  beforeEach(() => {
    clock = new FakeClock();
    elements = [];
    addresses = new Map();
    dropped = [];
    claims = [];
    troubles = [];
    frames = 0;
    track = new BrowserTrack(
      {
        open: () => {
          const element = new FakeElement();
          elements.push(element);
          return element;
        },
        addresses: {
          make: (bytes) => {
            const address = `blob:${addresses.size}`;
            addresses.set(address, bytes[0] ?? -1);
            return address;
          },
          drop: (address) => dropped.push(address),
        },
        frameTime: () => frames,
        claim: (playing) => claims.push(playing),
      },
      clock,
    );
    track.troubles$.subscribe((trouble) => troubles.push(trouble));
  });

  /** The element on which this track lies. */
  const deckOf = (byte: number): FakeElement => {
    const found = elements.find(({ src }) => addresses.get(src) === byte);
    if (found === undefined) throw new Error(`No deck has ${byte}`);
    return found;
  };
  function play(byte: number, from = 500, seamless = false): FakeElement {
    track.prepare(mp3(byte));
    track.takeOver(from, seamless);
    return deckOf(byte);
  }

  it('lets both elements play from the tap on, without a sound', () => {
    const plays = spyOn(FakeElement.prototype, 'play').and.callThrough();
    track.unlock();
    expect(plays).toHaveBeenCalledTimes(2);
    expect(elements.every(({ paused }) => paused)).toBeTrue();
    expect(track.state()).toBe('idle');
    track.unlock();
    expect(plays).toHaveBeenCalledTimes(2);
  });

  it('keeps what was prepared before the tap', () => {
    track.prepare(mp3(7));
    track.unlock();
    track.takeOver(500, false);
    expect(deckOf(7).paused).toBeFalse();
    expect(track.state()).toBe('on');
    expect(claims).toEqual([true]);
  });

  it('plays from where it is told to, and tells where it stands', () => {
    const deck = play(1, 1500);
    expect(track.position()).toBe(1500);
    deck.sounds(2);
    expect(track.position()).toBe(3500);
    track.pace(1.03);
    expect(deck.playbackRate).toBe(1.03);
    track.seek(9000);
    expect(deck.currentTime).toBe(9);
  });

  it('has no position before the first track', () => {
    expect(track.position()).toBeNull();
    track.unlock();
    expect(track.position()).toBeNull();
  });

  it('silences the track before at once where another thing is to be said', () => {
    const first = play(1);
    const second = play(2);
    expect(first.paused).toBeTrue();
    expect(second.paused).toBeFalse();
    expect(troubles).toEqual([]);
  });

  it('lets the track before sound until the new one does', () => {
    const first = play(1);
    first.sounds(1);
    const second = play(2, 500, true);
    second.sounds(0.01);
    expect(first.paused).toBeFalse();
    second.currentTime = 0.56;
    clock.tick(20);
    expect(first.paused).toBeTrue();
    expect(second.paused).toBeFalse();
  });

  it('is told by the element itself where no timer fires', () => {
    const first = play(1);
    const second = play(2, 500, true);
    second.sounds(0.2);
    expect(first.paused).toBeTrue();
  });

  it('puts the track that is to stand by on the other deck once that is silent', () => {
    play(1);
    const second = play(2, 500, true);
    track.prepare(mp3(3));
    expect([...addresses.values()]).not.toContain(3);
    second.sounds(0.2);
    expect(deckOf(3)).not.toBe(second);
    track.takeOver(0, true);
    expect(deckOf(3).paused).toBeFalse();
  });

  it('takes over at once from one that has not been heard yet', () => {
    play(1);
    play(2, 500, true);
    const third = play(3, 500, true);
    third.sounds(0.2);
    expect(elements.filter(({ paused }) => !paused)).toEqual([third]);
  });

  it('keeps no more in memory than what lies on its decks', () => {
    for (let byte = 1; byte <= 5; byte++) play(byte);
    expect(dropped.length).toBe(3);
    track.close();
    expect(dropped.length).toBe(5);
    expect(elements.every(({ src }) => src === '')).toBeTrue();
    expect(claims.at(-1)).toBeFalse();
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

  it('stands still at its end, which is no trouble, and goes on when sought', () => {
    const deck = play(1);
    deck.sounds(3);
    deck.end();
    expect(troubles).toEqual([]);
    expect(track.state()).toBe('on');
    track.seek(1000);
    expect(deck.paused).toBeFalse();
    expect(deck.currentTime).toBe(1);
  });

  it('tells when the browser will not play it, until the next tap', async () => {
    track.unlock();
    for (const element of elements) {
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
    for (const element of elements) {
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
      frames += 20;
      clock.tick(20);
    }
  };

  // nothing-lost: page-in-view-2
  it('tells of a track that does not move, although the browser never answers', () => {
    track.unlock();
    for (const element of elements) element.answer = () => new Promise(() => undefined);
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
    addresses.set = () => {
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
    const none = new BrowserTrack(
      {
        open: null,
        addresses: { make: () => '', drop: () => undefined },
        frameTime: () => 0,
        claim: () => undefined,
      },
      clock,
    );
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
    const broken = new BrowserTrack(
      {
        open: () => {
          throw new Error('No more players');
        },
        addresses: { make: () => '', drop: () => undefined },
        frameTime: () => 0,
        claim: () => undefined,
      },
      clock,
    );
    broken.unlock();
    expect(broken.state()).toBe('absent');
  });
});
