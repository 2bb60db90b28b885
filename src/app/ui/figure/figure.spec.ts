import { Component, Type } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import { BackFigure } from './back/first/back-figure';
import { Figure } from './figure';

@Component({
  template: '<svg viewBox="0 0 1 1"><g class="moving"></g></svg>',
  styles: `
    .moving {
      animation: across calc(var(--beat, 1) * 10s) infinite linear;
      animation-play-state: var(--play, running);
    }
    @keyframes across {
      to {
        transform: translateX(1px);
      }
    }
  `,
})
class Moving {}

describe('Figure', () => {
  let fixture: ComponentFixture<Figure>;
  let host: HTMLElement;

  async function show(
    picture: Type<unknown> | null,
    inputs: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    fixture = TestBed.createComponent(Figure);
    host = fixture.nativeElement as HTMLElement;
    fixture.componentRef.setInput('picture', picture);
    await set(inputs);
  }

  async function set(inputs: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
  }

  function movement(): Animation {
    const [animation] = host.getAnimations({ subtree: true });
    if (animation === undefined) throw new Error('Nothing moves');
    return animation;
  }

  it('is a picture that says what it shows', async () => {
    await show(BackFigure, { text: 'A back' });
    expect(host.getAttribute('role')).toBe('img');
    expect(host.getAttribute('aria-label')).toBe('A back');
    expect(host.querySelector('svg')).not.toBeNull();
  });

  it('is not there for screen readers where words say it already', async () => {
    await show(BackFigure, { text: 'A back', decorative: true });
    expect(host.getAttribute('role')).toBeNull();
    expect(host.getAttribute('aria-label')).toBeNull();
    expect(host.getAttribute('aria-hidden')).toBe('true');
  });

  it('waits empty for a picture that is being loaded', async () => {
    await show(null, { text: 'A back' });
    expect(host.querySelector('svg')).toBeNull();
  });

  it('shows the left side as the mirror of the right one', async () => {
    await show(BackFigure, { mirrored: true });
    expect(
      getComputedStyle(fixture.debugElement.query(By.css('.drawing')).nativeElement as HTMLElement)
        .transform,
    ).toBe('matrix(-1, 0, 0, 1, 0, 0)');
  });

  it('stands at the time of the session, and still, while that is paused', async () => {
    await show(Moving, { playing: false, elapsedMs: 2500 });
    expect(movement().playState).toBe('paused');
    expect(movement().currentTime).toBe(2500);
    await set({ elapsedMs: 7000 });
    expect(movement().currentTime).toBe(7000);
  });

  it('runs on by itself, at the pace given', async () => {
    await show(Moving, { playing: true, elapsedMs: 1000, beat: 0.5 });
    expect(movement().playState).toBe('running');
    expect(movement().effect?.getComputedTiming().duration).toBe(5000);
    expect(Number(movement().currentTime)).toBeGreaterThanOrEqual(1000);
  });
});
