import { defineConfig } from '@playwright/test';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../tools/browsers/find-chromium.ts';

const chromium = {
  browserName: 'chromium' as const,
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  locale: 'en-GB',
  timezoneId: 'Europe/Berlin',
  launchOptions: { executablePath: chromiumOrThrow(), args: [...CHROMIUM_SWITCHES] },
};

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '../reports/e2e.json' }]],
  globalSetup: './global-setup.ts',
  projects: [
    { name: 'journeys', testDir: './journeys', use: { ...chromium, serviceWorkers: 'block' } },
    { name: 'access', testDir: './access', use: { ...chromium, serviceWorkers: 'block' } },
    { name: 'offline', testDir: './offline', use: { ...chromium, serviceWorkers: 'allow' } },
    { name: 'webkit', testDir: './webkit' },
  ],
});
