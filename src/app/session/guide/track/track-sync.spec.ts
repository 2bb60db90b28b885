import { TestBed } from '@angular/core/testing';
import { aClipPack } from '../../../domain/track/clip-pack.builder';
import { TrackSchedule, positionAt, scheduleTrack } from '../../../domain/track/track-schedule';
import { FakePhone } from '../../fake-phone';
import { TrackSync } from './track-sync';

const pack = aClipPack({ 'Drag.': 100 });

/** 3.6 s are said from 2 s and from 20 s on; silence for an hour else. */
function aTrack(): TrackSchedule {
  const says = [2000, 20_000].map(
    (due) => ({ kind: 'speak', text: 'Drag.', urgent: true, due }) as const,
  );
  const clip = pack.speech.get('Drag.');
  return scheduleTrack({ from: 0, to: 3_600_000, cues: says, clipsOf: () => (clip ? [clip] : []) });
}

describe('TrackSync', () => {
  let phone: FakePhone;
  let sync: TrackSync;
  const schedule = aTrack();

  beforeEach(() => {
    phone = new FakePhone();
    TestBed.configureTestingModule({ providers: [phone.providers()] });
    sync = TestBed.inject(TrackSync);
  });

  /** How far the track is behind the clock. */
  const behind = (): number =>
    positionAt(schedule, phone.clock.now()) - (phone.track.position() ?? Infinity);
  function start(): void {
    phone.track.prepare(new Uint8Array());
    sync.start(schedule, false);
  }
  /** Lets time pass as a session does: a tick every second. */
  function tick(seconds: number): void {
    for (let passed = 0; passed < seconds; passed++) {
      phone.clock.tick(1000);
      sync.correct(schedule);
    }
  }

  for (const lag of [0, 60, 110, 220, 390]) {
    it(`is within 20 ms after a few seconds on a phone that takes ${lag} ms to sound`, () => {
      phone.track.lag = lag;
      start();
      tick(12);
      expect(Math.abs(behind())).toBeLessThanOrEqual(20);
    });
  }

  it('is aimed better at each start', () => {
    phone.track.lag = 300;
    start();
    tick(20);
    for (let again = 0; again < 4; again++) {
      start();
      phone.clock.tick(650);
      if (again === 3) expect(Math.abs(behind())).toBeLessThan(30);
      tick(20);
    }
    expect(sync.startLagMs).toBeGreaterThan(250);
  });

  it('jumps to its time at once, however much longer than a jump the phone took to start', () => {
    phone.track.lag = 580;
    start();
    tick(1);
    expect(phone.track.sought.length).toBe(1);
    phone.clock.tick(200);
    expect(Math.abs(behind())).toBeLessThanOrEqual(50);
  });

  it('is aimed better at each jump', () => {
    phone.track.jumpLag = 200;
    start();
    tick(30);
    for (let again = 0; again < 4; again++) {
      phone.track.slip(-300);
      tick(20);
    }
    phone.track.slip(-300);
    tick(1);
    phone.clock.tick(650);
    expect(Math.abs(behind())).toBeLessThan(30);
    expect(sync.startLagMs).toBeLessThan(150);
  });

  it('drifts by less than 50 ms in an hour on a phone whose sound runs fast', () => {
    start();
    tick(10);
    let most = 0;
    for (let second = 0; second < 3600; second++) {
      phone.track.slip(0.1);
      tick(1);
      most = Math.max(most, Math.abs(behind()));
    }
    expect(most).toBeLessThan(50);
  });

  it('is as near to its time in the last quarter of an hour as in the first, in a hidden page too', () => {
    start();
    tick(12);
    phone.visibility.hide();
    const all: number[] = [];
    for (let second = 0; second < 3600; second++) {
      // 40 ms in an hour: less than what calls for a jump in view.
      phone.track.slip(-0.012);
      tick(1);
      all.push(behind());
    }
    const middle = (quarter: readonly number[]) => quarter.toSorted((a, b) => a - b)[450] ?? NaN;
    expect(Math.abs(middle(all.slice(-900)) - middle(all.slice(0, 900)))).toBeLessThan(20);
    expect(phone.track.rate).toBe(1);
  });

  it('jumps for so little once a minute at most: no two jumps of a phone are alike', () => {
    start();
    tick(30);
    phone.visibility.hide();
    for (let second = 0; second < 120; second++) {
      phone.track.slip(-30);
      phone.track.jumpLag = second % 2 === 0 ? 30 : 130;
      tick(1);
      phone.track.slip(30);
    }
    expect(phone.track.sought.length).toBeLessThanOrEqual(3);
  });

  it('makes up for less than a second by pace alone while something is being said', () => {
    start();
    tick(21);
    phone.track.slip(-300);
    tick(1);
    expect(phone.track.sought).toEqual([]);
    expect(phone.track.rate).toBeGreaterThan(1);
    expect(phone.track.rate).toBeLessThanOrEqual(1.1);
  });

  it('makes up by pace for what a jump missed, and takes no second one', () => {
    start();
    tick(30);
    phone.track.slip(-300);
    phone.track.jumpLag = 170;
    tick(2);
    // The next one would be as much ahead.
    phone.track.jumpLag = 0;
    tick(6);
    expect(phone.track.sought.length).toBe(1);
    expect(Math.abs(behind())).toBeLessThanOrEqual(20);
  });

  it('takes a pause of the page between two looks for no drift', () => {
    start();
    tick(30);
    const look = phone.track.position.bind(phone.track);
    spyOn(phone.track, 'position').and.callFake(() => {
      const position = look();
      phone.clock.tick(300);
      return position;
    });
    sync.correct(schedule);
    expect(phone.track.rate).toBe(1);
    expect(phone.track.sought).toEqual([]);
  });

  it('takes what a task took since its first look for no drift: the position told is of that look', () => {
    start();
    tick(30);
    const told = phone.track.position();
    spyOn(phone.track, 'position').and.returnValue(told);
    sync.position();
    phone.clock.freeze(190);
    sync.correct(schedule);
    expect(phone.track.rate).toBe(1);
    expect(phone.track.sought).toEqual([]);
  });

  it('finds a track behind that stands still', () => {
    start();
    tick(30);
    const told = phone.track.position();
    spyOn(phone.track, 'position').and.returnValue(told);
    sync.position();
    tick(1);
    expect(phone.track.sought.length).toBe(1);
  });

  it('jumps at once on a clock that never tells the same time twice', () => {
    start();
    tick(30);
    phone.track.slip(-300);
    const now = phone.clock.now.bind(phone.clock);
    let looks = 0;
    spyOn(phone.clock, 'now').and.callFake(() => now() + 0.1 * ++looks);
    sync.correct(schedule);
    expect(phone.track.sought.length).toBe(1);
  });

  it('jumps where nothing is being said', () => {
    start();
    tick(30);
    phone.track.slip(-300);
    tick(3);
    expect(phone.track.sought.length).toBe(1);
    expect(Math.abs(behind())).toBeLessThanOrEqual(20);
  });

  // nothing-lost: asleep-4
  it('leaves a page that was frozen before its jump to the session, which does not know yet', () => {
    start();
    tick(22);
    phone.track.slip(-250);
    tick(1);
    phone.clock.freeze(60_000);
    phone.track.slip(-60_000);
    phone.clock.tick(0);
    expect(phone.track.sought).toEqual([]);
  });

  /** Lets time pass as `tick` does, with a schedule in which a sentence of 3.6 s is said at each of these moments. */
  function goOn(lag: number, dues: readonly number[], seconds: number): number {
    const cue = { kind: 'speak', text: 'Drag.', urgent: true } as const;
    const clip = pack.speech.get('Drag.');
    const resumed = scheduleTrack({
      from: 0,
      to: 60_000,
      cues: dues.map((due) => ({ ...cue, due })),
      clipsOf: () => (clip ? [clip] : []),
    });
    phone.track.lag = lag;
    phone.track.prepare(new Uint8Array());
    sync.start(resumed, false);
    for (let passed = 0; passed < seconds; passed++) {
      phone.clock.tick(1000);
      sync.correct(resumed);
    }
    return positionAt(resumed, phone.clock.now()) - (phone.track.position() ?? Infinity);
  }

  for (const lag of [500, 700, 900]) {
    it(`uses the silence between two ticks: in time for the second sentence on a phone that took ${lag} ms to start`, () => {
      expect(Math.abs(goOn(lag, [0, 5000], 5))).toBeLessThanOrEqual(50);
    });
  }

  it('is in time for the first step, though a phone took half a second to start and is never silent', () => {
    const late = goOn(500, [0, 3600, 7200], 6);
    expect(phone.track.sought).toEqual([]);
    expect(Math.abs(late)).toBeLessThanOrEqual(50);
  });

  it('makes up for a fifth of a second in two seconds, and overshoots by little', () => {
    start();
    tick(30);
    phone.track.slip(-190);
    tick(3);
    expect(phone.track.sought).toEqual([]);
    expect(Math.abs(behind())).toBeLessThanOrEqual(50);
    tick(5);
    expect(Math.abs(behind())).toBeLessThanOrEqual(20);
  });

  it('does not jump where the track was stopped before the silence came', () => {
    phone.track.lag = 700;
    start();
    tick(5);
    const jumps = phone.track.sought.length;
    phone.track.slip(-300);
    phone.track.stop();
    tick(3);
    expect(phone.track.sought.length).toBe(jumps);
  });

  it('jumps over what is being said only when it is more than a second off', () => {
    start();
    tick(21);
    phone.track.slip(-1200);
    tick(1);
    expect(phone.track.sought.length).toBe(1);
  });

  it('is never left at another pace in a hidden page, which may be frozen at any moment', () => {
    start();
    tick(30);
    phone.track.slip(-40);
    tick(1);
    expect(phone.track.rate).not.toBe(1);
    phone.visibility.hide();
    sync.correct(schedule);
    expect(phone.track.rate).toBe(1);
    tick(2);
    phone.track.slip(-200);
    tick(3);
    expect(phone.track.rate).toBe(1);
    expect(Math.abs(behind())).toBeLessThanOrEqual(50);
  });
});
