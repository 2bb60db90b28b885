import { join } from 'node:path';

const top = join(import.meta.dirname, '..');

/** A production build of the app, and the address it was built for. */
export interface Build {
  readonly root: string;
  readonly base: string;
}

/** The build that `npm run build` makes. */
export const rootBuild: Build = { root: join(top, 'dist/unknot/browser'), base: '/' };

/** The same app for a host that serves it below a path. */
export const subPathBuild: Build = { root: join(top, 'dist/sub-path/browser'), base: '/any/path/' };
