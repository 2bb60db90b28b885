import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/** Where installers put Chrome and Chromium outside the search path. */
function fixedPlaces(): readonly string[] {
  const mac = ['Google Chrome', 'Chromium'].flatMap((name) => {
    const app = join('Applications', `${name}.app`, 'Contents', 'MacOS', name);
    return [join('/', app), join(homedir(), app)];
  });
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
    (name) => process.env[name],
  );
  const windows = roots
    .filter((root) => root !== undefined)
    .flatMap((root) => [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Chromium', 'Application', 'chrome.exe'),
    ]);
  return [...mac, ...windows, '/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

/** Whether a program can be run from this path. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The full path of the first of these commands on the search path, or null. */
export function onSearchPath(commands: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe', ''] : [''];
  const candidates = commands.flatMap((command) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, command + ending))),
  );
  return candidates.find(isProgram) ?? null;
}

/** The Chrome or Chromium of this machine: CHROME_BIN if set, else the usual names and places; null if there is none. */
export function findChromium(): string | null {
  const chosen = process.env['CHROME_BIN'];
  if (chosen !== undefined && chosen !== '') return isProgram(chosen) ? chosen : null;
  return onSearchPath(COMMANDS) ?? fixedPlaces().find(isProgram) ?? null;
}

/** As findChromium, but says what to do when there is none. */
export function chromiumOrThrow(): string {
  const found = findChromium();
  if (found === null)
    throw new Error('No Chrome or Chromium: run "npm run browsers" or set CHROME_BIN.');
  return found;
}

/** Switches that keep Chromium silent on the network and able to run as root, for every test and tool. */
export const CHROMIUM_SWITCHES: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];
