type Matrix = Readonly<Record<string, readonly string[]>>;

/** The page whose table tells who may import whom. */
export const TABLE = 'src/app/README.md';

/** Folders which a row names as "those six". */
const THOSE_SIX = ['domain', 'words', 'platform', 'ui', 'store', 'catalogue'];

/** Names in a cell: "those six, log" or "`words`, `platform`". */
function namesIn(cell: string): readonly string[] {
  const names = cell.split(',').map((each) => each.replaceAll('`', '').trim());
  return names
    .filter((name) => name !== 'nothing')
    .flatMap((name) => (name === 'those six' ? THOSE_SIX : [name.replace(/\/X$/, '')]));
}

/** What the table says, a folder each; the shell's row, which imports everything, is left out. */
function told(text: string): Matrix {
  const [, table = ''] = /\n\| folder +\| may import .*\n\| -.*\n((?:\|.*\n)+)/.exec(text) ?? [];
  const rows = table.split('\n').map((line) => line.split('|').slice(1, 3));
  return Object.fromEntries(
    rows.flatMap(([folders = '', imports = '']) =>
      folders.includes('the shell') || folders === ''
        ? []
        : namesIn(folders).map((folder) => [folder, namesIn(imports)] as const),
    ),
  );
}

const sorted = (names: readonly string[] | undefined): string =>
  names === undefined ? 'no row' : [...names].sort().join(', ') || 'nothing';

/**
 * Where the table of src/app/README.md, the matrix that lint holds and the folders of src/app differ; a line each.
 *
 * @param text the page with the table
 * @param folders the folders in src/app
 */
export function faultsOfTable(
  text: string,
  matrix: Matrix,
  folders: readonly string[],
): readonly string[] {
  const table = told(text);
  const all = [...new Set([...Object.keys(table), ...Object.keys(matrix), ...folders])];
  return all.flatMap((folder) => {
    const [here, there] = [sorted(table[folder]), sorted(matrix[folder])];
    return [
      ...(here === there
        ? []
        : [`${TABLE}, ${folder}: ${here}; tools/lint/boundaries.js: ${there}`]),
      ...(folders.includes(folder) ? [] : [`src/app/${folder} is not there, and has a row`]),
    ];
  });
}
