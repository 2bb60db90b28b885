/** Oxlint reads all code with types, in seconds; what it cannot see is ESLint's (eslint.config.js). */
import { defineConfig, type OxlintConfig } from 'oxlint';
import { APP, IGNORED, TOOLS, WORKER } from './tools/lint/files.js';
import {
  CHOICES,
  EXCEPTIONS,
  ONLY_ESLINT,
  STRICT_SETS,
  type NamedRules,
} from './tools/lint/strict.js';

type Rules = NonNullable<OxlintConfig['rules']>;

/** Rules by the names Oxlint gives them, without those it has not. */
function named(rules: NamedRules): Rules {
  return Object.fromEntries(
    Object.entries(rules)
      .filter(([name]) => !ONLY_ESLINT.includes(name))
      .map(([name, setting]) => [name.replace('@typescript-eslint/', 'typescript/'), setting]),
  ) as Rules;
}

/** The rules of the strictest sets; what they turn off for one another's sake is off here anyway. */
function strict(): Rules {
  const all = STRICT_SETS.flatMap(({ rules }) => Object.entries(rules ?? {}));
  return named(Object.fromEntries(all.filter(([, setting]) => setting !== 'off')));
}

export default defineConfig({
  plugins: ['eslint', 'typescript', 'import'],
  // Only what is named below.
  categories: { correctness: 'off' },
  options: { typeAware: true, typeCheck: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: IGNORED,
  overrides: [
    { files: [...APP, ...TOOLS, ...WORKER], rules: { ...strict(), ...named(CHOICES) } },
    { files: APP, rules: { 'import/no-cycle': ['error', { ignoreTypes: false }] } },
    ...EXCEPTIONS.map(({ files, rules }) => ({ files, rules: named(rules) })),
  ],
});
