import { palmSideOfFist, seatedTexts } from '../../words/seated-words';
import { also, bySide, StepTexts, warning } from '../../words/step-texts';
import { TechniqueWords } from '../../catalogue/technique';
import { draggingName } from './name';

/** What Dragging says of itself. */
export const draggingWords: TechniqueWords = {
  name: draggingName,
  next: 'Next: Dragging.',
  ticks: 'Low tick: slide back to the neck.',
  intro:
    'May ease a tight neck and tight shoulder tops. Your fist drags slowly over the muscle. Sit down; you need nothing else. Good at a desk.',
  coverText:
    'A person seen from behind drags the left fist slowly outward over the right shoulder top.',
  amounts: {
    strokes: 'Strokes',
    'stroke-seconds': 'Seconds a stroke',
    'tap-neck': 'Neck tapping',
    relax: 'Relax',
  },
};

/** What its steps say, as a whole sentence a side. */
export const draggingTexts: StepTexts = {
  ...seatedTexts,
  'place-fist': {
    title: bySide('Place your right fist', 'Place your left fist'),
    sentence: bySide(
      'Tighten your right fist. Rest it between neck and left shoulder, near the neck.',
      'Tighten your left fist. Rest it between neck and right shoulder, near the neck.',
    ),
    also: [palmSideOfFist, warning('Muscle only, not bone or throat.')],
    pictureText: bySide(
      'From behind: the right fist rests between the neck and the left shoulder, near the neck.',
      'From behind: the left fist rests between the neck and the right shoulder, near the neck.',
    ),
  },
  'support-elbow': {
    title: 'Hold the elbow',
    sentence: bySide(
      'Hold your right elbow with your left hand.',
      'Hold your left elbow with your right hand.',
    ),
    also: [also('Wrap your fingers around it.')],
    pictureText: bySide(
      'From the front: the right fist stays between neck and left shoulder, and the left hand holds the right elbow, its fingers around it.',
      'From the front: the left fist stays between neck and right shoulder, and the right hand holds the left elbow, its fingers around it.',
    ),
  },
  drag: {
    title: 'Slow drags',
    opening: (count) => `${count} slow strokes.`,
    sentence: bySide(
      'Gently pull the elbow down and to the left. As the fist slides, tilt your head a little to the left.',
      'Gently pull the elbow down and to the right. As the fist slides, tilt your head a little to the right.',
    ),
    also: [also('Slide to the shoulder, then lightly back, head straight.')],
    pictureText: bySide(
      'From behind: the left hand pulls the right elbow down and to the left. The right fist slides from the neck outward over the left shoulder top. The head tilts to the left.',
      'From behind: the right hand pulls the left elbow down and to the right. The left fist slides from the neck outward over the right shoulder top. The head tilts to the right.',
    ),
  },
  release: {
    title: 'Let go',
    sentence: bySide(
      'Lower both arms. Let your left shoulder drop.',
      'Lower both arms. Let your right shoulder drop.',
    ),
    also: [],
    pictureText: bySide(
      'From behind: both arms sink and the left shoulder drops.',
      'From behind: both arms sink and the right shoulder drops.',
    ),
  },
  'tap-neck': {
    title: 'Tap your neck softly',
    sentence: 'Softly tap the back of your neck with fingertips, beside the bones.',
    also: [
      also('Use both hands.'),
      warning('The back only: not the sides, not the throat.'),
      warning('Never on the bones.'),
    ],
    pictureText:
      'From behind: the fingertips of both hands, left and right, tap the back of the neck. The sides of the neck and the throat are crossed out.',
  },
  relax: {
    title: 'Eyes closed',
    sentence: 'Lower your hands. Close your eyes. Relax.',
    also: [also('Breathe slowly, in and out.'), also('Stay like this.')],
    pictureText: 'From the front: both hands lie in the lap and the eyes are shut.',
  },
};
