/** Which files a linter's settings are for, by the same names in Oxlint's and ESLint's. */

/** The app and its specs. */
export const APP = ['src/**/*.ts'];

/** Techniques to copy, which a spec compiles. */
export const EXAMPLES = ['examples/**/*.ts'];

/** Everything that runs in Node. */
export const TOOLS = ['tools/**/*.ts', 'e2e/**/*.ts', 'bench/**/*.ts', '*.config.ts'];

/** The service worker. */
export const WORKER = ['worker/**/*.ts'];

/** What only specs use: fakes, and what makes, breaks, opens or judges what they look at. */
export const TEST_SUPPORT = [
  'src/**/fake-*.ts',
  'src/**/*.{builder,arbitrary,oracle,harness,fixture}.ts',
];

/** The app's specs, and what only they use. */
export const SPECS = ['src/**/*.spec.ts', ...TEST_SUPPORT];

/** Specs of Node's own runner. */
export const TOOL_SPECS = ['tools/**/*.spec.ts', 'bench/**/*.spec.ts'];

/** Specs that drive a browser, and what they stand on. */
export const END_TO_END = ['e2e/**/*.ts'];

/** Here the browser's clocks, timers and stores are turned into abilities others inject. */
export const ABILITIES = [
  'src/app/platform/**/*.ts',
  'src/app/store/**/*.ts',
  'src/{main,gallery}.ts',
];

/** What is made, not written. */
export const IGNORED = [
  'dist/',
  'node_modules/',
  '.angular/',
  'coverage/',
  'reports/',
  'test-results/',
  'shots/',
  'release/',
  '.stryker-tmp/',
];
