import { FakeClock } from '../clock/fake-clock';
import { DeckElement } from '../track/deck';
import { BrowserSample } from './browser-sample';

/** A media element whose sound a spec moves. */
class FakeElement extends EventTarget implements DeckElement {
  src = '';
  playbackRate = 1;
  paused = true;
  ended = false;
  currentTime = 0;
  answer: () => Promise<void> = () => Promise.resolve();

  play(): Promise<void> {
    this.paused = false;
    return this.answer();
  }

  pause(): void {
    this.paused = true;
  }

  load(): void {
    this.currentTime = 0;
  }

  removeAttribute(): void {
    this.src = '';
  }
}

describe('BrowserSample', () => {
  let clock: FakeClock;
  let element: FakeElement;
  let claims: boolean[];
  let sample: BrowserSample;

  beforeEach(() => {
    clock = new FakeClock();
    element = new FakeElement();
    claims = [];
    sample = new BrowserSample(
      {
        open: () => element,
        addresses: { make: () => 'blob:sample', drop: () => undefined },
        frameTime: () => clock.now(),
        claim: (playing) => claims.push(playing),
      },
      clock,
    );
  });

  it('plays within the tap, and is heard once its position moves', () => {
    sample.play(Uint8Array.of(1));
    expect([element.src, element.paused, sample.state()]).toEqual([
      'blob:sample',
      false,
      'starting',
    ]);
    element.currentTime = 0.1;
    clock.tick(20);
    expect(sample.state()).toBe('heard');
    clock.tick(5000);
    expect(sample.state()).toBe('heard');
  });

  it('notices a phone that keeps its sound back', () => {
    sample.play(Uint8Array.of(1));
    clock.tick(1999);
    expect(sample.state()).toBe('starting');
    clock.tick(1);
    expect(sample.state()).toBe('still');
  });

  it('notices a browser that will not play', async () => {
    element.answer = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
    sample.play(Uint8Array.of(1));
    await Promise.resolve();
    await Promise.resolve();
    expect(sample.state()).toBe('refused');
  });

  it("gives the phone's audio back", () => {
    sample.play(Uint8Array.of(1));
    sample.stop();
    expect([claims, element.src, sample.state()]).toEqual([[true, false], '', 'idle']);
    clock.tick(5000);
    expect(sample.state()).toBe('idle');
  });

  it('is harmless where no media element plays MP3', () => {
    const none = new BrowserSample(
      {
        open: null,
        addresses: { make: () => '', drop: () => undefined },
        frameTime: () => 0,
        claim: () => claims.push(true),
      },
      clock,
    );
    none.play(Uint8Array.of(1));
    none.stop();
    expect([none.state(), claims]).toEqual(['absent', []]);
  });
});
