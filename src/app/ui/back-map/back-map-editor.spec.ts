import { ComponentFixture, TestBed } from '@angular/core/testing';
import { KNOT_REGIONS } from '../../domain/log/knot-region';
import { Knot } from '../../domain/log/record';
import { mapWords } from '../../words/en/map-words';
import { BackMapEditor } from './back-map-editor';

const NECK_BASE: Knot = { side: 'right', x: 0.6, y: 0.24, at: 75 };

describe('BackMapEditor', () => {
  let fixture: ComponentFixture<BackMapEditor>;
  let host: HTMLElement;

  async function show(inputs: Readonly<Record<string, unknown>> = {}): Promise<void> {
    fixture = TestBed.createComponent(BackMapEditor);
    host = fixture.nativeElement as HTMLElement;
    host.style.inlineSize = '320px';
    document.body.append(host);
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
  }

  afterEach(() => host.remove());

  const knots = () => fixture.componentInstance.knots();
  const buttons = () => [...host.querySelectorAll('button')];
  const nameOf = (button: Element) =>
    button.getAttribute('aria-label') ?? button.textContent.trim();

  function button(name: string): HTMLButtonElement {
    const found = buttons().find((one) => nameOf(one) === name);
    if (found === undefined) throw new Error(`No button "${name}"`);
    return found;
  }

  async function press(name: string): Promise<void> {
    button(name).click();
    await fixture.whenStable();
  }

  const items = () => [...host.querySelectorAll('li')].map((one) => one.textContent.trim());

  it('offers the eight regions of each side by name, none of them smaller than a fingertip', async () => {
    await show();
    for (const side of ['left', 'right'] as const) {
      for (const region of KNOT_REGIONS) {
        const { width, height } = button(mapWords.place(side, region)).getBoundingClientRect();
        expect(Math.min(width, height)).withContext(`${side} ${region}`).toBeGreaterThanOrEqual(48);
      }
    }
    expect(buttons().length).toBe(16);
  });

  it('puts the left regions on the left, as the back is seen from behind', async () => {
    await show();
    const middle = host.getBoundingClientRect().left + 160;
    const left = button('Left, on the shoulder blade').getBoundingClientRect();
    const right = button('Right, on the shoulder blade').getBoundingClientRect();
    expect(left.right).toBeLessThan(middle);
    expect(right.left).toBeGreaterThan(middle);
  });

  it('keeps its regions apart: no press could mean two', async () => {
    await show();
    const boxes = buttons().map((one) => one.getBoundingClientRect());
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const isApart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(isApart).toBeTrue();
      }
    }
  });

  it('marks the region that is pressed, with its time, and says so', async () => {
    await show({ at: 130 });
    await press('Left, on the shoulder blade');
    expect(knots()).toEqual([{ side: 'left', x: 0.24, y: 0.52, at: 130 }]);
    expect(button('Left, on the shoulder blade').getAttribute('aria-pressed')).toBe('true');
    expect(button('Right, on the shoulder blade').getAttribute('aria-pressed')).toBe('false');
    expect(host.querySelector('[role=status]')?.textContent).toBe(
      'Knot 1: Left, on the shoulder blade, marked.',
    );
  });

  it('moves a mark by its buttons and by arrow keys, and keeps when it was found', async () => {
    await show({ knots: [NECK_BASE] });
    await press('Right, where neck meets shoulder');
    await press('Down');
    await press('To the right');
    expect(knots()).toEqual([{ side: 'right', x: 0.63, y: 0.27, at: 75 }]);
    const handle = button(
      'Knot 1: Right, where neck meets shoulder. Arrow keys or a finger move it',
    );
    const key = new KeyboardEvent('keydown', { key: 'ArrowUp', cancelable: true });
    handle.dispatchEvent(key);
    await fixture.whenStable();
    expect(key.defaultPrevented).toBeTrue();
    expect(knots()[0]?.y).toBe(0.24);
  });

  it('moves a mark under the finger, and tells of it once, where it is let go', async () => {
    await show({ knots: [NECK_BASE] });
    await press('Right, where neck meets shoulder');
    const handle = button(
      'Knot 1: Right, where neck meets shoulder. Arrow keys or a finger move it',
    );
    spyOn(handle, 'setPointerCapture');
    const told: (readonly Knot[])[] = [];
    fixture.componentInstance.knots.subscribe((value) => told.push(value));
    const map = host.querySelector('.map')?.getBoundingClientRect() ?? new DOMRect();
    const at = { clientX: map.left + map.width * 0.25, clientY: map.top + map.height * 0.9 };
    handle.dispatchEvent(new PointerEvent('pointerdown', { pointerId: 1 }));
    handle.dispatchEvent(new PointerEvent('pointermove', { pointerId: 1, ...at }));
    expect(told).toEqual([]);
    handle.dispatchEvent(new PointerEvent('pointerup', { pointerId: 1 }));
    await fixture.whenStable();
    expect(told).toEqual([[{ side: 'left', x: 0.25, y: 0.9, at: 75 }]]);
  });

  it('brings a mark to another region', async () => {
    await show({ knots: [NECK_BASE] });
    await press('Right, where neck meets shoulder');
    await press('Move to another place');
    expect(button('Move to another place').getAttribute('aria-pressed')).toBe('true');
    await press('Left, back of the neck');
    expect(knots()).toEqual([{ side: 'left', x: 0.43, y: 0.09, at: 75 }]);
    expect(button('Right, where neck meets shoulder').getAttribute('aria-pressed')).toBe('false');
  });

  it('chooses one mark of a region after another, and adds none', async () => {
    await show({ knots: [NECK_BASE, { ...NECK_BASE, at: 90 }] });
    const chosen = () => items()[buttonsOfList().findIndex(isPressed)];
    await press('Right, where neck meets shoulder');
    expect(chosen()).toContain('Knot 1');
    await press('Right, where neck meets shoulder');
    expect(chosen()).toContain('Knot 2');
    await press('Right, where neck meets shoulder');
    expect(chosen()).toContain('Knot 1');
    expect(knots().length).toBe(2);
  });

  it('removes the mark chosen, and leaves the focus where it was', async () => {
    await show({ knots: [NECK_BASE, { ...NECK_BASE, x: 0.4, side: 'left' }] });
    await press('Knot 1: Right, where neck meets shoulder');
    await press('Remove');
    expect(knots().map(({ side }) => side)).toEqual(['left']);
    expect(document.activeElement).toBe(button('Right, where neck meets shoulder'));
  });

  const buttonsOfList = () => [...host.querySelectorAll('li button')];
  const isPressed = (one: Element) => one.getAttribute('aria-pressed') === 'true';
});
