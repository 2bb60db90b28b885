/** What is mutated, how it is built and tested, and how good the tests have to be. */
import type { PartialStrykerOptions } from '@stryker-mutator/api/core';

/** The code whose tests are tested. */
export const DOMAIN = 'src/app/domain';

/** Where the specs are bundled to, within the sandbox. */
export const BUNDLE = 'mutated/specs.mjs';

/** Share of the mutants that the tests must find, in percent (docs/spec/quality.md, Tests). */
export const LEAST_SCORE = 90;

/** Files of the domain that only specs use: their mutants would prove nothing. */
export const NOT_MUTATED = [
  `${DOMAIN}/**/*.spec.ts`,
  `${DOMAIN}/**/fake-*.ts`,
  `${DOMAIN}/**/*.{builder,arbitrary,oracle,harness,fixture}.ts`,
];

/** Stryker's options for the whole domain. */
export const options: PartialStrykerOptions = {
  mutate: [`${DOMAIN}/**/*.ts`, ...NOT_MUTATED.map((files) => `!${files}`)],
  // The sandbox holds nothing but what the specs need.
  ignorePatterns: [
    '**',
    `!${DOMAIN}/**`,
    '!tools/mutate/**',
    '!tools/node-specs/**',
    '!angular.json',
    '!package.json',
    '!tsconfig*.json',
  ],
  buildCommand: 'node tools/mutate/bundle.ts',
  testRunner: 'jasmine',
  jasmineConfigFile: 'tools/mutate/jasmine.json',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // What never ends is seen by its count of rounds; time only has to be enough on a busy machine.
  timeoutMS: 15_000,
  reporters: ['clear-text', 'progress-append-only', 'html'],
  htmlReporter: { fileName: 'reports/mutants.html' },
  clearTextReporter: { logTests: false, reportTests: false, reportMutants: false },
  thresholds: { high: 98, low: LEAST_SCORE, break: LEAST_SCORE },
  allowConsoleColors: false,
};
