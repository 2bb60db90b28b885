import type { Page } from '@playwright/test';

/** The longest a double knock takes, with the quiet before and after it. */
const DOUBLE_KNOCK_SECONDS = 3;

/** What the phone lies on: it feels knocks there, if it has a sensor. */
export class Bedside {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /**
   * Gives the phone a sensor that reads 60 times a second. To be called before the app opens.
   *
   * @param answer what comes of asking the person; null where a browser does not ask
   */
  async hasSensor(answer: 'granted' | 'denied' | null = null): Promise<void> {
    await this.page.addInitScript((answered) => {
      const blows: number[] = [];
      Reflect.set(window, 'knocksAt', blows);
      if (answered !== null) {
        Reflect.set(window.DeviceMotionEvent, 'requestPermission', () => Promise.resolve(answered));
      }
      setInterval(() => {
        const isStruck = blows.some((blow) => Math.abs(performance.now() - blow) < 9);
        const acceleration = { x: 0, y: 0, z: isStruck ? 14 : 9.8 };
        window.dispatchEvent(
          new DeviceMotionEvent('devicemotion', { accelerationIncludingGravity: acceleration }),
        );
      }, 1000 / 60);
    }, answer);
  }

  /** Quiet, two knocks, quiet. The clock must stand. */
  async knockTwice(): Promise<void> {
    await this.page.evaluate(() => {
      const blows = Reflect.get(window, 'knocksAt') as number[];
      blows.push(performance.now() + 1000, performance.now() + 1300);
    });
    await this.page.clock.runFor(DOUBLE_KNOCK_SECONDS * 1000);
  }
}
