/** A file that breaks one wall, and the rule that must see it. */
export interface Breach {
  readonly wall: string;
  /** Below src/app; a number is put into its name, so that all can be planted at once. */
  readonly file: string;
  readonly code: string;
  readonly rule: string;
}

/** A file that keeps to the walls, and the rule that must pass it. */
export type Passage = Breach;

const DEPENDENCIES = 'boundaries/dependencies';

/** A real module of each folder, to import. */
const SAMPLE: Readonly<Record<string, string>> = {
  domain: 'domain/session/plan/side',
  words: 'words/words',
  catalogue: 'catalogue/techniques',
  platform: 'platform/ability',
  ui: 'ui/unique-id',
  store: 'store/settings/settings',
  log: 'log/routes',
  settings: 'settings/settings-page',
  safety: 'safety/safety-page',
  session: 'session/running-session',
  techniques: 'techniques/dragging/routes',
  home: 'home/home',
  shell: 'app.config',
};

/** Where a breach of a folder is planted; a technique's lies in the technique. */
function placeOf(folder: string): string {
  return folder === 'techniques' ? 'techniques/lying-down' : folder;
}

function importing(folder: string, target: string): string {
  const up = '../'.repeat(placeOf(folder).split('/').length);
  return `import '${up}${target}';\n`;
}

/** For each row of the matrix, every folder that it may not import, and the shell. */
export function matrixBreaches(
  matrix: Readonly<Record<string, readonly string[]>>,
): readonly Breach[] {
  const rows = Object.keys(matrix).filter((folder) => folder in SAMPLE);
  return rows.flatMap((folder) => {
    const forbidden = Object.keys(SAMPLE).filter(
      (other) => other !== folder && !(matrix[folder] ?? []).includes(other),
    );
    return forbidden.map((other) => ({
      wall: `${folder} may not import ${other}`,
      file: `${placeOf(folder)}/planted-breach.ts`,
      code: importing(folder, SAMPLE[other] ?? ''),
      rule: DEPENDENCIES,
    }));
  });
}

/** For each row of the matrix, every folder that it may import: a rule that forbids all would see every breach. */
export function matrixPassages(
  matrix: Readonly<Record<string, readonly string[]>>,
): readonly Passage[] {
  const rows = Object.entries(matrix).filter(([folder]) => folder in SAMPLE);
  return rows.flatMap(([folder, allowed]) =>
    allowed
      .filter((other) => other in SAMPLE)
      .map((other) => ({
        wall: `${folder} may import ${other}`,
        file: `${placeOf(folder)}/planted-passage.ts`,
        code: importing(folder, SAMPLE[other] ?? ''),
        rule: DEPENDENCIES,
      })),
  );
}

/** Two files that import each other, which Oxlint must see. */
function cycleOf(pair: readonly [string, string], imports: string): readonly Breach[] {
  return pair.map((name, index) => ({
    wall: `no cycle inside a folder, by ${imports}`,
    file: `ui/planted-${name}.ts`,
    code: `${imports} { ${pair[1 - index]} } from './planted-${pair[1 - index]}';\n\n/** Planted. */\nexport interface ${name} {\n  readonly it: ${pair[1 - index]};\n}\n`,
    rule: 'import(no-cycle)',
  }));
}

/** Cycles inside a folder, of types alone too: who reads one file would have to read the other first. */
export const CYCLES: readonly (readonly Breach[])[] = [
  cycleOf(['one', 'other'], 'import'),
  cycleOf(['near', 'far'], 'import type'),
];

/** The walls beside the matrix. */
export const OTHER_BREACHES: readonly Breach[] = [
  ...['angular', 'rxjs'].map((name) => ({
    wall: `domain may not use ${name}`,
    file: 'domain/planted-breach.ts',
    code: `import '${name === 'angular' ? '@angular/core' : 'rxjs'}';\n`,
    rule: DEPENDENCIES,
  })),
  {
    wall: 'idb in store alone',
    file: 'log/planted-breach.ts',
    code: `import 'idb';\n`,
    rule: DEPENDENCIES,
  },
  {
    wall: '@angular/service-worker in platform alone',
    file: 'home/planted-breach.ts',
    code: `import '@angular/service-worker';\n`,
    rule: DEPENDENCIES,
  },
  {
    wall: 'no other package',
    file: 'ui/planted-breach.ts',
    code: `import 'fast-check';\n`,
    rule: DEPENDENCIES,
  },
  {
    wall: 'a technique may not import another',
    file: 'techniques/lying-down/planted-breach.ts',
    code: `import '../dragging/routes';\n`,
    rule: DEPENDENCIES,
  },
  ...["import '../words/en/home-words'", "void import('../words/en/home-words')"].map((code) => ({
    wall: 'a language only through the catalogue',
    file: 'home/planted-breach.ts',
    code: `${code};\n`,
    rule: DEPENDENCIES,
  })),
  {
    wall: 'nor by its short name',
    file: 'home/planted-breach.ts',
    code: `import '#language/home-words';\n`,
    rule: DEPENDENCIES,
  },
  {
    wall: 'the catalogue names no language',
    file: 'words/planted-breach.ts',
    code: `import './en/home-words';\n`,
    rule: 'no-restricted-imports',
  },
  {
    wall: 'nor does a technique, of its own words',
    file: 'techniques/lying-down/planted-breach.ts',
    code: `import './words';\n`,
    rule: 'no-restricted-imports',
  },
  {
    wall: 'a technique has what all share through the catalogue too',
    file: 'techniques/lying-down/planted-breach.ts',
    code: `import '../../words/en/seated-words';\n`,
    rule: DEPENDENCIES,
  },
  {
    wall: 'a type import counts',
    file: 'domain/planted-breach.ts',
    code: `import type { Settings } from '../store/settings/settings';\n\n/** Planted. */\nexport type Planted = Settings;\n`,
    rule: DEPENDENCIES,
  },
  {
    wall: 'a re-export counts',
    file: 'words/planted-breach.ts',
    code: `export * from '../store/settings/settings';\n`,
    rule: DEPENDENCIES,
  },
  {
    wall: 'a lazy import counts',
    file: 'safety/planted-breach.ts',
    code: `void import('../session/running-session');\n`,
    rule: DEPENDENCIES,
  },
  {
    wall: 'a fake only from a spec',
    file: 'platform/planted-breach.ts',
    code: `import './clock/fake-clock';\n`,
    rule: DEPENDENCIES,
  },
  {
    wall: 'no file outside the folders',
    file: 'stray/planted-breach.ts',
    code: `/** Planted. */\nexport const planted = 1;\n`,
    rule: 'boundaries/no-unknown-files',
  },
  {
    wall: 'no stray file beside the shell',
    file: 'planted-breach.ts',
    code: `/** Planted. */\nexport const planted = 1;\n`,
    rule: 'boundaries/no-unknown-files',
  },
  ...[
    'setTimeout(() => 1, 1)',
    'localStorage.clear()',
    'navigator.vibrate(1)',
    'performance.now()',
  ].map((call) => ({
    wall: `${call} only in platform and store`,
    file: 'session/planted-breach.ts',
    code: `${call};\n`,
    rule: 'no-restricted-globals',
  })),
  {
    wall: 'Date.now() only in platform and store',
    file: 'session/planted-breach.ts',
    code: 'Date.now();\n',
    rule: 'no-restricted-syntax',
  },
];
