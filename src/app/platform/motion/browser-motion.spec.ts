import { FakeClock } from '../clock/fake-clock';
import { MotionSample } from '../../domain/motion/motion-sample';
import { BrowserMotion, MotionWindow } from './browser-motion';

/** A window that can be asked, and into which a spec puts readings. */
class FakeWindow extends EventTarget implements MotionWindow {
  asked = 0;
  readonly DeviceMotionEvent?: { requestPermission?(): Promise<string> };

  constructor(answer: 'granted' | 'denied' | 'throws' | 'not asked' | 'no event' = 'not asked') {
    super();
    if (answer === 'no event') return;
    this.DeviceMotionEvent =
      answer === 'not asked' ? {} : { requestPermission: () => this.answer(answer) };
  }

  reads(x: number | null, y: number | null, z: number | null): void {
    const event = new Event('devicemotion');
    this.dispatchEvent(Object.assign(event, { accelerationIncludingGravity: { x, y, z } }));
  }

  private answer(answer: string): Promise<string> {
    this.asked++;
    return answer === 'throws' ? Promise.reject(new Error('no tap')) : Promise.resolve(answer);
  }
}

describe('BrowserMotion', () => {
  let clock: FakeClock;
  let samples: MotionSample[];

  function open(window: FakeWindow | null): BrowserMotion {
    clock = new FakeClock();
    samples = [];
    const motion = new BrowserMotion(window, clock);
    motion.samples$.subscribe((sample) => samples.push(sample));
    return motion;
  }

  /** Lets answered promises go on. */
  const settle = async () => {
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  };

  it('is on with the first reading, and passes each on', async () => {
    const window = new FakeWindow();
    const motion = open(window);
    const started = motion.start();
    await settle();
    expect(motion.state()).toBe('off');
    clock.tick(40);
    window.reads(1, 2, 9);
    expect(await started).toBe('on');
    clock.tick(16);
    window.reads(1, 2, 10);
    expect(motion.state()).toBe('on');
    expect(samples).toEqual([
      { at: 40, x: 1, y: 2, z: 9 },
      { at: 56, x: 1, y: 2, z: 10 },
    ]);
  });

  it('asks where asking is needed, and not again once it was allowed', async () => {
    const window = new FakeWindow('granted');
    const motion = open(window);
    for (let time = 0; time < 2; time++) {
      const started = motion.start();
      await settle();
      window.reads(0, 0, 9.8);
      expect(await started).toBe('on');
      motion.stop();
    }
    expect(window.asked).toBe(1);
  });

  for (const answer of ['denied', 'throws'] as const) {
    it(`is refused when the asking is answered "${answer}", and may ask again`, async () => {
      const window = new FakeWindow(answer);
      const motion = open(window);
      expect(await motion.start()).toBe('refused');
      window.reads(0, 0, 9.8);
      expect(samples).toEqual([]);
      motion.stop();
      expect(motion.state()).toBe('refused');
      await motion.start();
      expect(window.asked).toBe(2);
    });
  }

  it('is absent where the browser has no such event', async () => {
    for (const window of [new FakeWindow('no event'), null]) {
      const motion = open(window);
      expect(motion.state()).toBe('absent');
      expect(await motion.start()).toBe('absent');
    }
  });

  it('is absent after a second without a reading; an empty one is none', async () => {
    const window = new FakeWindow();
    const motion = open(window);
    const started = motion.start();
    await settle();
    window.reads(null, null, null);
    clock.tick(999);
    await settle();
    expect(motion.state()).toBe('off');
    clock.tick(1);
    expect(await started).toBe('absent');
    expect(motion.state()).toBe('absent');
    window.reads(0, 0, 9.8);
    expect(samples).toEqual([]);
  });

  it('hears nothing once stopped', async () => {
    const window = new FakeWindow();
    const motion = open(window);
    const started = motion.start();
    await settle();
    window.reads(0, 0, 9.8);
    await started;
    motion.stop();
    window.reads(0, 0, 9.8);
    expect(motion.state()).toBe('off');
    expect(samples.length).toBe(1);
  });

  it('does not begin to listen when it was stopped while the person was asked', async () => {
    const window = new FakeWindow('granted');
    const motion = open(window);
    const started = motion.start();
    motion.stop();
    expect(await started).toBe('off');
    window.reads(0, 0, 9.8);
    expect(samples).toEqual([]);
  });

  it('can be stopped and started before the first reading, and listens once', async () => {
    const window = new FakeWindow();
    const motion = open(window);
    const first = motion.start();
    await settle();
    motion.stop();
    const second = motion.start();
    await settle();
    window.reads(0, 0, 9.8);
    expect(await Promise.all([first, second])).toEqual(['off', 'on']);
    expect(samples.length).toBe(1);
  });

  it('starts once, however often it is told to', async () => {
    const window = new FakeWindow('granted');
    const motion = open(window);
    void motion.start();
    const started = motion.start();
    await settle();
    window.reads(0, 0, 9.8);
    expect(await started).toBe('on');
    expect([window.asked, samples.length]).toEqual([1, 1]);
  });
});
