import { FakeClock } from '../clock/fake-clock';
import { FakeVisibility } from '../visibility/fake-visibility';
import { BrowserSound } from './browser-sound';
import { FakeAudioContext } from './fake-audio-context';

describe('BrowserSound', () => {
  let clock: FakeClock;
  let page: FakeVisibility;
  let contexts: FakeAudioContext[];
  let claims: boolean[];
  let frame: number;
  let sound: BrowserSound;

  beforeEach(() => {
    clock = new FakeClock();
    page = new FakeVisibility();
    contexts = [];
    claims = [];
    frame = 0;
    sound = new BrowserSound(
      {
        open: () => {
          contexts.push(new FakeAudioContext());
          return newest().asContext();
        },
        claim: (playing) => claims.push(playing),
        frameTime: () => frame,
      },
      clock,
      page,
    );
  });

  function newest(): FakeAudioContext {
    const context = contexts.at(-1);
    if (context === undefined) throw new Error('No audio context was opened');
    return context;
  }

  const starts = (): number[] => newest().tones.map(({ start }) => start);

  /** Time goes by for everybody; the audio clock moves only where it is alive. */
  function later(ms: number, isAudioAlive = true): void {
    frame += ms;
    for (const context of contexts) {
      if (isAudioAlive && context.state === 'running') context.currentTime += ms / 1000;
    }
    clock.tick(ms);
  }

  function on(): void {
    sound.unlock();
    newest().becomes('running');
  }

  it('is on only once the phone lets it sound', () => {
    expect(sound.state()).toBe('idle');
    sound.unlock();
    expect(sound.state()).toBe('idle');
    newest().becomes('running');
    expect(sound.state()).toBe('on');
    later(1000);
    expect(sound.state()).toBe('on');
  });

  it('tells that sound is off when the phone does not answer', () => {
    sound.unlock();
    later(299);
    expect(sound.state()).toBe('idle');
    later(1);
    expect(sound.state()).toBe('asleep');
  });

  it('places an earcon on the audio clock, in good time', () => {
    on();
    later(1000);
    sound.play('tick', 500);
    sound.play('count', 0);
    expect(starts()).toEqual([1.5, 1]);
  });

  it('starts early for a headset that lags, as far as there is time', () => {
    on();
    newest().outputLatency = 0.2;
    sound.play('tick', 500);
    sound.play('count', 100);
    expect(starts()[0]).toBeCloseTo(0.3);
    expect(starts()[1]).toBe(0);
  });

  it('does not lose the first earcon while the phone wakes its sound', () => {
    sound.unlock();
    sound.play('get-ready', 0);
    sound.play('tick', 1000);
    expect(starts()).toEqual([]);
    later(50);
    newest().becomes('running');
    expect(starts()).toEqual([0, 0.2, 0.95]);
  });

  it('plays nothing late when the phone takes too long to wake', () => {
    sound.unlock();
    sound.play('tick', 0);
    later(301);
    newest().becomes('running');
    expect(starts()).toEqual([]);
  });

  it('takes back at once all that was placed', () => {
    on();
    sound.play('change-side', 500);
    later(600);
    sound.withdraw();
    const soon = newest().currentTime + 0.05;
    expect(newest().tones.length).toBe(3);
    expect(newest().tones.every(({ stop }) => stop < soon)).toBeTrue();
  });

  it('plays nothing that was taken back while it slept', () => {
    on();
    newest().becomes('interrupted');
    sound.play('tick', 500);
    sound.withdraw();
    newest().becomes('running');
    expect(starts()).toEqual([]);
  });

  it('tells that a call took the sound, and that it came back', () => {
    on();
    newest().becomes('interrupted');
    expect(sound.state()).toBe('asleep');
    newest().becomes('running');
    expect(sound.state()).toBe('on');
  });

  it('tells that sound which was heard is stopped from outside, each time', () => {
    let told = 0;
    sound.interrupted$.subscribe(() => told++);
    on();
    later(1000);
    newest().becomes('interrupted');
    expect(told).toBe(1);
    newest().becomes('running');
    later(1000);
    newest().becomes('suspended');
    expect(told).toBe(2);
  });

  it('tells of no interruption where it stops by itself, or was never heard', () => {
    let told = 0;
    sound.interrupted$.subscribe(() => told++);
    on();
    later(400, false);
    expect(sound.state()).toBe('asleep');
    on();
    later(1000);
    sound.close();
    newest().becomes('suspended');
    expect(told).toBe(0);
  });

  it('after an interruption plays what is still to come at its own time, and nothing late', () => {
    on();
    sound.play('tick', 1000);
    sound.play('count', 5000);
    newest().becomes('interrupted');
    later(2000);
    newest().becomes('running');
    expect(starts()).toEqual([1, 5, 3]);
    expect(
      newest()
        .tones.slice(0, 2)
        .every(({ stop }) => stop < 0.1),
    ).toBeTrue();
  });

  it('finds out that "running" is not true when the audio clock stands still', () => {
    on();
    later(1000);
    page.hide();
    page.show();
    later(300, false);
    expect(sound.state()).toBe('asleep');
  });

  it('does not call sound dead when only the clocks of a test were moved', () => {
    on();
    clock.tick(60_000);
    expect(sound.state()).toBe('on');
  });

  it('asks for its sound back when the page comes into view', () => {
    on();
    page.hide();
    newest().becomes('interrupted');
    page.show();
    expect(newest().resumes).toBe(2);
    newest().becomes('running');
    expect(sound.state()).toBe('on');
  });

  it('builds sound anew in the tap after it fell asleep', () => {
    on();
    newest().becomes('interrupted');
    on();
    expect(contexts.map(({ isClosed }) => isClosed)).toEqual([true, false]);
    expect(sound.state()).toBe('on');
    contexts[0]?.becomes('suspended');
    expect(sound.state()).toBe('on');
  });

  it('keeps its sound through further taps', () => {
    on();
    sound.unlock();
    expect(contexts.length).toBe(1);
  });

  it("takes the phone's audio for the session, and gives it back", () => {
    on();
    expect(claims).toEqual([true]);
    sound.play('end', 0);
    sound.close();
    expect(claims).toEqual([true, false]);
    expect([newest().isClosed, sound.state()]).toEqual([true, 'idle']);
    later(1000);
    expect(sound.state()).toBe('idle');
  });

  it('sounds again in the session after', () => {
    on();
    sound.close();
    on();
    sound.play('tick', 0);
    expect([contexts.length, starts()]).toEqual([2, [0]]);
  });

  it('is harmless in a browser without Web Audio, and in one that refuses', () => {
    const claim = (): void => undefined;
    const absent = new BrowserSound({ open: null, claim, frameTime: () => 0 }, clock, page);
    const refuse = (): never => {
      throw new Error('too many contexts');
    };
    const refused = new BrowserSound({ open: refuse, claim, frameTime: () => 0 }, clock, page);
    for (const each of [absent, refused]) {
      each.unlock();
      each.play('tick', 0);
      page.show();
      each.withdraw();
    }
    expect([absent.available, absent.state()]).toEqual([false, 'absent']);
    expect([refused.available, refused.state()]).toEqual([true, 'asleep']);
    absent.close();
    expect(absent.state()).toBe('absent');
  });
});
