import { DOCUMENT, inject } from '@angular/core';
import { Subject } from 'rxjs';
import { ignoreErrors } from '../ignore-errors';
import type { LockScreenControls, MediaCommand, NowPlaying } from './media-session-types';

/** What is used of `navigator.mediaSession`. */
export type SessionOfBrowser = Pick<
  MediaSession,
  'metadata' | 'playbackState' | 'setActionHandler' | 'setPositionState'
>;

const COMMANDS: Readonly<Partial<Record<MediaSessionAction, MediaCommand>>> = {
  play: 'play',
  pause: 'pause',
  nexttrack: 'next',
  previoustrack: 'previous',
};
const ACTIONS = Object.keys(COMMANDS) as readonly MediaSessionAction[];

/** `navigator.mediaSession`: each thing by itself, as browsers know some and refuse others. */
export class BrowserMediaSession implements LockScreenControls {
  private readonly commands = new Subject<MediaCommand>();
  readonly commands$ = this.commands.asObservable();
  private shown = false;

  constructor(
    private readonly session: SessionOfBrowser | null,
    private readonly metadataOf: (now: NowPlaying) => MediaMetadata,
  ) {}

  show(now: NowPlaying): void {
    const session = this.session;
    if (session === null) return;
    if (!this.shown) this.listen(session);
    this.shown = true;
    ignoreErrors(() => (session.metadata = this.metadataOf(now)));
    ignoreErrors(() => (session.playbackState = now.playing ? 'playing' : 'paused'));
    ignoreErrors(() =>
      session.setPositionState({
        duration: now.lengthMs / 1000,
        position: Math.min(now.positionMs, now.lengthMs) / 1000,
        playbackRate: 1,
      }),
    );
  }

  clear(): void {
    const session = this.session;
    if (session === null || !this.shown) return;
    this.shown = false;
    for (const action of ACTIONS) ignoreErrors(() => session.setActionHandler(action, null));
    ignoreErrors(() => (session.metadata = null));
    ignoreErrors(() => (session.playbackState = 'none'));
    ignoreErrors(() => session.setPositionState());
  }

  private listen(session: SessionOfBrowser): void {
    for (const action of ACTIONS) {
      const command = COMMANDS[action];
      ignoreErrors(() =>
        session.setActionHandler(action, () => {
          if (command) this.commands.next(command);
        }),
      );
    }
  }
}

/** The lock screen's controls of this browser. */
export function browserMediaSession(): LockScreenControls {
  const document = inject(DOCUMENT);
  const session: MediaSession | undefined = document.defaultView?.navigator.mediaSession;
  const icon = (size: number): MediaImage => ({
    src: new URL(`icons/icon-${size}.png`, document.baseURI).href,
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  return new BrowserMediaSession(
    session ?? null,
    ({ title, artist, album }) =>
      new MediaMetadata({ title, artist, album, artwork: [icon(192), icon(512)] }),
  );
}
