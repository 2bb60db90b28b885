import { newestFirst } from './newest-first';

describe('newestFirst', () => {
  it('goes by the moment, whatever the zone', () => {
    const records = [
      { id: 'noon in Tokyo', startedAt: '2026-11-23T12:00:00.000+09:00' },
      { id: 'morning in New York', startedAt: '2026-11-23T08:00:00.000-05:00' },
      { id: 'noon in London', startedAt: '2026-11-23T12:00:00.000+00:00' },
    ];
    expect(newestFirst(records).map(({ id }) => id)).toEqual([
      'morning in New York',
      'noon in London',
      'noon in Tokyo',
    ]);
  });

  it('orders one moment by id, and leaves what it was given as it was', () => {
    const records = ['c', 'a', 'b'].map((id) => ({ id, startedAt: '2026-11-23T12:00:00.000Z' }));
    expect(newestFirst(records).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(records.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
});
