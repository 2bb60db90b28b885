import { isProgram, onSearchPath } from './find-chromium.ts';

/** Where installers put Firefox outside the search path. */
const FIXED_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The Firefox of this machine: FIREFOX_BIN if set, else the usual names and places; null if there is none. */
export function findFirefox(): string | null {
  const chosen = process.env['FIREFOX_BIN'];
  if (chosen !== undefined && chosen !== '') return isProgram(chosen) ? chosen : null;
  return onSearchPath(['firefox-esr', 'firefox']) ?? FIXED_PLACES.find(isProgram) ?? null;
}
