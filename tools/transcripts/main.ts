/** Writes docs/transcripts, all that is heard of each technique and routine: `npm run transcripts`. The results are committed. */
import { writeFileSync } from 'node:fs';
import { transcripts } from './heard.ts';

for (const { file, text, faults } of await transcripts()) {
  writeFileSync(file, text);
  console.log(file);
  for (const fault of faults) console.error(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
