import { EMERGENCY_NUMBERS, emergencyNumber } from './emergency-number';

describe('the emergency number', () => {
  const cases: readonly (readonly [zone: string, languages: readonly string[], number: string])[] =
    [
      ['Europe/London', ['en-US'], '999'],
      ['Europe/Berlin', ['en-US'], '112'],
      ['Europe/Dublin', ['en-GB'], '112'],
      ['America/New_York', ['es-ES'], '911'],
      ['America/Indiana/Knox', ['en'], '911'],
      ['America/Toronto', ['fr-CA'], '911'],
      ['America/Bogota', ['es-US'], '112'],
      ['Australia/Perth', ['en-GB'], '000'],
      ['Pacific/Auckland', ['en-NZ'], '111'],
      ['Asia/Tokyo', ['ja'], '119'],
      ['UTC', ['en-US'], '911'],
      ['Etc/GMT-10', ['en-AU'], '000'],
      ['', ['en', 'zh-Hant-HK'], '999'],
      ['', ['de-AT', 'en-GB'], '112'],
      ['', ['en'], '112'],
      ['', [], '112'],
    ];
  for (const [zone, languages, number] of cases) {
    it(`is ${number} with the zone "${zone}" and ${languages.join() || 'no language'}`, () => {
      expect(emergencyNumber({ zone, languages })).toBe(number);
    });
  }

  it('is told of each region and each zone once, with who says so', () => {
    const regions = EMERGENCY_NUMBERS.flatMap((one) => one.regions);
    const zones = EMERGENCY_NUMBERS.flatMap((one) => one.zones);
    expect(new Set(regions).size).toBe(regions.length);
    expect(new Set(zones).size).toBe(zones.length);
    for (const { number, source } of EMERGENCY_NUMBERS) {
      expect(number).toMatch(/^\d{3}$/);
      expect(source).not.toBe('');
    }
  });
});
