import { Subject } from 'rxjs';
import type { LockScreenControls, MediaCommand, NowPlaying } from './media-session-types';

/** A lock screen that keeps what it was told, and whose buttons a spec presses. */
export class FakeMediaSession implements LockScreenControls {
  readonly commands$ = new Subject<MediaCommand>();
  readonly shown: NowPlaying[] = [];
  cleared = 0;

  show(now: NowPlaying): void {
    this.shown.push(now);
  }

  clear(): void {
    this.cleared++;
  }
}
