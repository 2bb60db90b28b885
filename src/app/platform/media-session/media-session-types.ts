import { Observable } from 'rxjs';
import { Ms } from '../../domain/time/units';

/** What a lock screen or a headset asks for. */
export type MediaCommand = 'play' | 'pause' | 'next' | 'previous';

/** What a lock screen shows. */
export interface NowPlaying {
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly playing: boolean;
  readonly lengthMs: Ms;
  readonly positionMs: Ms;
}

/** The lock screen's and the headset's controls. A phone shows them while it plays a track. Never throws. */
export interface LockScreenControls {
  readonly commands$: Observable<MediaCommand>;
  show(now: NowPlaying): void;
  /** Takes everything back at the end. */
  clear(): void;
}
