import { TechniqueWords } from '../../catalogue/technique';
import { seatedTexts } from '../../words/en/seated-words';
import { sharedWords } from '../../words/en/shared-words';
import { also, StepTexts, warning } from '../../words/step-texts';

/** What Middle finger says of itself. */
export const middleFingerWords: TechniqueWords = {
  name: sharedWords.techniques['middle-finger'],
  intro:
    'May ease one small sore spot. Your middle finger makes slow circles on it. Sit down; you need nothing else. Good at a desk, when you can point to the spot.',
  coverText:
    'A person seen from behind presses the left middle finger into the right upper back and makes small circles.',
  amounts: {
    circles: 'Circles',
    'circle-seconds': 'Seconds a circle',
    knot: 'Time on a knot',
  },
};

/** Name of the button that marks a sore spot. */
export const foundKnot = 'Found a knot';

/** What its steps say (content.md, 2.2). */
export const middleFingerTexts: StepTexts = {
  ...seatedTexts,
  'place-hand': {
    title: 'Place your {hand} hand',
    sentence: 'Fingers together, lay your {hand} hand on your {side} upper back.',
    also: [also('Thumb lightly at the neck base.'), also('Middle finger mid-muscle.')],
    pictureText:
      'From behind: the {hand} palm lies on the {side} shoulder, the thumb at the neck base, a dot under the middle fingertip.',
  },
  press: {
    title: 'Press in',
    sentence: 'Press with your {hand} middle finger until it is mildly sore.',
    also: [warning('Beside the spine, never on it.')],
    pictureText:
      'From behind: the {hand} middle finger presses into a dot on the {side} upper back, beside the spine.',
  },
  'lift-elbow': {
    title: 'Lift the elbow',
    sentence: 'Raise your {hand} elbow with your {otherHand} hand to press deeper.',
    also: [warning('Stop at five out of ten.')],
    pictureText:
      'From the front: the {hand} hand stays on the {side} upper back, and the {otherHand} hand lifts the {hand} elbow.',
  },
  circles: {
    title: 'Slow circles',
    sentence: 'Keep pressing. Make slow, small circles.',
    also: [also('Feel for a tighter, sorer spot.'), also('Found a knot? Tap, or just stay there.')],
    pictureText:
      'From behind: the {hand} middle finger makes slow, small circles round a dot on the {side} upper back.',
  },
  knot: {
    title: 'Stay on the sore spot',
    sentence: 'Stay on the sorest spot. Slow, small circles, as light as you need.',
    also: [also('No sore spot? Choose the tightest place.')],
    pictureText:
      'From behind: the {hand} middle finger makes a very small circle on a glowing dot on the {side} upper back.',
  },
  release: {
    title: 'Let go slowly',
    sentence: 'Let go slowly. Roll your {side} shoulder.',
    also: [],
    pictureText: 'From behind: the hands have let go and the {side} shoulder rolls.',
  },
  settle: {
    title: 'Rest',
    sentence: 'Rest both hands in your lap. Let your shoulders drop.',
    also: [also('Breathe slowly.')],
    pictureText: 'From the front: both hands, left and right, rest in the lap.',
  },
};
