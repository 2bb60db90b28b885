import { seatedTexts } from '../../words/en/seated-words';
import { sharedWords } from '../../words/en/shared-words';
import { also, StepTexts, warning } from '../../words/step-texts';
import { TechniqueWords } from '../../catalogue/technique';

/** What Dragging says of itself. */
export const draggingWords: TechniqueWords = {
  name: sharedWords.techniques.dragging,
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

/** What its steps say (content.md, 2.1). */
export const draggingTexts: StepTexts = {
  ...seatedTexts,
  'place-fist': {
    title: 'Place your {hand} fist',
    sentence: 'Tighten your {hand} fist. Rest it on your {side} upper back, close to the neck.',
    also: [warning('Muscle only, not bone or throat.')],
    pictureText: 'From behind: the {hand} fist rests on the {side} upper back, close to the neck.',
  },
  'support-elbow': {
    title: 'Hold the elbow',
    sentence: 'Hold your {hand} elbow with your {otherHand} hand.',
    also: [],
    pictureText:
      'From the front: the {hand} fist stays on the {side} upper back, and the {otherHand} hand holds the {hand} elbow from below.',
  },
  drag: {
    title: 'Slow drags',
    sentence: 'Pull the elbow down. Drag slowly. Tilt your head to the {side}.',
    also: [also('And back, head up.')],
    pictureText:
      'From behind: the {hand} fist drags from the neck outward over the {side} shoulder top while the elbow is pulled down and the head tilts to the {side}.',
  },
  release: {
    title: 'Let go',
    sentence: 'Lower both arms. Let your {side} shoulder drop.',
    also: [],
    pictureText: 'From behind: both arms sink and the {side} shoulder drops.',
  },
  'tap-neck': {
    title: 'Tap your neck softly',
    sentence: 'With both hands, pound the back and rear sides of your neck softly.',
    also: [also('Light as rain.'), warning('Stay behind your ears, away from the throat.')],
    pictureText:
      'From behind: two loose fists, left and right, bounce lightly on the back of the neck. The throat is crossed out.',
  },
  relax: {
    title: 'Eyes closed',
    sentence: 'Lower your hands. Close your eyes. Relax.',
    also: [also('Breathe in. And slowly out.')],
    pictureText: 'From the front: both hands lie in the lap and the eyes are shut.',
  },
};
