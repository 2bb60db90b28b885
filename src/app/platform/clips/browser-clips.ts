import { DOCUMENT, inject, signal } from '@angular/core';
import { ClipPack } from '../../domain/track/clip-pack';
import { ignoreErrors } from '../ignore-errors';
import type { Clips, ClipsState } from './clips-types';
import { PackFile, parsePack } from './parse-pack';

/** What of the browser gets files. */
export interface ClipsDevice {
  fetch(address: string): Promise<Response>;
  /** SHA-256; null without https, where a page may not ask for it. */
  readonly digest: ((bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>) | null;
}

/** Thrown by a file that did not come. */
class Missing extends Error {}

/**
 * The clips of `voice/`, below the app's own address. Files are fetched whole: the service worker, which keeps them,
 * answers no ranges (docs/spec/platform.md, Angular service worker).
 */
export class BrowserClips implements Clips {
  private readonly is = signal<ClipsState>('idle');
  readonly state = this.is.asReadonly();
  private readonly loaded = signal<ClipPack | null>(null);
  readonly pack = this.loaded.asReadonly();

  private loading: Promise<ClipPack | null> | null = null;

  constructor(
    private readonly device: ClipsDevice,
    private readonly language: string,
  ) {}

  load(): Promise<ClipPack | null> {
    if (this.loaded() !== null) return Promise.resolve(this.loaded());
    this.loading ??= this.loadAnew().finally(() => (this.loading = null));
    return this.loading;
  }

  private async loadAnew(): Promise<ClipPack | null> {
    this.is.set('loading');
    try {
      const pack = parsePack(
        ...(await Promise.all([this.file(this.language), this.file('earcons')])),
      );
      this.loaded.set(pack);
      this.is.set(pack === null ? 'broken' : 'ready');
      return pack;
    } catch (error) {
      this.is.set(error instanceof Missing ? 'missing' : 'broken');
      return null;
    }
  }

  private async file(name: string): Promise<PackFile> {
    const [manifest, sound] = await Promise.all([
      this.answer(`voice/${name}.json`),
      this.answer(`voice/${name}.mp3`),
    ]);
    const bytes = new Uint8Array(sound);
    return {
      manifest: JSON.parse(new TextDecoder().decode(manifest)) as unknown,
      sound: bytes,
      hash: this.device.digest && hex(await this.device.digest(bytes)),
    };
  }

  private async answer(address: string): Promise<ArrayBuffer> {
    try {
      const response = await this.device.fetch(address);
      if (response.ok) return await response.arrayBuffer();
    } catch {
      // No network, or a connection that broke off: no file either way.
    }
    throw new Missing(address);
  }
}

function hex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The clips of the language the page is written in. */
export function browserClips(): Clips {
  const document = inject(DOCUMENT);
  const view = document.defaultView;
  // Absent without https.
  const subtle: SubtleCrypto | undefined = ignoreErrors(() => view?.crypto.subtle);
  return new BrowserClips(
    {
      // Relative to the base address: the app may be served below any path.
      fetch: (address) =>
        view?.fetch(new URL(address, document.baseURI)) ?? Promise.reject(new Missing()),
      digest: subtle ? (bytes) => subtle.digest('SHA-256', bytes) : null,
    },
    document.documentElement.lang || 'en',
  );
}
