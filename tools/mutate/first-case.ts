/**
 * Loaded before the specs: a property is tried on the same cases in each run, and a case that breaks it is not made
 * smaller. A mutant is found by the first.
 */
import * as fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261123, endOnFailure: true });
