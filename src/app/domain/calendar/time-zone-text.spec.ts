import { timeZoneText } from './time-zone-text';

const NOW = Date.parse('2026-09-01T08:00:30.500Z');

/** A zone's text, line by line without its frame, each observance on one line. */
function observancesOf(zone: string, from = NOW): readonly string[] {
  const lines = timeZoneText(zone, from).split('\r\n');
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VTIMEZONE', `TZID:${zone}`]);
  expect(lines.at(-1)).toBe('END:VTIMEZONE');
  const inner = lines.slice(2, -1).join(' ');
  return inner.split(/(?<=END:\w+) /);
}

function observance(kind: string, start: string, from: string, to: string, rule = ''): string {
  const lines = [`DTSTART:${start}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`];
  return [`BEGIN:${kind}`, ...lines, ...(rule ? [rule] : []), `END:${kind}`].join(' ');
}

const sinceEver = (offset: string): string =>
  observance('STANDARD', '19700101T000000', offset, offset);

describe('timeZoneText', () => {
  it('tells the offset of a zone whose clocks never change', () => {
    expect(observancesOf('Asia/Kathmandu')).toEqual([sinceEver('+0545')]);
  });

  it('tells changes on the last weekday of a month as a rule without end, from the year before on', () => {
    expect(observancesOf('Europe/Berlin')).toEqual([
      sinceEver('+0200'),
      observance(
        'STANDARD',
        '20251026T030000',
        '+0200',
        '+0100',
        'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      ),
      observance(
        'DAYLIGHT',
        '20260329T020000',
        '+0100',
        '+0200',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      ),
    ]);
  });

  it('tells those on the first or second one so, west of Greenwich and by half hours too', () => {
    expect(observancesOf('America/St_Johns')).toEqual([
      sinceEver('-0230'),
      observance(
        'STANDARD',
        '20251102T020000',
        '-0230',
        '-0330',
        'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
      ),
      observance(
        'DAYLIGHT',
        '20260308T020000',
        '-0330',
        '-0230',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      ),
    ]);
  });

  it('names another weekday than Sunday', () => {
    const [, , daylight] = observancesOf('Africa/Cairo');
    expect(daylight).toContain('RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=-1FR');
  });

  it('tells changes that follow no weekday of a month day by day, for ten years', () => {
    const [, daylight = ''] = observancesOf('America/Santiago');
    const dates = [
      '20260906',
      '20270905',
      '20280903',
      '20290902',
      '20300908',
      '20310907',
      '20320905',
      '20330904',
      '20340903',
      '20350902',
    ].map((day) => `RDATE:${day}T000000`);
    expect(daylight).toBe(
      observance('DAYLIGHT', '20250907T000000', '-0400', '-0300', dates.join(' ')),
    );
  });

  it('makes no rule of what happened once, nor of less than ten years', () => {
    const year2016 = Date.parse('2016-06-01T00:00:00Z');
    expect(observancesOf('America/Caracas', year2016)).toEqual([
      sinceEver('-0430'),
      observance('DAYLIGHT', '20160501T023000', '-0430', '-0400'),
    ]);
    // Mongolia changed its clocks in 2015 and 2016 alone.
    const twice = observancesOf('Asia/Ulaanbaatar', Date.parse('2015-06-01T00:00:00Z'));
    expect(twice.join(' ')).toContain('RDATE:20160326T020000');
    expect(twice.join(' ')).not.toContain('RRULE');
  });

  it('writes the offset of Greenwich without a sign of west', () => {
    const [, standard] = observancesOf('Europe/Dublin');
    expect(standard).toContain('TZOFFSETTO:+0000');
  });

  it('begins a rule with the first change of the years looked at', () => {
    // A day after the change of the year before.
    const [, , standard] = observancesOf('Europe/Berlin', Date.parse('2026-10-27T08:00:00Z'));
    expect(standard).toContain('DTSTART:20261025T030000');
    expect(standard).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
  });

  it('throws for a zone the phone does not know', () => {
    expect(() => timeZoneText('Nowhere/Land', NOW)).toThrowError(RangeError);
  });
});
