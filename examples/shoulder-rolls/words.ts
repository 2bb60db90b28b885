import { TechniqueWords } from '../../src/app/catalogue/technique';
import { seatedTexts } from '../../src/app/words/seated-words';
import { also, bySide, StepTexts, warning } from '../../src/app/words/step-texts';
import { shoulderRollsName } from './name';

/** What Shoulder rolls says of itself. */
export const shoulderRollsWords: TechniqueWords = {
  name: shoulderRollsName,
  next: 'Next: Shoulder rolls.',
  intro:
    'May ease stiff shoulders. One shoulder rolls slowly back. Sit down; you need nothing else.',
  coverText: 'A circle that goes round: a shoulder rolls back.',
  amounts: { rolls: 'Rolls', 'roll-seconds': 'Seconds a roll', relax: 'Relax' },
};

/** What its steps say, as a whole sentence a side. */
export const shoulderRollsTexts: StepTexts = {
  ...seatedTexts,
  roll: {
    title: 'Slow rolls',
    opening: (count) => `${count} slow rolls.`,
    sentence: bySide(
      'Lift your left shoulder, then roll it back and down.',
      'Lift your right shoulder, then roll it back and down.',
    ),
    also: [warning('Smaller rolls if it clicks or hurts.')],
    pictureText: bySide(
      'A circle that goes round: the left shoulder rolls back.',
      'A circle that goes round: the right shoulder rolls back.',
    ),
  },
  relax: {
    title: 'Eyes closed',
    sentence: 'Let both arms hang. Close your eyes.',
    also: [also('Breathe slowly, in and out.')],
    pictureText: 'A circle at rest.',
  },
};
