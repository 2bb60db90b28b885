import type { App } from '../../e2e/pages/app.ts';

/** Size of a phone's screen, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One picture to take. */
export interface Screen {
  readonly name: string;
  /** Brings the app there. */
  readonly show: (app: App) => Promise<void>;
  /** Whether the dialog before the first session is still to come. */
  readonly firstTime?: boolean;
  /** Whether the picture shows all of a page that scrolls. */
  readonly whole?: boolean;
  /** What the person has set; else nothing but a screen that never dims, so that it can be looked at. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The sizes it is taken in, where not in all the usual ones. */
  readonly sizes?: readonly Size[];
}
