import { InjectionToken } from '@angular/core';
import { evidenceWords } from '#language/evidence-words';

/** Words of "What is known". */
export type EvidenceWords = typeof evidenceWords;

/** The words of "What is known" in the app's language. */
export const EVIDENCE_WORDS = new InjectionToken<EvidenceWords>('EvidenceWords', {
  factory: () => evidenceWords,
});
