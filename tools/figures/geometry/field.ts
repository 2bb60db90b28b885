/** Side of the picture, px. */
export const PICTURE = 320;
/** Margin round it, so that shapes may leave the picture. */
export const MARGIN = 24;
/** Side of the grid everything is traced on: one sample a px. */
export const GRID = PICTURE + 2 * MARGIN;
/** Samples of a grid. */
export const CELLS = GRID * GRID;

/** A number at every px of the grid; what lies outside is 0. */
export class Field {
  readonly values: Float32Array;

  constructor(values: Float32Array = new Float32Array(CELLS)) {
    this.values = values;
  }

  /** A field computed cell by cell. */
  static of(value: (cell: number) => number): Field {
    const field = new Field();
    for (let cell = 0; cell < CELLS; cell++) field.values[cell] = value(cell);
    return field;
  }

  /** A field with the same number everywhere. */
  static filled(value: number): Field {
    return new Field(new Float32Array(CELLS).fill(value));
  }

  at(cell: number): number {
    return this.values[cell] ?? 0;
  }

  set(cell: number, value: number): void {
    this.values[cell] = value;
  }
}

/** The picture's px at a cell. */
export function pixelOf(cell: number): readonly [number, number] {
  return [(cell % GRID) - MARGIN, Math.floor(cell / GRID) - MARGIN];
}

/** The cell nearest to a place of the picture. */
export function cellAt(x: number, y: number): number {
  return Math.round(y + MARGIN) * GRID + Math.round(x + MARGIN);
}

/** Mean over the cells within `radius`, `times` over: a soft blur. */
export function blurred(field: Field, radius: number, times: number): Field {
  let result = field;
  for (let time = 0; time < times; time++) {
    result = averaged(averaged(result, radius, 1, GRID), radius, GRID, 1);
  }
  return result;
}

/** Mean along one direction: `step` leads to the next cell of a line, `stride` to the next line. */
function averaged(field: Field, radius: number, step: number, stride: number): Field {
  const result = new Field();
  for (let line = 0; line < GRID; line++) {
    const at = (place: number) => line * stride + place * step;
    let sum = 0;
    let count = 0;
    for (let place = 0; place < radius; place++, count++) sum += field.at(at(place));
    for (let place = 0; place < GRID; place++) {
      if (place + radius < GRID) {
        sum += field.at(at(place + radius));
        count++;
      }
      if (place > radius) {
        sum -= field.at(at(place - radius - 1));
        count--;
      }
      result.set(at(place), sum / count);
    }
  }
  return result;
}
