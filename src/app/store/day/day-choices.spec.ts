import { NO_DAY_CHOICES, parseDayChoices, withSoreAnswer } from './day-choices';

const AT = '2026-11-30T09:00:00.000+01:00';

describe('parseDayChoices', () => {
  for (const [text, expected] of [
    [null, {}],
    ['no json', {}],
    ['{"isOn":false}', { isOn: false }],
    ['{"isOn":"no","notOn":7,"sore":{}}', {}],
    ['{"notOn":"2026-11-30"}', { notOn: '2026-11-30' }],
    [
      `{"sore":[{"run":"a","at":null},{"run":"b","at":"${AT}"},{"run":7,"at":null},{"run":"c","at":"x"},null]}`,
      {
        sore: [
          { run: 'a', at: null },
          { run: 'b', at: AT },
        ],
      },
    ],
  ] as const) {
    it(`takes what is good of ${text ?? 'nothing'}`, () => {
      expect(parseDayChoices(text)).toEqual({ ...NO_DAY_CHOICES, ...expected });
    });
  }

  it('comes back as it was kept', () => {
    const choices = withSoreAnswer({ ...NO_DAY_CHOICES, isOn: false }, 'a', AT);
    expect(parseDayChoices(JSON.stringify(choices))).toEqual(choices);
  });
});

describe('withSoreAnswer', () => {
  it('has one answer a run, the later, and forgets the oldest of many', () => {
    let choices = NO_DAY_CHOICES;
    for (let run = 0; run < 20; run += 1) choices = withSoreAnswer(choices, `${run}`, null);
    choices = withSoreAnswer(choices, '19', AT);
    expect(choices.sore.length).toBe(12);
    expect(choices.sore.at(-1)).toEqual({ run: '19', at: AT });
  });
});
