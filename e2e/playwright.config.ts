import { defineConfig } from '@playwright/test';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../tools/browsers/find-chromium.ts';
import { HUNG_MS } from './limits.ts';
import { isFull, isPseudo } from './share.ts';

const chromium = {
  browserName: 'chromium' as const,
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  locale: 'en-GB',
  timezoneId: 'Europe/Berlin',
  launchOptions: { executablePath: chromiumOrThrow(), args: [...CHROMIUM_SWITCHES] },
};

// Read by kill/kill.spec.ts; set here, before the workers start, so that all of them have the same one.
process.env['UNKNOT_KILL_SEED'] ??= String(Date.now() % 1_000_000);

// The nightly run cannot be looked over anyone's shoulder: of what fails it keeps a trace and a picture.
const kept = isFull()
  ? { trace: 'retain-on-failure' as const, screenshot: 'only-on-failure' as const }
  : {};

/**
 * The longest tests first, so that none is left alone at the end. Few projects: each starts workers and browsers of its
 * own. Folders in the order of their names.
 */
const PROJECTS = [
  // Start their own browsers.
  { name: 'engines', testMatch: '{firefox,kill,webkit}/*.spec.ts' },
  {
    name: 'offline',
    testMatch: '{doors,offline}/*.spec.ts',
    use: { ...chromium, serviceWorkers: 'allow' as const },
  },
  {
    name: 'journeys',
    testMatch: '{access,journeys}/*.spec.ts',
    use: { ...chromium, serviceWorkers: 'block' as const },
  },
];

/** Needs a build of its own. */
const PSEUDO = [
  {
    name: 'language',
    testDir: './language',
    use: { ...chromium, serviceWorkers: 'block' as const },
  },
];

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  timeout: HUNG_MS.test,
  expect: { timeout: HUNG_MS.seen },
  use: kept,
  reporter: [
    ['list'],
    ['json', { outputFile: `../reports/${isPseudo() ? 'language' : 'e2e'}.json` }],
  ],
  globalSetup: './global-setup.ts',
  projects: isPseudo() ? PSEUDO : PROJECTS,
});
