/**
 * The same strictness as Oxlint's, by typescript-eslint itself, and its rules that Oxlint has not. It takes many times
 * as long, so `npm run lint:typed` is a part of `npm run test:full` alone.
 */
import tseslint from 'typescript-eslint';
import { APP, IGNORED, TOOLS, WORKER } from './files.js';
import { CHOICES, EXCEPTIONS, STRICT_SETS } from './strict.js';

export default tseslint.config(
  { ignores: IGNORED },
  {
    files: [...APP, ...TOOLS, ...WORKER],
    extends: STRICT_SETS,
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.app.json',
          './tsconfig.spec.json',
          './tsconfig.tools.json',
          './tsconfig.worker.json',
        ],
        tsconfigRootDir: `${import.meta.dirname}/../..`,
      },
    },
    rules: CHOICES,
  },
  ...EXCEPTIONS,
);
