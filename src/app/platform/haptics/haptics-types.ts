import { Ms } from '../../domain/time/units';

/** The phone's buzzer. Never throws. */
export interface Haptics {
  /** False where the phone or its browser cannot buzz. */
  readonly available: boolean;
  /** Alternating ms of buzz and pause. */
  buzz(pattern: readonly Ms[]): void;
  stop(): void;
}
