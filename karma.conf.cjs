/** Unit tests run in the Chromium that tools/browsers finds; as root it needs --no-sandbox. */
process.env.CHROME_BIN ??= '/usr/bin/chromium';

module.exports = (config) => {
  config.set({
    frameworks: ['jasmine'],
    plugins: ['karma-jasmine', 'karma-chrome-launcher', 'karma-coverage'].map((name) => require(name)),
    browsers: ['UnknotChromium'],
    customLaunchers: {
      UnknotChromium: {
        base: 'ChromeHeadless',
        flags: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    },
    reporters: ['progress'],
    restartOnFileChange: false,
    client: { jasmine: { random: true } },
  });
};
