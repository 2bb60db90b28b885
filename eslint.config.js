import angular from 'angular-eslint';
import boundaries from 'eslint-plugin-boundaries';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { boundaryRules, boundarySettings } from './tools/lint/boundaries.js';
import { docstrings } from './tools/lint/docstrings.js';
import { browserGlobals, readsOfTheTime } from './tools/lint/globals.js';

const APP = ['src/**/*.ts'];
const TOOLS = ['tools/**/*.ts', 'e2e/**/*.ts', 'bench/**/*.ts'];
const SPECS = ['src/**/*.spec.ts', 'src/**/fake-*.ts'];
const TOOL_SPECS = ['tools/**/*.spec.ts'];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.angular/',
      'coverage/',
      'reports/',
      'test-results/',
      'shots/',
      'release/',
      '.stryker-tmp/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: [...APP, ...TOOLS],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.app.json', './tsconfig.spec.json', './tsconfig.tools.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { unknot: { rules: { docstrings } } },
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'unknot/docstrings': 'error',
      'no-restricted-syntax': ['error', ...readsOfTheTime],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/only-throw-error': [
        'error',
        { allowThrowingUnknown: true, allowRethrowing: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Angular's decorated classes may hold nothing but their decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
    },
  },
  {
    files: APP,
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    plugins: { boundaries, 'import-x': importX },
    settings: {
      ...boundarySettings,
      'import/resolver': { typescript: { project: './tsconfig.app.json' } },
      'import-x/resolver': { typescript: { project: './tsconfig.app.json' } },
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/extensions': ['.ts'],
    },
    rules: {
      ...boundaryRules,
      'import-x/no-cycle': 'error',
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
    // Here the browser's clocks, timers and stores are turned into abilities others inject.
    files: ['src/app/platform/**/*.ts', 'src/app/store/**/*.ts', 'src/main.ts'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-syntax': 'off',
      'no-console': 'off',
    },
  },
  {
    files: SPECS,
    rules: {
      'max-lines': ['error', 500],
      'max-lines-per-function': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-syntax': 'off',
      'unknot/docstrings': 'off',
      // Spies are handed to expect() as they are.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: TOOLS,
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: TOOL_SPECS,
    rules: {
      'max-lines-per-function': 'off',
      // Node's runner waits for its tests itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it'] },
          ],
        },
      ],
    },
  },
  {
    files: ['e2e/**/*.spec.ts', 'e2e/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['src/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
);
