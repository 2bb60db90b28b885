import { nextReminder, PutReminder, putReminderOf } from './put-reminder';

const MONDAYS = { weekdays: [0], time: '21:00', title: 'If I get into bed, then I do Lying down.' };
const FIRST: PutReminder = { ...MONDAYS, id: 'a@unknot', sequence: 0 };

describe('nextReminder', () => {
  it('has an id of its own the first time', () => {
    expect(nextReminder(null, MONDAYS, () => 'a')).toEqual(FIRST);
  });

  it('takes the place of the one before, however it was changed', () => {
    const later = { weekdays: [1, 3], time: '07:30', title: 'Another' };
    const second = nextReminder(FIRST, later, () => 'b');
    expect(second).toEqual({ ...later, id: 'a@unknot', sequence: 1 });
    expect(nextReminder(second, MONDAYS, () => 'b')).toEqual({ ...FIRST, sequence: 2 });
  });
});

describe('putReminderOf', () => {
  it('gives back what was kept', () => {
    expect(putReminderOf(JSON.parse(JSON.stringify(FIRST)))).toEqual(FIRST);
  });

  for (const bad of [
    null,
    undefined,
    'x',
    [],
    {},
    { ...FIRST, id: 7 },
    { ...FIRST, sequence: -1 },
    { ...FIRST, sequence: 0.5 },
    { ...FIRST, sequence: undefined },
    { ...FIRST, weekdays: [7] },
    { ...FIRST, weekdays: [-1] },
    { ...FIRST, weekdays: ['0'] },
    { ...FIRST, weekdays: 'daily' },
    { ...FIRST, time: null },
    { ...FIRST, title: undefined },
  ]) {
    it(`takes nothing for a reminder that is none: ${JSON.stringify(bad)}`, () => {
      expect(putReminderOf(bad)).toBeNull();
    });
  }
});
