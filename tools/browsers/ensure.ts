/** Finds the browsers the tests need, installs Debian's where it can, else says what to do. */
import { spawnSync } from 'node:child_process';
import { findChromium, onSearchPath } from './find-chromium.ts';
import { findFirefox } from './find-firefox.ts';
import { hasWebKit } from './find-webkit.ts';

const CHROMIUM_PACKAGES = ['chromium'];
const FIREFOX_PACKAGES = ['firefox-esr'];
const WEBKIT_PACKAGES = [
  'webkit2gtk-driver',
  'xvfb',
  'xauth',
  'python3-gi',
  'gir1.2-gtk-3.0',
  'gir1.2-webkit2-4.1',
  'gstreamer1.0-plugins-good',
];

/** The words that put apt-get before its arguments with the rights it needs, or null where there is no way. */
function aptGet(): readonly string[] | null {
  if (onSearchPath(['apt-get']) === null) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  const sudo = onSearchPath(['sudo']) !== null && spawnSync('sudo', ['-n', 'true']).status === 0;
  return sudo ? ['sudo', '-n', 'apt-get'] : null;
}

function run(words: readonly string[]): boolean {
  const [program, ...rest] = words;
  if (program === undefined) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/** Installs packages; true when apt-get says it did. The lists are refreshed only if they are too old to serve. */
function install(packages: readonly string[]): boolean {
  const apt = aptGet();
  if (apt === null) return false;
  console.log(`Installing ${packages.join(', ')} ...`);
  const once = [...apt, 'install', '-y', '--no-install-recommends', ...packages];
  return run(once) || (run([...apt, 'update']) && run(once));
}

function ensureChromium(): boolean {
  const chosen = process.env['CHROME_BIN'];
  if (chosen !== undefined && chosen !== '' && findChromium() === null) {
    console.error(`CHROME_BIN names ${chosen}, which cannot be run. Correct it, or unset it.`);
    return false;
  }
  if (findChromium() === null) install(CHROMIUM_PACKAGES);
  const found = findChromium();
  if (found !== null) {
    console.log(`Chromium: ${found}`);
    return true;
  }
  console.error(
    'No Chrome or Chromium found, and it cannot be installed from here.\n' +
      'Install Google Chrome or Chromium, or set CHROME_BIN to its program, and run this again.',
  );
  return false;
}

function ensureWebKit(): boolean {
  if (hasWebKit() || (install(WEBKIT_PACKAGES) && hasWebKit())) {
    console.log('WebKitGTK: found');
    return true;
  }
  if (process.platform === 'linux' && onSearchPath(['apt-get']) !== null) {
    console.error(`WebKitGTK is missing. As root: apt-get install ${WEBKIT_PACKAGES.join(' ')}`);
    return false;
  }
  console.warn(
    'WebKitGTK is packaged for Debian and Ubuntu only: its tests are skipped on this machine.',
  );
  return true;
}

function ensureFirefox(): boolean {
  const chosen = process.env['FIREFOX_BIN'];
  if (chosen !== undefined && chosen !== '' && findFirefox() === null) {
    console.error(`FIREFOX_BIN names ${chosen}, which cannot be run. Correct it, or unset it.`);
    return false;
  }
  if (findFirefox() === null) install(FIREFOX_PACKAGES);
  const found = findFirefox();
  if (found !== null) {
    console.log(`Firefox: ${found}`);
    return true;
  }
  if (process.platform === 'linux' && onSearchPath(['apt-get']) !== null) {
    console.error(`Firefox is missing. As root: apt-get install ${FIREFOX_PACKAGES.join(' ')}`);
    return false;
  }
  console.warn(
    'Firefox is missing: its tests are skipped on this machine. Install it, or set FIREFOX_BIN to its program.',
  );
  return true;
}

const onlyChromium = process.argv.includes('--chromium-only');
const chromium = ensureChromium();
const others = onlyChromium || [ensureWebKit(), ensureFirefox()].every((found) => found);
process.exitCode = chromium && others ? 0 : 1;
