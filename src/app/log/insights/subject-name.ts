import { techniqueNames } from '../../catalogue/techniques';
import { Subject } from '../../domain/insights/insight-session';
import { TECHNIQUE_IDS } from '../../domain/session/plan/technique-id';
import { routineName } from '../routine-name';

const ROUTINE = 'routine:';

/**
 * The name of a technique, or of a routine of several. For an injection context.
 *
 * @param used what is to be named
 */
export function subjectNames(used: () => readonly Subject[]): (subject: Subject) => string {
  const names = techniqueNames();
  const nameOf = routineName(() =>
    used()
      .filter((subject) => subject.startsWith(ROUTINE))
      .map((subject) => subject.slice(ROUTINE.length)),
  );
  return (subject) => {
    const technique = TECHNIQUE_IDS.find((id) => id === subject);
    return technique ? names[technique] : nameOf()(subject.slice(ROUTINE.length));
  };
}
