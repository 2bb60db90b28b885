/** What a phone tells of where it is, without asking anybody. */
export interface PhonePlace {
  /** As the clock's settings name it, `Europe/London`; empty where the phone does not tell. */
  readonly zone: string;
  /** As the browser asks for pages, the first choice first: `en-GB`. */
  readonly languages: readonly string[];
}

/** The number for an ambulance in some countries. */
export interface EmergencyNumber {
  readonly number: string;
  /** ISO 3166 codes. */
  readonly regions: readonly string[];
  /** Begins of the zones (IANA) that lie there, and of no others. */
  readonly zones: readonly string[];
  /** Who answers there, and says so. */
  readonly source: string;
}

/**
 * Every mobile phone takes it for an emergency call, wherever it is (3GPP TS 22.101, Emergency Call numbers); the number
 * of the European Union and of its neighbours (Directive (EU) 2018/1972, article 109).
 */
export const EVERYWHERE = '112';

/** Where the number is another than 112. Only what the country's own service says. */
export const EMERGENCY_NUMBERS: readonly EmergencyNumber[] = [
  {
    number: '999',
    regions: ['GB', 'GG', 'IM', 'JE'],
    zones: ['Europe/London', 'Europe/Guernsey', 'Europe/Isle_of_Man', 'Europe/Jersey', 'GB'],
    source: 'NHS, United Kingdom',
  },
  {
    number: '911',
    regions: ['US', 'PR', 'VI', 'GU', 'AS', 'MP'],
    zones: [
      'America/New_York',
      'America/Detroit',
      'America/Kentucky/',
      'America/Indiana/',
      'America/Chicago',
      'America/Menominee',
      'America/North_Dakota/',
      'America/Denver',
      'America/Boise',
      'America/Phoenix',
      'America/Los_Angeles',
      'America/Anchorage',
      'America/Juneau',
      'America/Sitka',
      'America/Metlakatla',
      'America/Yakutat',
      'America/Nome',
      'America/Adak',
      'America/Puerto_Rico',
      'Pacific/Honolulu',
      'Pacific/Guam',
      'US/',
    ],
    source: '911.gov, United States',
  },
  {
    number: '911',
    regions: ['CA'],
    zones: [
      'America/Toronto',
      'America/Vancouver',
      'America/Edmonton',
      'America/Winnipeg',
      'America/Regina',
      'America/Halifax',
      'America/Moncton',
      'America/St_Johns',
      'America/Montreal',
      'America/Whitehorse',
      'America/Yellowknife',
      'America/Iqaluit',
      'Canada/',
    ],
    source: 'CRTC, Canada',
  },
  {
    number: '000',
    regions: ['AU'],
    zones: ['Australia/'],
    source: 'Triple Zero, Australia',
  },
  {
    number: '111',
    regions: ['NZ'],
    zones: ['Pacific/Auckland', 'Pacific/Chatham', 'NZ'],
    source: '111, New Zealand Police',
  },
  {
    number: '119',
    regions: ['JP'],
    zones: ['Asia/Tokyo', 'Japan'],
    source: 'Fire and Disaster Management Agency, Japan',
  },
  {
    number: '119',
    regions: ['KR'],
    zones: ['Asia/Seoul', 'ROK'],
    source: 'National Fire Agency, South Korea',
  },
  {
    number: '995',
    regions: ['SG'],
    zones: ['Asia/Singapore', 'Singapore'],
    source: 'Singapore Civil Defence Force',
  },
  {
    number: '999',
    regions: ['HK'],
    zones: ['Asia/Hong_Kong', 'Hongkong'],
    source: 'Hong Kong Fire Services Department',
  },
  {
    number: '192',
    regions: ['BR'],
    zones: ['America/Sao_Paulo', 'America/Bahia', 'America/Fortaleza', 'America/Recife', 'Brazil/'],
    source: 'SAMU 192, Brazil',
  },
];

/**
 * The number to call first where a phone seems to be: by its zone, for a phone's language tells little of where it is;
 * by the region of its languages where the zone tells no place. 112 where neither is known.
 */
export function emergencyNumber({ zone, languages }: PhonePlace): string {
  const there = EMERGENCY_NUMBERS.find(({ zones }) =>
    zones.some((begin) => zone.startsWith(begin)),
  );
  if (there) return there.number;
  if (isOfAPlace(zone)) return EVERYWHERE;
  for (const language of languages) {
    const region = regionOf(language);
    const found = EMERGENCY_NUMBERS.find(({ regions }) => regions.includes(region));
    if (found) return found.number;
    if (region !== '') return EVERYWHERE;
  }
  return EVERYWHERE;
}

/** False for `UTC`, `Etc/GMT-3` and the like, which many places share. */
function isOfAPlace(zone: string): boolean {
  return zone.includes('/') && !zone.startsWith('Etc/');
}

/** `GB` of `en-GB` and of `en-Latn-GB`; empty where a language names no region. */
function regionOf(language: string): string {
  return (
    language
      .split('-')
      .find((part, at) => at > 0 && /^[A-Za-z]{2}$/.test(part))
      ?.toUpperCase() ?? ''
  );
}
