/** Fails when changelog, package, service worker and app do not say the same of the release; part of `npm run lint`. */
import { disagreements } from './notes.ts';

const differing = disagreements();
for (const line of differing) console.error(line);
process.exitCode = differing.length > 0 ? 1 : 0;
