import { signal } from '@angular/core';
import { ClipPack } from '../../domain/track/clip-pack';
import type { Clips, ClipsState } from './clips-types';

/** Clips that are there, or not, as a spec says. */
export class FakeClips implements Clips {
  readonly state = signal<ClipsState>('idle');
  readonly pack = signal<ClipPack | null>(null);
  /** How often they were asked for. */
  loads = 0;

  /** @param there null for a phone that does not have them */
  constructor(private readonly there: ClipPack | null) {}

  async load(): Promise<ClipPack | null> {
    this.loads++;
    await Promise.resolve();
    this.pack.set(this.there);
    this.state.set(this.there === null ? 'missing' : 'ready');
    return this.there;
  }
}
