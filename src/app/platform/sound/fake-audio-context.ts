import type { SoundContext } from './browser-sound';

/** A tone that was placed, in seconds on the audio clock. */
export interface FakeTone {
  start: number;
  stop: number;
}

/** An audio context without ears: its clock and its state are moved by the spec. */
export class FakeAudioContext {
  state: AudioContextState = 'suspended';
  currentTime = 0;
  outputLatency = 0;
  onstatechange: (() => void) | null = null;
  readonly destination = {};
  readonly tones: FakeTone[] = [];
  resumes = 0;
  isClosed = false;

  /** The same object, as the code under test knows it. */
  asContext(): SoundContext {
    return this as unknown as SoundContext;
  }

  /** The phone changes the context's state. */
  becomes(state: AudioContextState): void {
    this.state = state;
    this.onstatechange?.();
  }

  /** Never answers, as an iPhone may do. */
  resume(): Promise<void> {
    this.resumes++;
    return new Promise(() => undefined);
  }

  close(): Promise<void> {
    this.isClosed = true;
    return Promise.resolve();
  }

  createGain(): unknown {
    return { gain: fakeParam(), connect: (next: unknown) => next };
  }

  createOscillator(): unknown {
    const tone: FakeTone = { start: Infinity, stop: Infinity };
    this.tones.push(tone);
    return {
      frequency: fakeParam(),
      connect: (next: unknown) => next,
      start: (when: number) => (tone.start = when),
      stop: (when: number) => (tone.stop = when),
    };
  }
}

function fakeParam(): unknown {
  const ignore = (): void => undefined;
  return {
    setValueAtTime: ignore,
    linearRampToValueAtTime: ignore,
    exponentialRampToValueAtTime: ignore,
  };
}
