import { Component, input, Type } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { Figure } from './figure';
import { FigureMovement } from './figure-movement';

const MOVING = `
  .moving { animation: across calc(var(--beat, 1) * 10s) infinite linear; }
  @keyframes across { to { transform: translateX(1px); } }
`;

@Component({
  selector: 'un-moving',
  template: '<svg viewBox="0 0 1 1"><g class="moving"></g></svg>',
  styles: MOVING,
})
class Moving {}

@Component({
  selector: 'un-moving-else',
  template: '<svg viewBox="0 0 1 1"><g class="moving"></g></svg>',
  styles: MOVING,
})
class MovingElse {}

@Component({
  selector: 'un-page',
  imports: [Figure, FigureMovement],
  template: `<un-figure
    unFigureMovement
    [picture]="picture()"
    [beat]="beat()"
    [playing]="playing()"
    [elapsedMs]="elapsedMs"
  />`,
})
class Page {
  readonly picture = input.required<Type<unknown>>();
  readonly beat = input(1);
  readonly playing = input(false);
  readonly elapsedMs = input(0);
}

describe('The movement of a figure', () => {
  let fixture: ComponentFixture<Page>;
  let host: HTMLElement;

  async function show(
    picture: Type<unknown>,
    inputs: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    fixture = TestBed.createComponent(Page);
    fixture.componentRef.setInput('picture', picture);
    await set(inputs);
    const figure = (fixture.nativeElement as HTMLElement).querySelector<HTMLElement>('un-figure');
    if (figure === null) throw new Error('There is no figure');
    host = figure;
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

  /** Each by real time: what passes between setting and looking is measured, and allowed for. */
  async function playAt(inputs: Readonly<Record<string, unknown>>): Promise<(at: number) => void> {
    const before = performance.now();
    await set({ playing: true, ...inputs });
    const now = Number(movement().currentTime);
    const passed = performance.now() - before;
    return (at) => {
      expect(now).toBeGreaterThanOrEqual(at);
      expect(now).toBeLessThanOrEqual(at + passed + 1);
    };
  }

  it('stands as it is drawn while it does not play', async () => {
    await show(Moving, { playing: false, elapsedMs: 2500 });
    expect(host.getAnimations({ subtree: true })).toEqual([]);
    await set({ playing: true });
    expect(movement().playState).toBe('running');
    await set({ playing: false });
    expect(host.getAnimations({ subtree: true })).toEqual([]);
  });

  it('plays from where the session is, at the pace given', async () => {
    await show(Moving);
    (await playAt({ elapsedMs: 7000, beat: 0.5 }))(7000);
    expect(movement().effect?.getComputedTiming().duration).toBe(5000);
  });

  it('goes where the session goes: on, back, and on from a pause', async () => {
    await show(Moving);
    for (const elapsedMs of [1000, 8000, 0, 3000, 26_000]) (await playAt({ elapsedMs }))(elapsedMs);
    await set({ playing: false });
    (await playAt({ elapsedMs: 4000 }))(4000);
  });

  it('begins a new picture, and a new pace, where the session is', async () => {
    await show(Moving, { playing: true });
    (await playAt({ picture: MovingElse, elapsedMs: 6000 }))(6000);
    (await playAt({ beat: 2 }))(6000);
  });

  it('ends a stay on a knot where the step goes on', async () => {
    await show(Moving);
    (await playAt({ elapsedMs: -27_000 }))(3000);
  });

  it('is left alone while it is in step', async () => {
    await show(Moving, { playing: true, elapsedMs: 0 });
    const seek = spyOnProperty(movement(), 'currentTime', 'set').and.callThrough();
    const now = movement();
    spyOn(host, 'getAnimations').and.returnValue([now]);
    await set({ elapsedMs: 40 });
    expect(seek).not.toHaveBeenCalled();
    await set({ elapsedMs: 5000 });
    expect(seek).toHaveBeenCalledWith(5000);
  });
});
