import { alarmRows, hitRows, RateRow, SENSITIVITIES } from './fake-rates';
import knockDocument from '../../../../docs/knock.md' with { loader: 'text' };

/** Never used while the detector was tuned (that was 1, 2 and 5). */
const HELD_OUT_SEED = 20_261_124;

/** For a machine that does other things too. */
const PATIENCE_MS = 60_000;

/** The figure in Settings that is there at first. */
const USUAL = Object.keys(SENSITIVITIES).indexOf('3');

describe('The rates of the knock detector, on held-out modelled traces', () => {
  let hits: readonly RateRow[];
  let alarms: readonly RateRow[];

  beforeAll(() => {
    hits = hitRows(HELD_OUT_SEED);
    alarms = alarmRows(HELD_OUT_SEED);
  }, PATIENCE_MS);

  const usual = (rows: readonly RateRow[], what: string) =>
    rows.find((row) => row.what.startsWith(what))?.values[USUAL];

  it('hear at least 93 of 100 double knocks at the 60 readings a second that phones give', () => {
    expect(usual(hits, 'table, 60')).toBeGreaterThanOrEqual(93);
    expect(usual(hits, 'table, 100')).toBeGreaterThanOrEqual(97);
    expect(usual(hits, 'mattress, 60')).toBeGreaterThanOrEqual(93);
    expect(usual(hits, 'mattress, 100')).toBeGreaterThanOrEqual(93);
  });

  it('still hear most of them at 30 readings a second, where a knock may fall between two', () => {
    expect(usual(hits, 'table, 30')).toBeGreaterThanOrEqual(70);
    expect(usual(hits, 'mattress, 30')).toBeGreaterThanOrEqual(80);
  });

  it('take neither rest, nor walking, nor their own buzzing for a knock', () => {
    expect(usual(alarms, 'lying still')).toBe(0);
    expect(usual(alarms, 'walking')).toBe(0);
    expect(usual(alarms, 'its own buzzing')).toBe(0);
  });

  it('seldom take what happens in a session for a knock, were it done for an hour', () => {
    expect(usual(alarms, 'strokes')).toBeLessThanOrEqual(4);
    expect(usual(alarms, 'pounding')).toBeLessThanOrEqual(20);
    expect(usual(alarms, 'turning over')).toBeLessThanOrEqual(10);
    expect(usual(alarms, 'picked up')).toBeLessThanOrEqual(10);
  });

  it('are those in docs/knock.md', () => {
    expect(knockDocument).toContain(table('heard, of 100', hits));
    expect(knockDocument).toContain(table('false alarms an hour', alarms));
  });
});

/** As prettier writes it. */
function table(what: string, rows: readonly RateRow[]): string {
  const head = [what, ...Object.keys(SENSITIVITIES).map((one) => `at ${one}`)];
  const body = rows.map((row) => [row.what, ...row.values.map(String)]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...body].map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [line(head), rule, ...body.map(line)].join('\n');
}
