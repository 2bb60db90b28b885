/**
 * Loaded before the specs: a property is tried on fewer cases, the same in each run, and a case that breaks it is not
 * made smaller. A mutant is found by the first.
 */
import * as fc from 'fast-check';

fc.configureGlobal({ numRuns: 100, seed: 20261123, endOnFailure: true });
