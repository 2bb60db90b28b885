import { endToEndCounts, karmaCounts, plainCounts, type Counts } from './reports.ts';

/** One part of `npm test`: an npm script, what it waits for, and where it leaves its counts. */
export interface Stage {
  /** The npm script, with its words; the name of the stage too. */
  readonly script: string;
  /** Further words for the script, which its name does not show. */
  readonly words?: readonly string[];
  /** Scripts of the stages that must have passed before. */
  readonly needs?: readonly string[];
  /** Where its counts are, when it counts more than "it passed". */
  readonly report?: { readonly file: string; readonly read: (file: string) => Counts };
  /**
   * Seconds it may take on two quiet cores, beside the others: a fifth more than it was measured to take. Past them the
   * end of the run warns that something has grown.
   */
  readonly budget: number;
}

/** Draws the figures only where they may have changed. */
const CHANGED_FIGURES = 'figures -- --check --changed';

/**
 * What `npm test` runs. The first that is free to start goes first, so what others wait for and what takes longest
 * stands at the top.
 */
export const STAGES: readonly Stage[] = [
  { script: 'browsers', budget: 5 },
  { script: 'build', budget: 35 },
  {
    script: 'e2e',
    needs: ['browsers', 'build'],
    report: { file: 'reports/e2e.json', read: endToEndCounts },
    budget: 390,
  },
  {
    script: 'test:unit',
    needs: ['browsers'],
    report: { file: 'reports/unit.json', read: karmaCounts },
    budget: 125,
  },
  { script: 'lint', budget: 66 },
  {
    script: 'test:tools',
    report: { file: 'reports/tools.json', read: plainCounts },
    budget: 50,
  },
  {
    script: 'test:node',
    report: { file: 'reports/node.json', read: plainCounts },
    budget: 20,
  },
  {
    script: 'walls',
    report: { file: 'reports/walls.json', read: plainCounts },
    budget: 13,
  },
  { script: 'types', budget: 10 },
  { script: CHANGED_FIGURES, budget: 5 },
];

/** What is too long for each landing. */
const LONG: readonly Stage[] = [
  { script: 'test:sub-path', needs: ['build'], budget: 75 },
  // After the others' end to end tests: both keep traces in one folder.
  {
    script: 'test:language',
    needs: ['e2e'],
    report: { file: 'reports/language.json', read: endToEndCounts },
    budget: 240,
  },
  { script: 'lint:typed', budget: 185 },
  { script: 'figures -- --check', budget: 120 },
];

/** The budgets of stages that try more there. */
const FULL_BUDGETS: Readonly<Record<string, number>> = {
  e2e: 1100,
  'test:unit': 140,
  'test:node': 160,
};

/** What `npm run test:full` runs: the same with every case of each, and what is too long for each landing. */
export const FULL_STAGES: readonly Stage[] = [
  ...STAGES.filter(({ script }) => script !== CHANGED_FIGURES).map((stage) => ({
    ...stage,
    budget: FULL_BUDGETS[stage.script] ?? stage.budget,
  })),
  ...LONG,
];
