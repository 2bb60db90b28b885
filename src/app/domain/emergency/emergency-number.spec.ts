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

  const countries: readonly (readonly [
    country: string,
    number: string,
    regions: readonly string[],
    zones: readonly string[],
  ])[] = [
    [
      'the United Kingdom',
      '999',
      ['GB', 'GG', 'IM', 'JE'],
      ['Europe/London', 'Europe/Guernsey', 'Europe/Isle_of_Man', 'Europe/Jersey', 'GB'],
    ],
    [
      'the United States',
      '911',
      ['US', 'PR', 'VI', 'GU', 'AS', 'MP'],
      ['America/Chicago', 'America/Denver', 'America/Los_Angeles', 'Pacific/Honolulu', 'US/Hawaii'],
    ],
    ['Canada', '911', ['CA'], ['America/Vancouver', 'America/St_Johns', 'Canada/Pacific']],
    ['Australia', '000', ['AU'], ['Australia/Sydney', 'Australia/Darwin']],
    ['New Zealand', '111', ['NZ'], ['Pacific/Auckland', 'Pacific/Chatham', 'NZ', 'NZ-CHAT']],
    ['Japan', '119', ['JP'], ['Asia/Tokyo', 'Japan']],
    ['South Korea', '119', ['KR'], ['Asia/Seoul', 'ROK']],
    ['Singapore', '995', ['SG'], ['Asia/Singapore', 'Singapore']],
    ['Hong Kong', '999', ['HK'], ['Asia/Hong_Kong', 'Hongkong']],
    [
      'Brazil',
      '192',
      ['BR'],
      ['America/Sao_Paulo', 'America/Bahia', 'America/Fortaleza', 'America/Recife', 'Brazil/East'],
    ],
  ];
  for (const [country, number, regions, zones] of countries) {
    it(`is ${number} in ${country}, by its zones and where these are unknown by its regions`, () => {
      for (const zone of zones)
        expect(emergencyNumber({ zone, languages: ['de-DE'] }))
          .withContext(zone)
          .toBe(number);
      for (const region of regions)
        expect(emergencyNumber({ zone: '', languages: [`en-${region}`] }))
          .withContext(region)
          .toBe(number);
    });
  }

  it('is looked up by zones that there are', () => {
    const whole = EMERGENCY_NUMBERS.flatMap(({ zones }) => zones).filter(
      (zone) => !zone.endsWith('/'),
    );
    for (const timeZone of whole)
      expect(() => new Intl.DateTimeFormat('en', { timeZone }))
        .withContext(timeZone)
        .not.toThrow();
  });

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
