import { TEST_SUPPORT } from './files.js';

/** The walls of src/app (src/app/README.md): who may import whom, as eslint-plugin-boundaries reads it. */

/** What most features may import. */
const SHARED = ['domain', 'words', 'platform', 'ui', 'store', 'catalogue'];

/** For each folder, the other folders it may import. Its own is always allowed. */
export const MATRIX = {
  domain: [],
  words: ['domain'],
  catalogue: ['domain'],
  platform: ['domain'],
  ui: ['domain', 'words'],
  store: ['domain', 'platform'],
  log: SHARED,
  settings: [...SHARED, 'log'],
  safety: SHARED,
  session: [...SHARED, 'safety'],
  techniques: ['domain', 'words', 'ui', 'catalogue', 'session'],
  home: [...SHARED, 'session'],
  plan: SHARED,
  routines: [...SHARED, 'session'],
};

/** Files of the shell, which imports everything and is imported by nothing but the shell. */
const SHELL = [
  'after-start',
  'app',
  'app.config',
  'app.routes',
  'app-error-handler',
  'appearance',
  'content-paper',
  'content-paper.fixture',
  'first-edition',
  'fourth-technique',
  'held-keys',
  'markdown.d',
  'navigation',
  'not-found',
  'page-focus',
  'press-first',
  'page-title',
  'promises',
  'reading-grade',
  'recorded-voice.fixture',
  'safety-paper',
  'sides-paper',
  'source-paper',
  'taught-techniques.fixture',
  'technique-catalogue',
  'technique-milestones',
  'technique-pictures',
  'long-track',
  'routine-lengths',
  'routine-runs',
  'technique-seconds',
  'technique-told-sides',
  'worn-skin',
];

/** Packages that one folder alone may use. */
const KEPT = {
  idb: 'store',
  '@angular/service-worker': 'platform',
  'd3-scale': 'log',
  'd3-shape': 'log',
  'ical-generator': 'plan',
  papaparse: 'log',
  valibot: 'log',
};

/** What any folder but domain may use of npm. */
const COMMON = ['@angular/*', 'rxjs', 'tslib'];

/** What specs, and what only they use, may import besides. */
const TEST_ONLY = ['axe-core', 'fast-check', 'ical.js', 'node-ical', 'syllable'];

const folders = Object.keys(MATRIX);

/** Settings of the plugin: how files are told apart. */
export const boundarySettings = {
  'boundaries/include': ['src/**/*.ts'],
  'boundaries/legacy-warnings': false,
  'boundaries/elements': folders.map((name) =>
    name === 'techniques'
      ? { type: name, pattern: 'src/app/techniques/*', capture: ['name'], partialMatch: false }
      : { type: name, pattern: `src/app/${name}`, partialMatch: false },
  ),
  'boundaries/files': [
    {
      category: 'shell',
      pattern: [
        'src/main.ts',
        'src/gallery.ts',
        'src/build-only/*.ts',
        ...SHELL.flatMap((name) => [`src/app/${name}.ts`, `src/app/${name}{.node,}.spec.ts`]),
      ],
    },
    { category: 'spec', pattern: 'src/**/*.spec.ts' },
    { category: 'test-support', pattern: TEST_SUPPORT },
    { category: 'language', pattern: 'src/app/words/*/**' },
  ],
};

const testFiles = { file: { categories: { anyOf: ['spec', 'test-support'] } } };

/** A language is reached through the catalogue, `words/*.ts`, which alone says which one is spoken. */
const LANGUAGE = { to: { file: { categories: 'language' } } };

/** Specs, and what only they use, of the folders that may import words. */
const testsWithWords = {
  element: { types: { anyOf: folders.filter((name) => MATRIX[name].includes('words')) } },
  ...testFiles,
};

const inside = (names) => ({ element: { types: { anyOf: names } } });
const npm = (source) => ({ to: { module: { origin: 'external', source } } });

function npmPolicies() {
  const users = folders.filter((name) => name !== 'domain');
  const others = (owner) => folders.filter((name) => name !== owner);
  return [
    { from: [inside(users), { file: { categories: 'shell' } }], allow: npm(COMMON) },
    ...Object.entries(KEPT).flatMap(([source, owner]) => [
      { from: inside(others(owner)), disallow: npm(source) },
      { from: inside([owner]), allow: npm(source) },
    ]),
    { from: testFiles, allow: npm([...TEST_ONLY, ...COMMON]) },
  ];
}

/** Rules of the plugin. Later policies win over earlier ones. */
export const boundaryRules = {
  'boundaries/no-unknown-files': 'error',
  'boundaries/dependencies': [
    'error',
    {
      default: 'disallow',
      checkAllOrigins: true,
      checkUnknownLocals: true,
      checkInternals: true,
      policies: [
        { allow: { dependency: { relationship: { to: 'internal' } } } },
        ...folders
          .filter((name) => MATRIX[name].length > 0)
          .map((name) => ({ from: inside([name]), allow: { to: inside(MATRIX[name]) } })),
        ...npmPolicies(),
        {
          from: { file: { categories: 'shell' } },
          allow: { to: inside(folders) },
        },
        {
          from: { file: { categories: 'shell' } },
          allow: { to: { file: { categories: 'shell' } } },
        },
        { disallow: LANGUAGE },
        { from: inside(['words']), allow: LANGUAGE },
        { from: testsWithWords, allow: LANGUAGE },
        { from: { file: { categories: { allOf: ['shell', 'spec'] } } }, allow: LANGUAGE },
        { disallow: { to: { file: { categories: 'test-support' } } } },
        { from: testFiles, allow: { to: { file: { categories: 'test-support' } } } },
      ],
    },
  ],
};
