/**
 * Everything `npm test` promises (tools/test/stages.ts), two stages side by side; stops at the first that fails, says
 * where the time went, and ends with true counts. With `--full` it runs every matrix and every long check.
 */
import { runAndTell } from './run-and-tell.ts';
import { FULL_STAGES, STAGES } from './stages.ts';

const isFull = process.argv.includes('--full');
// Read by specs that try a share of their cases, and all of them in the full run.
if (isFull) process.env['UNKNOT_FULL'] = '1';
await runAndTell(isFull ? FULL_STAGES : STAGES);
