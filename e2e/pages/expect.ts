import { expect as playwrights } from '@playwright/test';
import { HUNG_MS } from '../limits.ts';

/** Waits for what is to be seen as long as the tests do, also where no test runs: benches and pictures use the pages too. */
export const expect = playwrights.configure({ timeout: HUNG_MS.seen });
