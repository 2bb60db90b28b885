import { Ms } from '../../domain/time/units';
import { FakeClock } from './fake-clock';

describe('FakeClock', () => {
  let clock: FakeClock;
  let heard: string[];

  beforeEach(() => {
    clock = new FakeClock();
    heard = [];
  });

  const hear = (time: Ms, name: string) =>
    clock.at(time).subscribe(() => heard.push(`${name}@${clock.now()}`));

  it('stands still until it is told to go on', () => {
    expect([clock.now(), clock.epoch()]).toEqual([0, Date.UTC(2026, 10, 23, 20)]);
    clock.tick(1500);
    expect([clock.now(), clock.epoch()]).toEqual([1500, Date.UTC(2026, 10, 23, 20, 0, 1, 500)]);
    expect(Date.parse(clock.iso())).toBe(clock.epoch());
  });

  it('wakes those who wait in order of time, each at its own moment', () => {
    hear(300, 'late');
    hear(100, 'early');
    hear(100, 'early too');
    hear(301, 'not yet');
    clock.tick(300);
    expect(heard).toEqual(['early@100', 'early too@100', 'late@300']);
  });

  it('wakes somebody who begins to wait while it goes on', () => {
    clock.at(100).subscribe(() => hear(150, 'second'));
    clock.tick(200);
    expect(heard).toEqual(['second@150']);
  });

  it('never calls back within the asking, as no browser does', () => {
    clock.tick(50);
    hear(10, 'past');
    expect(heard).toEqual([]);
    clock.tick(0);
    expect(heard).toEqual(['past@50']);
  });

  it('forgets those who have stopped waiting', () => {
    hear(10, 'gone').unsubscribe();
    clock.tick(20);
    expect(heard).toEqual([]);
  });

  it('lets the date alone go on in sleep', () => {
    hear(100, 'timer');
    clock.sleep(3_600_000);
    expect([clock.now(), clock.epoch()]).toEqual([0, Date.UTC(2026, 10, 23, 21)]);
    expect(heard).toEqual([]);
    clock.tick(100);
    expect(heard).toEqual(['timer@100']);
  });

  it('keeps lengths when the wall clock is set', () => {
    clock.setEpoch(0);
    clock.tick(10);
    expect([clock.now(), clock.epoch()]).toEqual([10, 10]);
  });

  it('fails instead of hanging when somebody waits for the same moment without end', () => {
    const again = (): unknown => clock.at(0).subscribe(again);
    again();
    expect(() => clock.tick(1)).toThrowError(/without end/);
  });
});
