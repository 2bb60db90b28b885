import { readFileSync } from 'node:fs';

/** A decision's file, by the name it has in docs/adr. */
export interface Decision {
  readonly name: string;
  readonly text: string;
}

const FOLDER = 'docs/adr';
const MOST_LINES = 40;
const FORM =
  /^# (\d{3}): (.+)\n\nStatus: ((?:accepted|replaced by \d{3}), \d{4}-\d\d-\d\d)\.\n\n## Context\n[^]+\n## Decision\n[^]+\n## Price\n/;

/** The row of a decision in the index; undefined where the file is not in the one form. */
function rowOf({ name, text }: Decision): string | undefined {
  const [, number = '', title = '', status = ''] = FORM.exec(text) ?? [];
  return name.startsWith(`${number}-`)
    ? `| [${number}](${name}) | ${title} | ${status} |`
    : undefined;
}

/** What is wrong with the decisions: one not in the form, too long, or not in the index as it stands; a line each. */
export function faultsOfDecisions(
  decisions: readonly Decision[],
  index: string,
): readonly string[] {
  return decisions.flatMap((decision) => {
    const row = rowOf(decision);
    const path = `${FOLDER}/${decision.name}`;
    if (row === undefined) return [`${path} is not in the form that ${FOLDER}/README.md names`];
    const isLong = decision.text.trimEnd().split('\n').length >= MOST_LINES;
    const isListed = index.split('\n').includes(row);
    return [
      ...(isLong ? [`${path} has ${MOST_LINES} lines or more`] : []),
      ...(isListed ? [] : [`${FOLDER}/README.md lacks the row: ${row}`]),
    ];
  });
}

/** The decisions among these paths. */
export function decisionsIn(paths: readonly string[]): readonly Decision[] {
  return paths
    .filter((path) => /^docs\/adr\/\d{3}-/.test(path))
    .map((path) => ({
      name: path.slice(FOLDER.length + 1),
      text: readFileSync(path, 'utf8'),
    }));
}
