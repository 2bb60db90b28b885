import type { BodyName } from '../body/build.ts';
import { FIGURES, idOf, type Figure } from '../catalogue.ts';
import type { PictureSet } from '../sets/set.ts';

/** Folder of a set's pictures of one body. */
export function folderOf({ id, technique }: PictureSet, body: BodyName): string {
  return technique === undefined
    ? `src/app/ui/figure/${id}/${body}`
    : `src/app/techniques/${id}/pictures/${body}`;
}

const classOf = (name: string) =>
  name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The Angular component that is a picture. `moves`: it has a stylesheet of its own. */
function component(figure: Figure, body: BodyName, moves: boolean, isExported: boolean): string {
  const styles = moves
    ? `styleUrl: './${figure.name}.css', encapsulation: ViewEncapsulation.None,`
    : '';
  const prefix = figure.set.technique === undefined ? '' : `${figure.set.id}-`;
  const suffix = body === 'first' ? '' : `-${body}`;
  return `@Component({
    selector: 'un-${prefix}${figure.name}${suffix}',
    templateUrl: './${figure.name}.svg',
    ${styles}
  })
  ${isExported ? 'export ' : ''}class ${classOf(figure.name)} {}
  `;
}

const angularImport = (...names: readonly (string | false)[]) =>
  `import { ${names.filter((name) => name !== false).join(', ')} } from '@angular/core';\n`;

/** Source of the component files of one set and body: path and text, not yet formatted. */
export function componentFiles(
  set: PictureSet,
  body: BodyName,
  moves: (figure: Figure) => boolean,
): ReadonlyMap<string, string> {
  const figures = FIGURES.filter((figure) => figure.set === set);
  const folder = folderOf(set, body);
  const technique = set.technique?.name;
  if (technique === undefined) {
    const file = set.id === 'back' ? 'back-figure' : set.id;
    const text = figures.map(
      (figure) =>
        `\n/** ${set.docs?.[figure.name] ?? ''} */\n${component(figure, body, moves(figure), true)}`,
    );
    const imports = angularImport('Component', figures.some(moves) && 'ViewEncapsulation');
    return new Map([[`${folder}/${file}.ts`, imports + text.join('')]]);
  }
  const cover = figures.filter(({ name }) => name === 'cover');
  const steps = figures.filter(({ name }) => name !== 'cover');
  return new Map([
    [`${folder}/cover.ts`, coverFile(cover, body, moves, technique)],
    [`${folder}/pictures.ts`, picturesFile(set, steps, body, moves, technique)],
  ]);
}

function coverFile(
  covers: readonly Figure[],
  body: BodyName,
  moves: (figure: Figure) => boolean,
  technique: string,
): string {
  const components = covers.map((figure) => component(figure, body, moves(figure), true));
  return `${angularImport('Component', covers.some(moves) && 'ViewEncapsulation')}
    /** The picture ${technique} is known by. */
    ${components.join('')}`;
}

function picturesFile(
  set: PictureSet,
  steps: readonly Figure[],
  body: BodyName,
  moves: (figure: Figure) => boolean,
  technique: string,
): string {
  const shared = set.technique?.seated ?? [];
  const imports = [
    angularImport('Component', 'Type', steps.some(moves) && 'ViewEncapsulation'),
    shared.length === 0
      ? ''
      : `import { ${shared.map(classOf).toSorted().join(', ')} } from '../../../../ui/figure/seated/${body}/seated';\n`,
  ];
  const entries = [
    ...steps.map((figure) => `'${idOf(figure)}': ${classOf(figure.name)},`),
    ...shared.map((name) => `'seated/${name}': ${classOf(name)},`),
  ];
  return `${imports.join('')}
    ${steps.map((figure) => component(figure, body, moves(figure), false)).join('\n')}
    /** The pictures of ${technique}, by a step's \`picture\`. */
    export const pictures: Readonly<Record<string, Type<unknown>>> = { ${entries.join('\n')} };
  `;
}
