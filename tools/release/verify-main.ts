/** Looks at a live host file by file: `npm run release:verify -- URL`. Fails when phones could not keep the app from there. */
import { verifyHost } from './verify.ts';

const [address] = process.argv.slice(2);
if (address === undefined || !URL.canParse(address)) {
  console.error('Which host? npm run release:verify -- https://unknot.example/');
  process.exit(2);
}
const findings = await verifyHost(address);
for (const { grade, path, text } of findings)
  console.log(`${grade === 'wrong' ? 'WRONG' : 'note '} ${path} ${text}`);
const wrong = findings.filter(({ grade }) => grade === 'wrong').length;
console.log(
  wrong === 0
    ? `Phones can keep Unknot from ${address}.`
    : `${wrong} wrong: phones cannot keep Unknot from ${address} as it is.`,
);
process.exitCode = wrong === 0 ? 0 : 1;
