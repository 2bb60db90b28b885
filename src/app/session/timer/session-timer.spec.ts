import { TestBed } from '@angular/core/testing';
import { Subject } from 'rxjs';
import { FakePhone } from '../fake-phone';
import { SessionTimer } from './session-timer';

describe('SessionTimer', () => {
  let phone: FakePhone;
  let timer: SessionTimer;
  let ticks: number[];
  const restart = new Subject<void>();

  beforeEach(() => {
    phone = new FakePhone();
    TestBed.configureTestingModule({ providers: [phone.providers()] });
    timer = TestBed.inject(SessionTimer);
    ticks = [];
  });

  const watch = (nextBoundary: () => number | null) =>
    timer.ticks(nextBoundary, restart).subscribe(() => ticks.push(phone.clock.now()));

  it('ticks at each boundary, asked for afresh, and never in between', () => {
    const boundaries = [300, 1000, 1700];
    watch(() => boundaries.find((at) => at > phone.clock.now()) ?? null);
    phone.clock.tick(5000);
    expect(ticks).toEqual(boundaries);
  });

  it('does not drift in an hour of late ticks: each wait starts from the clock, not from the last wait', () => {
    watch(() => Math.floor(phone.clock.now() / 1000) * 1000 + 1000);
    for (let minute = 0; minute < 60; minute++) phone.clock.tick(60_000);
    expect(ticks.length).toBe(3600);
    expect(ticks.at(-1)).toBe(3_600_000);
  });

  it('sleeps while nothing changes, until a command moves the boundary', () => {
    let boundary: number | null = null;
    watch(() => (boundary !== null && boundary > phone.clock.now() ? boundary : null));
    phone.clock.tick(10_000);
    expect(ticks).toEqual([]);
    boundary = 10_500;
    restart.next();
    phone.clock.tick(500);
    expect(ticks).toEqual([10_500]);
  });

  // nothing-lost: asleep-3
  it('ticks at once when the page comes back into view', () => {
    watch(() => null);
    phone.visibility.hide();
    phone.clock.tick(700);
    phone.visibility.show();
    expect(ticks).toEqual([700]);
  });

  it('stops when nobody listens any more', () => {
    const watching = watch(() => phone.clock.now() + 1000);
    phone.clock.tick(1000);
    watching.unsubscribe();
    phone.clock.tick(10_000);
    expect(ticks.length).toBe(1);
  });
});
