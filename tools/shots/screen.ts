import type { App } from '../../e2e/pages/app.ts';

/** Size of a phone's screen, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How a phone is set up before the app opens. */
export interface Phone {
  /** Whether the dialog before the first session is still to come. */
  readonly firstTime?: boolean;
  /** What the person has set; else nothing but a screen that never dims, so that it can be looked at. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether it is left out unless it is asked for: nothing but a setting tells it from another screen. */
  readonly isExtra?: boolean;
  /** The sizes it is looked at in, where not in all the usual ones. */
  readonly sizes?: readonly Size[];
}

/** One screen: opened once, then the phone is turned and made smaller and larger. */
export interface Screen extends Phone {
  readonly name: string;
  /** Brings the app there. */
  readonly show: (app: App) => Promise<void>;
  /** Whether the picture shows all of a page that scrolls. */
  readonly whole?: boolean;
}

/** A moment of a session. */
export interface Stop {
  readonly name: string;
  readonly seconds: number;
  /** Whether it is left out unless it is asked for: the other side of a step is its mirror. */
  readonly isExtra: boolean;
}

/** A session played once, and looked at on its way: the phone is turned and made smaller and larger meanwhile. */
export interface Walk extends Phone {
  /** Begins the session; from then on the clock stands. */
  readonly begin: (app: App) => Promise<void>;
  /** Where it is looked at, in their order; `seconds` since it began. */
  readonly stops: readonly Stop[];
}
