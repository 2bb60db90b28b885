/**
 * Loaded before any spec in Node. Clocks change in this zone, so that what is said of wall clocks is tried on a night
 * with an hour twice. Properties are tried on 100 cases, in `npm run test:full` on 1,000. What only a browser has throws
 * when it is read.
 */
import * as fc from 'fast-check';

process.env['TZ'] = 'Europe/Berlin';
fc.configureGlobal({ numRuns: process.env['UNKNOT_FULL'] === '1' ? 1000 : 100 });

/** Stands in the bundle for the browser's globals. */
const browserOnly: object = new Proxy(
  {},
  {
    get: (_, name): never => {
      throw new Error(
        `A spec in Node reads ${String(name)}, which only a browser has: it needs Karma.`,
      );
    },
  },
);
Object.assign(globalThis, { browserOnly });
