import { Addresses, DeckElement } from './deck';
import { FakeClock } from '../clock/fake-clock';
import { BrowserTrack, TrackDevice } from './browser-track';
import { Track } from './track';

/** A media element that plays when a spec lets time pass. */
export class FakeElement extends EventTarget implements DeckElement {
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

/** A browser whose media elements are fakes, and which remembers what was laid on them. */
export class FakeTrackDevice implements TrackDevice {
  readonly elements: FakeElement[] = [];
  /** The first byte of what lies at an address. */
  readonly bytesAt = new Map<string, number>();
  readonly dropped: string[] = [];
  readonly claims: boolean[] = [];
  /** The frames' clock. */
  frames = 0;

  readonly addresses: Addresses = {
    make: (bytes) => {
      const address = `blob:${this.bytesAt.size}`;
      this.bytesAt.set(address, bytes[0] ?? -1);
      return address;
    },
    drop: (address) => this.dropped.push(address),
  };

  readonly open = (): FakeElement => {
    const element = new FakeElement();
    this.elements.push(element);
    return element;
  };

  readonly frameTime = (): number => this.frames;

  claim(playing: boolean): void {
    this.claims.push(playing);
  }

  /** The element on which the track that begins with this byte lies. */
  deckOf(byte: number): FakeElement {
    const found = this.elements.find(({ src }) => this.bytesAt.get(src) === byte);
    if (found === undefined) throw new Error(`No deck has ${byte}`);
    return found;
  }
}

/** A track that can be told from another by its byte. */
export const mp3 = (byte: number): Uint8Array<ArrayBuffer> => Uint8Array.of(byte);

/** A track on such a browser, and what it has told of trouble so far. */
export class TriedTrack {
  readonly clock = new FakeClock();
  readonly device = new FakeTrackDevice();
  readonly track: Track = new BrowserTrack(this.device, this.clock);
  readonly troubles: string[] = [];

  constructor() {
    this.track.troubles$.subscribe((trouble) => this.troubles.push(trouble));
  }

  /** Plays the track that begins with this byte, from a position in ms on; gives the element it lies on. */
  readonly play = (byte: number, from = 500, seamless = false): FakeElement => {
    this.track.prepare(mp3(byte));
    this.track.takeOver(from, seamless);
    return this.device.deckOf(byte);
  };
}
