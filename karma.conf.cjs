/** Unit tests that need a browser run in the Chromium that tools/browsers finds; as root it needs --no-sandbox. */
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { chromiumOrThrow, CHROMIUM_SWITCHES } = require('./tools/browsers/find-chromium.ts');

process.env.CHROME_BIN = chromiumOrThrow();

/** Writes the counts that `npm test` sums up, and the slowest specs. */
function CountsReporter() {
  const times = [];
  this.onSpecComplete = (_browser, { suite, description, time }) => {
    times.push({ name: [...suite, description].join(' '), ms: time });
  };
  this.onRunComplete = (_browsers, results) => {
    const folder = join(__dirname, 'reports');
    mkdirSync(folder, { recursive: true });
    const broken = results.error && results.failed === 0 ? 1 : 0;
    const slowest = times.sort((a, b) => b.ms - a.ms).slice(0, 10);
    const counts = { passed: results.success, failed: results.failed, broken, slowest };
    writeFileSync(join(folder, 'unit.json'), JSON.stringify(counts));
  };
}

module.exports = (config) => {
  config.set({
    frameworks: ['jasmine'],
    plugins: [
      ...['karma-jasmine', 'karma-chrome-launcher', 'karma-coverage'].map((name) => require(name)),
      { 'reporter:counts': ['type', CountsReporter] },
    ],
    browsers: ['UnknotChromium'],
    customLaunchers: { UnknotChromium: { base: 'ChromeHeadless', flags: [...CHROMIUM_SWITCHES] } },
    reporters: ['dots', 'counts'],
    restartOnFileChange: false,
    // A busy machine may leave the browser without an answer for longer than Karma's 2 s: that is no failure.
    pingTimeout: 60_000,
    browserDisconnectTimeout: 60_000,
    browserNoActivityTimeout: 240_000,
    client: {
      // A limit for what hangs: jasmine's own of 5 s is passed by a busy machine.
      jasmine: { random: true, timeoutInterval: 60_000 },
      // Read by specs that try a share of their cases, and all of them in `npm run test:full`.
      full: process.env['UNKNOT_FULL'] === '1',
    },
  });
};
