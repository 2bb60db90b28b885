import { formatsOf } from './formats';

describe('the formats of a language', () => {
  const english = formatsOf('en-GB');

  it('take the form that goes with the count', () => {
    const sessions = { one: '1 session', other: 'sessions' };
    expect([0, 1, 2, 21].map((count) => english.plural(count, sessions))).toEqual([
      'sessions',
      '1 session',
      'sessions',
      'sessions',
    ]);
  });

  it('know more forms where the language does', () => {
    const polish = formatsOf('pl');
    const forms = { one: 'sesja', few: 'sesje', many: 'sesji', other: 'sesji' };
    expect([1, 3, 5, 22].map((count) => polish.plural(count, forms))).toEqual([
      'sesja',
      'sesje',
      'sesji',
      'sesje',
    ]);
  });

  it('take the last form where the one that goes with the count is not given', () => {
    expect(formatsOf('pl').plural(3, { one: 'sesja', other: 'sesji' })).toBe('sesji');
  });

  it('put parts in a row', () => {
    const three = ['a', 'b', 'c'];
    expect(english.list(three, 'and')).toBe('a, b and c');
    expect(english.list(three, 'or')).toBe('a, b or c');
    expect(english.list(three, 'facts')).toBe('a, b, c');
    expect(formatsOf('de').list(three, 'or')).toBe('a, b oder c');
  });

  it('write numbers, each with its own options', () => {
    expect(english.number(1234.56)).toBe('1,234.56');
    expect(english.number(1234.56, { maximumFractionDigits: 0 })).toBe('1,235');
    expect(formatsOf('de').number(1234.5)).toBe('1.234,5');
  });

  it('write days, each with its own options', () => {
    const day = new Date(2026, 10, 23);
    expect(english.date(day, { day: 'numeric', month: 'long' })).toBe('23 November');
    expect(english.date(day, { day: 'numeric', month: 'short' })).toBe('23 Nov');
  });

  it('tell how long ago something was', () => {
    expect(english.relative(-2, 'hour')).toBe('2 hours ago');
    expect(english.relative(-1, 'day')).toBe('yesterday');
    expect(formatsOf('de').relative(-2, 'hour')).toBe('vor 2 Stunden');
  });
});
