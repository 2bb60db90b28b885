import { signal } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { StepMovement } from '../step-animation';
import { StepProgress } from './step-progress';

function shown(of: StepMovement): {
  readonly fixture: ComponentFixture<StepProgress>;
  readonly fall: () => Animation;
  readonly set: (of: Partial<StepMovement>) => void;
} {
  const fixture = TestBed.createComponent(StepProgress);
  const movement = signal(of);
  fixture.componentRef.setInput('of', movement);
  fixture.detectChanges();
  const set = (next: StepMovement): void => {
    movement.set(next);
    fixture.detectChanges();
  };
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

describe('StepProgress', () => {
  beforeEach(() =>
    spyOn(window, 'matchMedia').and.returnValue({ matches: false } as MediaQueryList),
  );

  it('stands where the step is', () => {
    const { fall } = shown({ lengthMs: 40_000, elapsedMs: 10_000, runs: false });
    expect(fall().playState).toBe('paused');
    expect(fall().effect?.getComputedTiming().progress).toBe(0.25);
  });

  it('sinks by itself while time counts, and the seconds touch nothing', () => {
    const { fall, set } = shown({ lengthMs: 40_000, elapsedMs: 10_000, runs: true });
    expect(fall().playState).toBe('running');
    const setting = spyOnProperty(fall(), 'currentTime', 'set').and.callThrough();
    set({ elapsedMs: Number(fall().currentTime) + 20 });
    expect(setting).not.toHaveBeenCalled();
  });

  it('goes where the session is when that is somewhere else', () => {
    const { fall, set } = shown({ lengthMs: 40_000, elapsedMs: 10_000, runs: true });
    set({ elapsedMs: 20_000 });
    expect(Number(fall().currentTime)).toBeGreaterThanOrEqual(20_000);
    expect(fall().playState).toBe('running');
  });

  it('stops with a pause, at its very place', () => {
    const { fall, set } = shown({ lengthMs: 40_000, elapsedMs: 10_000, runs: true });
    set({ elapsedMs: 10_480, runs: false });
    expect(fall().playState).toBe('paused');
    expect(fall().currentTime).toBe(10_480);
  });

  it('is of the new length once a step was given more time', () => {
    const { fall, set } = shown({ lengthMs: 40_000, elapsedMs: 10_000, runs: true });
    set({ lengthMs: 80_000, elapsedMs: 20_000, runs: false });
    expect(fall().effect?.getComputedTiming().progress).toBe(0.25);
  });

  it('goes down second by second for those who want little motion', () => {
    (window.matchMedia as jasmine.Spy).and.returnValue({ matches: true });
    const { fall, set } = shown({ lengthMs: 40_000, elapsedMs: 10_000, runs: true });
    expect(fall().playState).toBe('paused');
    set({ elapsedMs: 11_000 });
    expect(fall().currentTime).toBe(11_000);
  });
});
