import { InjectionToken } from '@angular/core';
import { reportWords } from '#language/report-words';

/** Words of the report. Apart from WORDS, so that the first load carries only what it shows. */
export type ReportWords = typeof reportWords;

/** The words of the report in the app's language. */
export const REPORT_WORDS = new InjectionToken<ReportWords>('ReportWords', {
  factory: () => reportWords,
});
