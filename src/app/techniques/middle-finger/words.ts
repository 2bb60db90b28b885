import { TechniqueWords } from '../../catalogue/technique';
import { seatedTexts } from '../../words/seated-words';
import { also, bySide, StepTexts, warning } from '../../words/step-texts';
import { middleFingerName } from './name';

/** What Middle finger says of itself. */
export const middleFingerWords: TechniqueWords = {
  name: middleFingerName,
  next: 'Next: Middle finger.',
  ticks: 'A tick starts each circle.',
  intro:
    'May ease one small sore spot. Your middle finger makes slow circles on it. Sit down; you need nothing else. Good at a desk, when you can point to the spot.',
  coverText:
    'A person seen from behind presses the left middle finger into the right upper back and makes small circles.',
  amounts: {
    circles: 'Circles',
    'circle-seconds': 'Seconds a circle',
    knot: 'Time on a knot',
  },
  amountNotes: {
    knot: 'A knot is a small, firm, ropy place, sorer than the muscle around it. The ache may spread. Experts do not agree on what it is. The soreness is real.',
  },
};

/** Name of the button that marks a sore spot. */
export const foundKnot = 'Found a knot';

/** What its steps say, as a whole sentence a side. */
export const middleFingerTexts: StepTexts = {
  ...seatedTexts,
  'place-hand': {
    title: bySide('Place your right hand', 'Place your left hand'),
    sentence: bySide(
      'Lay your right hand over your left shoulder. Fingers together, thumb at the neck.',
      'Lay your left hand over your right shoulder. Fingers together, thumb at the neck.',
    ),
    also: [
      also('The thumb only rests, not on the throat.'),
      also('Middle finger in the middle of the muscle, not on bone.'),
    ],
    pictureText: bySide(
      'From behind: the right palm lies on the left shoulder, the thumb at the base of the neck, a dot under the middle fingertip.',
      'From behind: the left palm lies on the right shoulder, the thumb at the base of the neck, a dot under the middle fingertip.',
    ),
  },
  press: {
    title: 'Press in',
    sentence: bySide(
      'Press gently with your right middle finger. If it hurts already, just rest it there.',
      'Press gently with your left middle finger. If it hurts already, just rest it there.',
    ),
    also: [also('Soreness: four out of ten at most.'), warning('Not on the spine.')],
    pictureText: bySide(
      'From behind: the right middle finger presses into a dot on the muscle between neck and left shoulder, beside the spine.',
      'From behind: the left middle finger presses into a dot on the muscle between neck and right shoulder, beside the spine.',
    ),
  },
  'lift-elbow': {
    title: 'Lift the elbow',
    sentence: bySide(
      'If it does not hurt, raise your right elbow with your left hand.',
      'If it does not hurt, raise your left elbow with your right hand.',
    ),
    also: [also('This presses a little more.'), warning('If your arm tingles, lower it.')],
    pictureText: bySide(
      'From the front: the right hand stays over the left shoulder, and the left hand lifts the right elbow.',
      'From the front: the left hand stays over the right shoulder, and the right hand lifts the left elbow.',
    ),
  },
  circles: {
    title: 'Slow circles',
    sentence: (count) => `Keep this pressure. Make ${count} slow, small circles.`,
    also: [
      also('A tighter, sorer spot may be a knot: circle there.'),
      also(bySide('Your left hand may rest.', 'Your right hand may rest.')),
    ],
    pictureText: bySide(
      'From behind: the right middle finger makes small circles round a dot on the muscle between neck and left shoulder.',
      'From behind: the left middle finger makes small circles round a dot on the muscle between neck and right shoulder.',
    ),
  },
  knot: {
    title: 'Stay on the sore spot',
    sentence: 'Stay on the sorest spot. Slow, small circles, as light as you need.',
    also: [
      also('Keep breathing. Let go sooner if it eases.'),
      also('No sore spot? Choose the tightest place.'),
    ],
    pictureText: bySide(
      'From behind: the right middle finger makes a smaller circle on one glowing spot between neck and left shoulder.',
      'From behind: the left middle finger makes a smaller circle on one glowing spot between neck and right shoulder.',
    ),
  },
  release: {
    title: 'Let go slowly',
    sentence: bySide(
      'Let go slowly. Roll your left shoulder back.',
      'Let go slowly. Roll your right shoulder back.',
    ),
    also: [],
    pictureText: bySide(
      'From behind: the hands have let go and the left shoulder rolls.',
      'From behind: the hands have let go and the right shoulder rolls.',
    ),
  },
  settle: {
    title: 'Rest',
    sentence: 'Rest both hands in your lap. Let your shoulders drop.',
    also: [also('Close your eyes if you like.'), also('Breathe slowly.')],
    pictureText: 'From the front: both hands, left and right, rest in the lap.',
  },
};
