import { ComponentFixture, TestBed } from '@angular/core/testing';
import { Tide, TideOf } from './tide';

function shown(of: TideOf): {
  readonly fixture: ComponentFixture<Tide>;
  readonly fall: () => Animation;
  readonly set: (of: Partial<TideOf>) => void;
} {
  const fixture = TestBed.createComponent(Tide);
  const set = (next: TideOf): void => {
    fixture.componentRef.setInput('of', next);
    fixture.detectChanges();
  };
  set(of);
  const host = fixture.nativeElement as HTMLElement;
  const fall = (): Animation => {
    const [animation] = host.getAnimations({ subtree: true });
    if (animation === undefined) throw new Error('Nothing moves.');
    return animation;
  };
  return {
    fixture,
    fall,
    set: (next) => {
      set({ ...of, ...next });
    },
  };
}

describe('Tide', () => {
  beforeEach(() =>
    spyOn(window, 'matchMedia').and.returnValue({ matches: false } as MediaQueryList),
  );

  it('stands where the step is', () => {
    const { fall } = shown({ lengthMs: 40_000, elapsedMs: 10_000, sinks: false });
    expect(fall().playState).toBe('paused');
    expect(fall().effect?.getComputedTiming().progress).toBe(0.25);
  });

  it('sinks by itself while time counts, and the seconds touch nothing', () => {
    const { fall, set } = shown({ lengthMs: 40_000, elapsedMs: 10_000, sinks: true });
    expect(fall().playState).toBe('running');
    const setting = spyOnProperty(fall(), 'currentTime', 'set').and.callThrough();
    set({ elapsedMs: Number(fall().currentTime) + 20 });
    expect(setting).not.toHaveBeenCalled();
  });

  it('goes where the session is when that is somewhere else', () => {
    const { fall, set } = shown({ lengthMs: 40_000, elapsedMs: 10_000, sinks: true });
    set({ elapsedMs: 20_000 });
    expect(Number(fall().currentTime)).toBeGreaterThanOrEqual(20_000);
    expect(fall().playState).toBe('running');
  });

  it('stops with a pause, at its very place', () => {
    const { fall, set } = shown({ lengthMs: 40_000, elapsedMs: 10_000, sinks: true });
    set({ elapsedMs: 10_480, sinks: false });
    expect(fall().playState).toBe('paused');
    expect(fall().currentTime).toBe(10_480);
  });

  it('is of the new length once a step was given more time', () => {
    const { fall, set } = shown({ lengthMs: 40_000, elapsedMs: 10_000, sinks: true });
    set({ lengthMs: 80_000, elapsedMs: 20_000, sinks: false });
    expect(fall().effect?.getComputedTiming().progress).toBe(0.25);
  });

  it('goes down second by second for those who want little motion', () => {
    (window.matchMedia as jasmine.Spy).and.returnValue({ matches: true });
    const { fall, set } = shown({ lengthMs: 40_000, elapsedMs: 10_000, sinks: true });
    expect(fall().playState).toBe('paused');
    set({ elapsedMs: 11_000 });
    expect(fall().currentTime).toBe(11_000);
  });
});
