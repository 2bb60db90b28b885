/** A benchmark that `npm run bench` runs. */
export interface Bench {
  /** How it is asked for, and the name under which it keeps its bars (`keepBars` in bench/results.ts). */
  readonly name: string;
  /** Run by Node, with `words`, in a quick run with `quick`, and in a run of hours with `hours` where there is more to try. */
  readonly script: string;
  readonly words?: readonly string[];
  readonly quick: readonly string[];
  readonly hours?: readonly string[];
  /** Whether it takes `--floor PATH`. */
  readonly besideFloor?: boolean;
}

/**
 * Every benchmark of docs/spec/quality.md, in the order they are run. One more is a line here, and a script that ends with
 * `keepBars(name, ...)`. All of them together take about half an hour, in their quick form less than five minutes.
 */
export const BENCHES: readonly Bench[] = [
  { name: 'size', script: 'bench/size.ts', quick: [] },
  {
    name: 'startup',
    script: 'bench/startup.ts',
    words: ['--pairs', '25'],
    // Rougher still without visits that leave scripts compiled: they take ten seconds each.
    quick: ['--pairs', '1', '--visits', '1'],
    besideFloor: true,
  },
  {
    name: 'slow-network',
    script: 'bench/slow-network.ts',
    quick: ['--pairs', '1'],
    besideFloor: true,
  },
  {
    name: 'first-visit',
    script: 'bench/first-visit.ts',
    quick: ['--rounds', '1', '--delay', '300', '--patience', '10000'],
    besideFloor: true,
  },
  { name: 'pages', script: 'bench/pages.ts', quick: ['--runs', '1'], besideFloor: true },
  { name: 'log', script: 'bench/log.ts', quick: ['--sessions', '2000', '--runs', '2'] },
  { name: 'insights', script: 'bench/insights.ts', quick: [] },
  { name: 'taps', script: 'bench/taps.ts', quick: ['--runs', '1', '--sessions', '2000'] },
  { name: 'session-memory', script: 'bench/session-memory.ts', quick: ['--minutes', '10'] },
  {
    name: 'figures',
    script: 'bench/figures.ts',
    // A window of four seconds holds one writing of the session, which comes each fourth.
    words: ['--seconds', '4', '--pairs', '3'],
    hours: ['--seconds', '4', '--pairs', '3'],
    quick: ['--technique', 'dragging', '--seconds', '2', '--pairs', '1', '--steps', '1'],
  },
  {
    name: 'cues',
    script: 'bench/cues.ts',
    words: ['--minutes', '3'],
    hours: ['--minutes', '60'],
    quick: ['--minutes', '0.5'],
  },
  {
    name: 'kill',
    script: 'bench/kill.ts',
    words: ['--kills', '24'],
    hours: ['--kills', '200'],
    quick: ['--kills', '2'],
  },
];
