import { DOCUMENT, inject, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Ms } from '../../domain/time/units';
import { CLOCK, Clock } from '../clock/clock';
import { ignoreErrors } from '../ignore-errors';
import { savesData } from '../save-data';
import { keptFiles, Stores } from './kept-files';
import { lastRefusal, Refusal } from './last-refusal';
import type { OfflineFiles, OfflineState } from './offline-files-types';

/** Remembers what came of the last start: all is there, and is said again only when that changed; or nothing can be kept here. */
const TOLD = 'unknot-offline';
type Told = 'ready' | 'none';

/** Between two looks while files are on their way: soon at first, then seldom, as without a network nothing comes. */
const FIRST_LOOK_MS: Ms = 1000;
const LAST_LOOK_MS: Ms = 60_000;
/** The number of failed tries that cannot be an upload under way any more. */
const MANY_TRIES = 3;

/** What keeps the files, and what remembers. */
export interface KeepingPlace {
  readonly stores: Stores | undefined;
  readonly memory: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  readonly savesData: boolean;
  /** Path of the worker's scope. */
  readonly scope: string;
  fetch(url: string): Promise<unknown>;
  /** Wakes the worker, which goes on with what it has not finished. */
  wake(): void;
}

/** Looks at what the service worker keeps. */
export class BrowserOfflineFiles implements OfflineFiles {
  readonly state = signal<OfflineState>('unknown');
  readonly kept = signal(0);
  readonly total = signal(0);
  readonly news = signal(false);
  readonly voiceWaits = signal(false);
  readonly voiceLacks = signal(false);
  readonly refusal = signal<Refusal | null>(null);
  private isWatching = false;
  private isRefused = false;
  private asked: ReadonlySet<string> = new Set();

  constructor(
    private readonly place: KeepingPlace,
    private readonly clock: Clock,
  ) {}

  get savesData(): boolean {
    return this.place.savesData;
  }

  async watch(): Promise<void> {
    if (this.isWatching) return;
    this.isWatching = true;
    const last = this.place.memory?.getItem(TOLD) ?? null;
    for (let wait = FIRST_LOOK_MS; (await this.look(last)) === 'getting';) {
      const next = this.clock.at(this.clock.now() + wait);
      await firstValueFrom(next, { defaultValue: undefined });
      wait = Math.min(wait * 1.5, LAST_LOOK_MS);
    }
    this.isWatching = false;
  }

  refuse(): void {
    this.isRefused = true;
    if (this.total() === 0) this.keepsNone('absent');
  }

  lackWorker(file: string): void {
    console.warn(
      `Unknot cannot be kept offline as this host has it: ${file} is not as it was made.`,
    );
    this.isRefused = true;
    this.refusal.set({ file, why: 'changed', tries: MANY_TRIES });
    if (this.total() === 0) this.keepsNone('refused');
  }

  private keepsNone(state: 'absent' | 'refused'): void {
    this.state.set(state);
    this.remember('none');
  }

  private remember(told: Told): void {
    ignoreErrors(() => this.place.memory?.setItem(TOLD, told));
  }

  private async look(last: string | null): Promise<'getting' | 'done'> {
    const { stores, scope } = this.place;
    const wasReady = last === 'ready';
    const found = stores && (await keptFiles(stores, scope).catch(() => undefined));
    await this.readRefusal();
    // Files of an earlier visit may be there all the same, and open the app.
    if (found === undefined || (this.isRefused && found.total === 0)) {
      this.state.set(this.refusal() === null ? 'absent' : 'refused');
      return 'done';
    }
    this.kept.set(found.kept);
    this.total.set(found.total);
    this.readVoice(found.missing);
    if (found.total > 0 && (found.missing.length === 0 || this.voiceWaits())) {
      this.news.set(!wasReady || this.state() === 'again');
      this.state.set('ready');
      this.remember('ready');
      return 'done';
    }
    if (this.voiceLacks()) {
      this.news.set(true);
      this.state.set('ready');
      return 'getting';
    }
    if (found.total === 0) this.place.wake();
    const isHopeless = found.total === 0 && (this.refusal()?.tries ?? 0) >= MANY_TRIES;
    // Where nothing could be kept at the last start, nothing is promised before there is a list.
    const onItsWay = found.total === 0 && last === 'none' ? 'unknown' : 'getting';
    this.state.set(isHopeless ? 'refused' : wasReady ? 'again' : onItsWay);
    if (wasReady) await this.fetchAgain(found.missing);
    return 'getting';
  }

  private readVoice(missing: readonly string[]): void {
    const voice = `${this.place.scope}voice/`;
    const isAll = missing.length > 0 && missing.every((url) => url.startsWith(voice));
    const refusal = this.refusal();
    const isLacking = isAll && refusal?.isLazy === true && refusal.tries >= MANY_TRIES;
    this.voiceLacks.set(isLacking);
    this.voiceWaits.set(isAll && !isLacking && this.savesData);
  }

  private async readRefusal(): Promise<void> {
    const { stores, scope } = this.place;
    const noted = stores ? await lastRefusal(stores, scope).catch(() => null) : null;
    // A worker that did not come has written nothing down.
    if (!this.isRefused) this.refusal.set(noted);
  }

  /** Through the worker, which keeps what passes it; once each, as without a network it would be no use. */
  private async fetchAgain(missing: readonly string[]): Promise<void> {
    const fresh = missing.filter((url) => !this.asked.has(url));
    this.asked = new Set([...this.asked, ...fresh]);
    for (const url of fresh) await this.place.fetch(url).catch(() => undefined);
  }
}

/** The files of this browser's app. */
export function browserOfflineFiles(): OfflineFiles {
  const document = inject(DOCUMENT);
  const view = document.defaultView;
  const place: KeepingPlace = {
    stores: ignoreErrors(() => (view?.navigator.serviceWorker ? view.caches : undefined)),
    memory: ignoreErrors(() => view?.localStorage),
    savesData: view !== null && savesData(view.navigator),
    scope: new URL('.', document.baseURI).pathname,
    fetch: async (url) => view?.fetch(url),
    wake: () => view?.navigator.serviceWorker.controller?.postMessage({ action: 'INITIALIZE' }),
  };
  return new BrowserOfflineFiles(place, inject(CLOCK));
}
