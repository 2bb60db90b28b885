/**
 * Goes through the app in the pseudo-language (docs/adr/054), which it builds when sources changed:
 * `npm run test:language [-- player.spec.ts]`, further words as `playwright test` takes them.
 */
import { spawnSync } from 'node:child_process';

// Read by Playwright's configuration, and by the workers it starts.
process.env['UNKNOT_PSEUDO'] = '1';

const playwright = 'node_modules/@playwright/test/cli.js';
const words = ['test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)];
const ended = spawnSync(process.execPath, [playwright, ...words], { stdio: 'inherit' });
process.exitCode = ended.status ?? 1;
