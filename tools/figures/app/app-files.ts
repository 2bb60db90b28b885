import { format } from 'prettier';
import type { BodyName } from '../body/build.ts';
import { SETS, type Figure } from '../catalogue.ts';
import { draw, type Drawing } from '../drawing/draw.ts';
import { componentFiles, folderOf } from './component-files.ts';

/** The project's own style (.prettierrc). */
const STYLE = { singleQuote: true, printWidth: 100 };

/** Files of the app: path from the project's root, and text. */
export type AppFiles = ReadonlyMap<string, string>;

/** A figure drawn with a body. */
export interface DrawnFigure {
  readonly figure: Figure;
  readonly body: BodyName;
  readonly drawing: Drawing;
}

/** Begins a picture's motion classes, which no other picture has: "mf-circles", "ld-squeeze-2". Short: it is written often. */
function classPrefix({ set, name }: Figure, body: BodyName): string {
  const initials = set.id
    .split('-')
    .map((word) => word.charAt(0))
    .join('');
  return `${initials}-${name}${body === 'first' ? '' : '-2'}`;
}

/** Draws a figure with a body. */
export function drawFigure(figure: Figure, body: BodyName): DrawnFigure {
  return { figure, body, drawing: draw(figure.pose, body, classPrefix(figure, body)) };
}

/** A drawing as an Angular template. */
export function templateOf({ figure, drawing }: DrawnFigure): string {
  return `<svg preserveAspectRatio="${figure.align} meet" stroke-linecap="round" stroke-linejoin="round" viewBox="${figure.viewBox}">${drawing.content}</svg>\n`;
}

/**
 * The files of one picture: its template and, if it moves, its stylesheet. Apart, because the app's pages allow no inline
 * styles in their markup.
 */
export async function pictureFiles(drawn: DrawnFigure): Promise<AppFiles> {
  const { figure, body, drawing } = drawn;
  const path = `${folderOf(figure.set, body)}/${figure.name}`;
  const files = new Map([[`${path}.svg`, templateOf(drawn)]]);
  if (drawing.motion !== '') {
    const css = await format(drawing.motion, { ...STYLE, parser: 'css' });
    files.set(`${path}.css`, css);
  }
  return files;
}

/** The component files of all sets and the bodies given; `moves` tells which figures have a stylesheet. */
export async function sourceFiles(
  bodies: readonly BodyName[],
  moves: (figure: Figure) => boolean,
): Promise<AppFiles> {
  const files = new Map<string, string>();
  for (const body of bodies)
    for (const set of SETS)
      for (const [path, text] of componentFiles(set, body, moves))
        files.set(
          path,
          await format(text, { parser: 'typescript', singleQuote: true, printWidth: 100 }),
        );
  return files;
}

/** Folders that hold nothing but what is drawn. */
export function foldersOf(bodies: readonly BodyName[]): readonly string[] {
  return bodies.flatMap((body) => SETS.map((set) => folderOf(set, body)));
}
