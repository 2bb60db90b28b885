import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Moved, placeOf, Sortable } from './sortable';

@Component({
  imports: [Sortable],
  template: `
    <ol unSortable (moved)="moves.push($event)" style="margin: 0; padding: 0">
      @for (name of ['a', 'b', 'c']; track name) {
        <li style="height: 100px">
          <i data-handle>{{ name }}</i> <b>no handle</b>
        </li>
      }
    </ol>
  `,
})
class Page {
  readonly moves: Moved[] = [];
}

describe('a list that can be ordered by dragging', () => {
  let page: Page;
  let host: HTMLElement;

  beforeEach(() => {
    const fixture = TestBed.createComponent(Page);
    fixture.detectChanges();
    page = fixture.componentInstance;
    host = fixture.nativeElement as HTMLElement;
    document.body.append(host);
  });
  afterEach(() => host.remove());

  const handles = () => [...host.querySelectorAll('i')];
  const items = () => [...host.querySelectorAll('li')];

  function point(target: EventTarget | undefined, type: string, clientY: number): void {
    const told = { bubbles: true, cancelable: true, pointerId: 1, clientY, button: 0 };
    target?.dispatchEvent(new PointerEvent(type, told));
  }

  it('says where a child was dragged to, and shows it meanwhile', () => {
    point(handles()[0], 'pointerdown', 300);
    point(document, 'pointermove', 360);
    expect(items().map(({ style }) => style.transform)).toEqual([
      'translateY(60px)',
      'translateY(-100px)',
      'translateY(0px)',
    ]);
    point(document, 'pointerup', 360);
    expect(page.moves).toEqual([{ from: 0, to: 1 }]);
    expect(items().every(({ style }) => style.transform === '')).toBeTrue();
  });

  it('leaves everything where it was after Escape, a cancelled touch, or a short way', () => {
    for (const end of ['keydown', 'pointercancel', 'pointerup']) {
      point(handles()[2], 'pointerdown', 300);
      point(document, 'pointermove', end === 'pointerup' ? 310 : 100);
      if (end === 'keydown') document.dispatchEvent(new KeyboardEvent(end, { key: 'Escape' }));
      else point(document, end, 310);
      point(document, 'pointerup', 100);
    }
    expect(page.moves).toEqual([]);
  });

  it('is not begun beside a handle, nor by a second finger', () => {
    point(host.querySelector('b') ?? undefined, 'pointerdown', 300);
    point(document, 'pointermove', 500);
    point(document, 'pointerup', 500);
    expect(page.moves).toEqual([]);
  });

  it('tells the place by how far it is dragged, whatever the heights', () => {
    const boxes = [
      { top: 0, height: 100 },
      { top: 100, height: 400 },
      { top: 500, height: 100 },
    ];
    for (const [from, by, to] of [
      [0, 0, 0],
      [0, 199, 0],
      [0, 201, 1],
      [0, 451, 2],
      [0, 9999, 2],
      [2, -199, 2],
      [2, -201, 1],
      [2, -9999, 0],
      [1, -51, 0],
      [1, 51, 2],
    ] as const)
      expect(placeOf(boxes, from, by))
        .withContext(`${from} by ${by}`)
        .toBe(to);
  });
});
