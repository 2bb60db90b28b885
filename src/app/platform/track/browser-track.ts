import { DOCUMENT, inject, Signal, signal } from '@angular/core';
import { Subject } from 'rxjs';
import { FRAME_BYTES } from '../../domain/track/clip-pack';
import { Ms } from '../../domain/time/units';
import { audioClaimer, MUSIC_PLAYS_ON } from '../audio-session';
import { CLOCK } from '../clock/clock';
import type { Clock } from '../clock/clock';
import { frameTime } from '../frame-time';
import { ignoreErrors } from '../ignore-errors';
import { Deck, DeckDevice, DeckElement, DeckEvent } from './deck';
import type { Track, TrackState } from './track-types';

/** What of the browser plays a track. */
export interface TrackDevice extends DeckDevice {
  /** A new media element; null where the browser has none that plays MP3. */
  readonly open: (() => DeckElement) | null;
  /** Tells the phone that this page plays, or is done. */
  claim(playing: boolean): void;
}

/** Head of an MP3 frame: MPEG-2 layer III, 24 kbit/s, 16 kHz, mono. With nothing but zeros behind it, it is silence. */
const FRAME_HEAD = [0xff, 0xf3, 0x38, 0xc4];
const SILENT_FRAMES = 10;

/** A track on two media elements. */
export class BrowserTrack implements Track {
  private readonly is = signal<TrackState>('idle');
  readonly state = this.is.asReadonly();
  private readonly troubles = new Subject<'stopped' | 'refused'>();
  readonly troubles$ = this.troubles.asObservable();

  /** The deck that plays or played last comes first. */
  private decks: readonly [Deck, Deck] | null = null;
  private started = false;
  /** True between the call for a seamless take-over and the moment it is heard: until then the other deck sounds. */
  private takesOver = false;
  private waiting: Uint8Array<ArrayBuffer> | null = null;

  constructor(
    private readonly device: TrackDevice,
    private readonly clock: Clock,
  ) {
    if (device.open === null) this.is.set('absent');
  }

  unlock(): void {
    // A tap may be what it was refused for.
    if (this.is() === 'refused') this.is.set('idle');
    for (const deck of this.openDecks() ?? []) deck.unlock(silence());
  }

  prepare(bytes: Uint8Array<ArrayBuffer>): void {
    if (this.takesOver) this.waiting = bytes;
    else this.openDecks()?.[1].load(bytes);
  }

  takeOver(from: Ms, seamless: boolean): void {
    const decks = this.openDecks();
    if (decks === null) return;
    this.loadWaiting(decks[1]);
    this.decks = [decks[1], decks[0]];
    this.takesOver = seamless && decks[0].plays;
    if (!this.takesOver) decks[0].stop();
    this.started = true;
    this.device.claim(true);
    this.is.set('on');
    decks[1].start(from);
  }

  position(): Ms | null {
    return this.started && this.decks ? this.decks[0].position : null;
  }

  seek(position: Ms): void {
    this.decks?.[0].seek(position);
  }

  pace(rate: number): void {
    this.decks?.[0].pace(rate);
  }

  stop(): void {
    for (const deck of this.decks ?? []) deck.stop();
    this.settle();
    if (this.is() === 'on') this.is.set('idle');
  }

  close(): void {
    this.waiting = null;
    this.takesOver = false;
    this.started = false;
    if (this.decks === null) return;
    for (const deck of this.decks) deck.clear();
    this.device.claim(false);
    this.is.set('idle');
  }

  private openDecks(): readonly [Deck, Deck] | null {
    const { open } = this.device;
    if (this.decks !== null || open === null) return this.decks;
    const make = (): Deck => {
      const deck: Deck = new Deck(open(), this.device, this.clock, (event) =>
        this.onDeckEvent(deck, event),
      );
      return deck;
    };
    this.decks = ignoreErrors(() => [make(), make()] as const) ?? null;
    if (this.decks === null) this.is.set('absent');
    return this.decks;
  }

  private onDeckEvent(deck: Deck, event: DeckEvent): void {
    // What becomes of the deck that is being taken over from does not matter.
    if (deck !== this.decks?.[0]) return;
    if (event === 'heard') {
      this.settle();
      return;
    }
    this.stop();
    this.is.set(event === 'refused' ? 'refused' : 'idle');
    this.troubles.next(event);
  }

  private settle(): void {
    this.takesOver = false;
    const other = this.decks?.[1];
    other?.stop();
    if (other) this.loadWaiting(other);
  }

  private loadWaiting(deck: Deck): void {
    if (this.waiting !== null) deck.load(this.waiting);
    this.waiting = null;
  }
}

function silence(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(SILENT_FRAMES * FRAME_BYTES);
  for (let at = 0; at < bytes.length; at += FRAME_BYTES) bytes.set(FRAME_HEAD, at);
  return bytes;
}

/** This browser's media elements. */
export function browserTrack(): Track {
  return new BrowserTrack(injectTrackDevice(), inject(CLOCK));
}

/** What of this browser plays MP3 from memory; in an injection context. */
export function injectTrackDevice(): TrackDevice {
  return trackDevice(inject(DOCUMENT).defaultView, inject(MUSIC_PLAYS_ON));
}

/** What of a browser plays MP3 from memory. */
export function trackDevice(
  view: (Window & typeof globalThis) | null,
  musicPlaysOn: Signal<boolean>,
): TrackDevice {
  const Element: typeof Audio | undefined = view?.Audio;
  const playsMp3 = ignoreErrors(
    () => Element !== undefined && new Element().canPlayType('audio/mpeg'),
  );
  // Some hardened browsers have none: an element then has nothing to play from.
  const hasAddresses = typeof view?.URL.createObjectURL === 'function';
  const plays = playsMp3 && hasAddresses;
  return {
    open: Element !== undefined && plays ? () => opened(new Element()) : null,
    addresses: {
      make: (bytes) => URL.createObjectURL(new Blob([bytes], { type: 'audio/mpeg' })),
      drop: (address) => URL.revokeObjectURL(address),
    },
    frameTime: () => (view ? frameTime(view.document) : 0),
    claim: audioClaimer(view?.navigator, musicPlaysOn),
  };
}

function opened(element: HTMLAudioElement): HTMLAudioElement {
  element.preload = 'auto';
  return element;
}
