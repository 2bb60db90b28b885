const KB = 1000;

/** Bars of a build in bytes, as docs/spec/quality.md has them. */
export interface Bars {
  /** Over the wire, what Today loads before it is whole. */
  readonly firstLoad: number;
  /** Over the wire, the page itself: a picture a technique stands in it. */
  readonly page: number;
  /** Over the wire, what a technique's page loads more, without its pictures. */
  readonly module: number;
  /** Over the wire, a technique's pictures of one body. */
  readonly pictures: number;
  /** Raw, all that is kept for use offline but the built-in voice. */
  readonly offline: number;
  /** Raw, the built-in voice. */
  readonly voice: number;
}

/** The bars for a number of techniques: one more brings a cover, pictures of both bodies, words and clips of them. */
export function barsFor(techniques: number): Bars {
  return {
    firstLoad: 100 * KB,
    page: (8 + 2 * techniques) * KB,
    module: 25 * KB,
    pictures: 60 * KB,
    offline: (1500 + 100 * techniques) * KB,
    voice: (900 + 100 * techniques) * KB,
  };
}
