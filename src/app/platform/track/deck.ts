import { Subscription } from 'rxjs';
import { Ms } from '../../domain/time/units';
import type { Clock } from '../clock/clock';
import { ignoreErrors } from '../ignore-errors';

/** What is used of an `<audio>` element. */
export type DeckElement = Pick<
  HTMLAudioElement,
  | 'src'
  | 'currentTime'
  | 'playbackRate'
  | 'paused'
  | 'ended'
  | 'play'
  | 'pause'
  | 'load'
  | 'removeAttribute'
  | 'addEventListener'
>;

/** What a deck reports: it is heard; it was stopped by somebody else; it cannot be played. */
export type DeckEvent = 'heard' | 'stopped' | 'refused';

/** Addresses of what lies in memory. A service worker answers no ranges, so a track never has an address of its own. */
export interface Addresses {
  make(bytes: Uint8Array<ArrayBuffer>): string;
  drop(address: string): void;
}

/** A track is heard once its position has moved by this: it moves before the sound does (Chromium). */
const HEARD_AFTER_MS: Ms = 50;
/** How often a deck that was started is asked whether it moves, and how often at most; `timeupdate` tells of it too. */
const POLL_MS: Ms = 20;
const MOST_POLLS = 50;
/** What does not move in all this time is not heard: a slow headset takes a second. */
const STILL_AFTER_MS: Ms = 4000;

/** What a deck is given of the browser beside its element. */
export interface DeckDevice {
  readonly addresses: Addresses;
  /** The frames' clock. */
  frameTime(): Ms;
}

/** One media element with one track on it. */
export class Deck {
  private address: string | null = null;
  private unlocked = false;
  /** True from being asked to play until being asked to stop, or being at its end. */
  private wanted = false;
  private isOver = false;
  /** Where it was started, until it is heard. */
  private startedAt: Ms | null = null;
  private polling = Subscription.EMPTY;

  constructor(
    private readonly element: DeckElement,
    private readonly device: DeckDevice,
    private readonly clock: Clock,
    private readonly report: (event: DeckEvent) => void,
  ) {
    element.addEventListener('playing', () => this.playing());
    element.addEventListener('timeupdate', () => this.listen());
    element.addEventListener('pause', () => this.paused());
    element.addEventListener('ended', () => this.ended());
    element.addEventListener('error', () => this.failed());
  }

  get plays(): boolean {
    return this.wanted;
  }

  get position(): Ms {
    return this.element.currentTime * 1000;
  }

  /** Lets the element play later without a tap. To be called within one. */
  unlock(silence: Uint8Array<ArrayBuffer>): void {
    if (this.unlocked || this.wanted) return;
    this.unlocked = true;
    if (this.address === null) this.load(silence);
    this.play(() => undefined);
    ignoreErrors(() => this.element.pause());
  }

  load(bytes: Uint8Array<ArrayBuffer>): void {
    this.rest();
    this.drop();
    this.address = ignoreErrors(() => this.device.addresses.make(bytes)) ?? null;
    if (this.address !== null) this.element.src = this.address;
  }

  start(from: Ms): void {
    this.rest();
    this.wanted = true;
    this.unlocked = true;
    // What could not be laid on it is not played, nor what lay there before.
    if (this.address === null) {
      this.failed();
      return;
    }
    this.pace(1);
    this.setPosition(from);
    this.startedAt = from;
    this.poll(MOST_POLLS, this.device.frameTime());
    this.play((reason) => {
      // Taken back by ourselves, before it had begun.
      if (this.wanted && reason !== 'AbortError') this.failed();
    });
  }

  /** At its end a track stands still; sought, it goes on. */
  seek(position: Ms): void {
    if (this.isOver) this.start(position);
    else this.setPosition(position);
  }

  pace(rate: number): void {
    if (this.element.playbackRate !== rate) ignoreErrors(() => (this.element.playbackRate = rate));
  }

  stop(): void {
    this.rest();
    ignoreErrors(() => this.element.pause());
  }

  clear(): void {
    this.stop();
    if (this.address === null) return;
    this.drop();
    ignoreErrors(() => {
      this.element.removeAttribute('src');
      this.element.load();
    });
  }

  private rest(): void {
    this.wanted = this.isOver = false;
    this.startedAt = null;
    this.polling.unsubscribe();
  }

  /** Older browsers answer `play` with nothing. */
  private play(refused: (reason: string) => void): void {
    const tellWhy = (error: unknown): void => refused(error instanceof Error ? error.name : '');
    try {
      (this.element.play() as Promise<void> | undefined)?.catch(tellWhy);
    } catch (error) {
      tellWhy(error);
    }
  }

  private setPosition(position: Ms): void {
    ignoreErrors(() => (this.element.currentTime = Math.max(0, position) / 1000));
  }

  /** First often, to be on time; then now and then, for the browser may let `play` wait for ever. */
  private poll(times: number, since: Ms): void {
    const wait = times > 0 ? POLL_MS : MOST_POLLS * POLL_MS;
    this.polling = this.clock.at(this.clock.now() + wait).subscribe(() => {
      if (this.listen()) return;
      if (this.device.frameTime() - since >= STILL_AFTER_MS) this.failed();
      else this.poll(times - 1, since);
    });
  }

  /** `playing` comes a tenth of a second before any sound (Chromium). */
  private listen(): boolean {
    if (this.startedAt === null || this.position < this.startedAt + HEARD_AFTER_MS) return false;
    this.startedAt = null;
    this.polling.unsubscribe();
    this.report('heard');
    return true;
  }

  private ended(): void {
    this.isOver = this.wanted;
    this.wanted = false;
  }

  /** A call is over, and the phone would go on by itself: the person has not asked for it. */
  private playing(): void {
    if (!this.wanted) ignoreErrors(() => this.element.pause());
  }

  private paused(): void {
    if (!this.wanted || !this.element.paused || this.element.ended) return;
    this.rest();
    this.report('stopped');
  }

  private failed(): void {
    if (!this.wanted) return;
    this.rest();
    this.report('refused');
  }

  private drop(): void {
    if (this.address !== null) this.device.addresses.drop(this.address);
    this.address = null;
  }
}
