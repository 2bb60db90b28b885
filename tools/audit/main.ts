/**
 * Asks the registry for known weaknesses of what ships: `npm run audit`. Ends with 0 when it knows none, 1 when it knows
 * some, and 2 when it could not be asked: that is no pass, and is said.
 */
import { spawnSync } from 'node:child_process';

interface Report {
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
  readonly message?: string;
}

const NOT_ASKED = 2;

function parsed(text: string): Report {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return { message: 'its answer could not be read' };
  }
}

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const { metadata, message } = parsed(stdout);
if (metadata === undefined) {
  console.error(`NOT AUDITED: the registry could not be asked (${message ?? 'no answer'}).`);
  console.error(
    'Whether what ships has known weaknesses is unknown. Run it where it can be asked.',
  );
  process.exitCode = NOT_ASKED;
} else {
  const { total = 0, ...kinds } = metadata.vulnerabilities;
  const told = Object.entries(kinds).filter(([, count]) => count > 0);
  if (total === 0) console.log('Audited: the registry knows of no weakness in what ships.');
  else console.error(`WEAK: ${told.map(([kind, count]) => `${count} ${kind}`).join(', ')}.`);
  process.exitCode = total === 0 ? 0 : 1;
}
