import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureSet, SetFigure } from './sets/set.ts';

/** One illustration. */
export interface Figure extends SetFigure {
  readonly set: PictureSet;
}

const FOLDER = join(import.meta.dirname, 'sets');

async function setIn(file: string): Promise<PictureSet> {
  const { set } = (await import(join(FOLDER, file))) as { readonly set: PictureSet };
  return set;
}

/** Every set: one a file of `sets`. */
export const SETS: readonly PictureSet[] = await Promise.all(
  globSync('*.ts', { cwd: FOLDER, exclude: ['set.ts'] })
    .toSorted()
    .map(setIn),
);

/** Every picture, set by set. */
export const FIGURES: readonly Figure[] = SETS.flatMap((set) =>
  set.figures.map((figure) => ({ ...figure, set })),
);

/** "dragging/drag": how a step names its picture. */
export const idOf = ({ set, name }: Figure): string => `${set.id}/${name}`;
