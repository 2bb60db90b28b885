/**
 * What Oxlint (oxlint.config.ts) cannot see: the walls between folders, Angular's rules and our own. None of them needs
 * types.
 */
import angular from 'angular-eslint';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';
import { boundaryRules, boundarySettings } from './tools/lint/boundaries.js';
import { docstrings } from './tools/lint/docstrings.js';
import { ABILITIES, APP, EXAMPLES, IGNORED, SPECS, TOOLS, WORKER } from './tools/lint/files.js';
import { browserGlobals, readsOfTheTime } from './tools/lint/globals.js';
import { languages, ownFormats } from './tools/lint/languages.js';
import { liveRegions } from './tools/lint/live-regions.js';
import { textRoots } from './tools/lint/text-roots.js';

export default tseslint.config(
  { ignores: IGNORED },
  // Directives are for Oxlint's rules, which tells of those that are not needed.
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  {
    files: [...APP, ...EXAMPLES, ...TOOLS, ...WORKER],
    languageOptions: { parser: tseslint.parser },
    plugins: { unknot: { rules: { docstrings } }, '@typescript-eslint': tseslint.plugin },
    rules: {
      'unknot/docstrings': 'error',
      'no-restricted-syntax': ['error', ...readsOfTheTime],
    },
  },
  {
    files: EXAMPLES,
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: { 'no-restricted-globals': ['error', ...browserGlobals] },
  },
  {
    files: APP,
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    plugins: { boundaries },
    settings: {
      ...boundarySettings,
      'import/resolver': { typescript: { project: './tsconfig.app.json' } },
    },
    rules: {
      ...boundaryRules,
      'no-restricted-globals': ['error', ...browserGlobals],
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: 'un', style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'un', style: 'camelCase' },
      ],
    },
  },
  {
    files: ABILITIES,
    rules: { 'no-restricted-globals': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: SPECS,
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-syntax': 'off',
      'unknot/docstrings': 'off',
    },
  },
  {
    files: APP,
    // A technique's texts are English themselves, as is its name.
    ignores: [...SPECS, 'src/app/techniques/*/words.ts'],
    rules: { 'no-restricted-imports': ['error', languages] },
  },
  {
    files: ['src/app/words/*/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...readsOfTheTime, ownFormats] },
  },
  { files: [...TOOLS, ...WORKER], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
    plugins: { unknot: { rules: { 'live-regions': liveRegions, 'text-roots': textRoots } } },
    rules: { 'unknot/live-regions': 'error', 'unknot/text-roots': 'error' },
  },
);
