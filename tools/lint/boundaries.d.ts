/** For each folder of src/app, the other folders it may import. */
export const MATRIX: Readonly<Record<string, readonly string[]>>;
