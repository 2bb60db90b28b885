import { BrowserOrientation } from './browser-orientation';

/** A screen whose phone turns it. */
class Screen extends EventTarget {
  angle = 90;

  turn(angle: number): void {
    this.angle = angle;
    this.dispatchEvent(new Event('change'));
  }
}

describe('BrowserOrientation', () => {
  it('tells how the phone is turned, and each turn after it', () => {
    const screen = new Screen();
    const orientation = new BrowserOrientation(screen);
    expect(orientation.angle()).toBe(90);
    screen.turn(0);
    expect(orientation.angle()).toBe(0);
  });

  it('takes a phone that does not tell for an upright one', () => {
    expect(new BrowserOrientation(undefined).angle()).toBe(0);
  });

  it('hears nothing any more after the app is gone', () => {
    const screen = new Screen();
    const orientation = new BrowserOrientation(screen);
    orientation.destroy();
    screen.turn(270);
    expect(orientation.angle()).toBe(90);
  });
});
