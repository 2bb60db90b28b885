import { inject } from '@angular/core';
import { techniqueNames } from '../../catalogue/techniques';
import { Subject } from '../../domain/insights/insight-session';
import { TECHNIQUE_IDS } from '../../domain/session/plan/technique-id';
import { INSIGHTS_WORDS } from '../../words/insights-words';

/** The name of a technique, or of a routine of several. */
export function subjectNames(): (subject: Subject) => string {
  const names = techniqueNames();
  const words = inject(INSIGHTS_WORDS);
  return (subject) => {
    const technique = TECHNIQUE_IDS.find((id) => id === subject);
    return technique ? names[technique] : words.routine(subject.slice('routine:'.length));
  };
}
