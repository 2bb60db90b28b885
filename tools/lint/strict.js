/**
 * How strictly code is read, by typescript-eslint's names; Oxlint has all of these rules but those of ONLY_ESLINT.
 */
import tseslint from 'typescript-eslint';
import { ABILITIES, END_TO_END, SPECS, TOOL_SPECS, TOOLS, WORKER } from './files.js';

/** typescript-eslint's two strictest sets, and what both linters' files apply on top. */
export const STRICT_SETS = [
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
];

/** Rules of these sets that Oxlint has not; `npm run lint:typed` does. */
export const ONLY_ESLINT = ['@typescript-eslint/no-unsafe-class-instance-assignment'];

/** Our own choices for all code. */
export const CHOICES = {
  'max-lines': ['error', 300],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'no-console': 'error',
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
};

/** Where less or other is asked. */
export const EXCEPTIONS = [
  { files: ABILITIES, rules: { 'no-console': 'off' } },
  {
    files: SPECS,
    rules: {
      'max-lines-per-function': 'off',
      // Spies are handed to expect() as they are.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  { files: [...TOOLS, ...WORKER], rules: { 'no-console': 'off' } },
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
  { files: END_TO_END, rules: { 'max-lines-per-function': 'off' } },
];
