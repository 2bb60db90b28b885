/** Stryker's build step, run in its sandbox: bundles the specs of the domain, with the mutants inside, for Node. */
import { bundleSpecs } from '../node-specs/bundle.ts';
import { nodeSpecs } from '../node-specs/which.ts';
import { BUNDLE, DOMAIN } from './options.ts';

const specs = nodeSpecs(DOMAIN);
if (specs.length === 0) throw new Error(`No specs in ${DOMAIN}.`);
await bundleSpecs(['tools/node-specs/settings.ts', 'tools/mutate/first-case.ts', ...specs], BUNDLE);
