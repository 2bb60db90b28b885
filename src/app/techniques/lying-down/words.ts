import { TechniqueWords } from '../../catalogue/technique';
import { beginAtOne, palmSideOfFist, stopRule } from '../../words/seated-words';
import { also, bySide, StepTexts, warning } from '../../words/step-texts';
import { lyingDownName } from './name';

/** What Lying down says of itself. */
export const lyingDownWords: TechniqueWords = {
  name: lyingDownName,
  next: 'Next: Lying down.',
  ticks: 'A high tick starts each squeeze, a low tick ends it.',
  intro:
    'May ease the upper back and the strip beside the shoulder blade. Lie on your side, in bed or on the floor, neck level on a pillow. Put the phone in front of your face. Reaching is hard? Take a seated technique instead.',
  coverText:
    'A person lies on the left side. The left hand reaches over the right shoulder and squeezes the right upper back.',
  amounts: {
    squeezes: 'Squeezes',
    'squeeze-seconds': 'Seconds a squeeze',
    'reach-further': 'Reach further',
    'fist-rub': 'Fist rub',
    pound: 'Pound',
    rest: 'Rest',
    'turn-over': 'Turn over',
  },
};

/** Where to be before it begins, for the side worked first: the other one is lain on. */
export const lyingPosition = bySide(
  'Use a bed or the floor, and a pillow. Lie on your right side. Put the phone in front of your face.',
  'Use a bed or the floor, and a pillow. Lie on your left side. Put the phone in front of your face.',
);

/** Name of the button that leaves a tiring grip for an easier one. */
export const handIsTired = 'My hand is tired';

/** Where a fist may not rub or fall. Told before it falls. */
const muscleOnly = 'Muscle only: not spine, neck or shoulder blade.';

/** What its steps say, as a whole sentence a side. */
export const lyingDownTexts: StepTexts = {
  'lie-down': {
    title: bySide('Lie on your right side', 'Lie on your left side'),
    sentence: bySide(
      'Lie on your right side. Right leg straight, left leg slightly bent.',
      'Lie on your left side. Left leg straight, right leg slightly bent.',
    ),
    also: [
      also('Rest your head on a pillow.'),
      also('Close your eyes if you like.'),
      beginAtOne,
      { ...stopRule, onFirstSideOnly: true },
    ],
    pictureText: bySide(
      'A person lies on the right side, head on a pillow, the right leg straight, the left leg slightly bent.',
      'A person lies on the left side, head on a pillow, the left leg straight, the right leg slightly bent.',
    ),
  },
  'front-arm': {
    title: bySide('Left arm in front', 'Right arm in front'),
    sentence: bySide(
      'Rest your left arm in front of you, palm down.',
      'Rest your right arm in front of you, palm down.',
    ),
    also: [also('It is the arm on top.')],
    pictureText: bySide(
      'From above: the left palm rests on the mattress in front.',
      'From above: the right palm rests on the mattress in front.',
    ),
  },
  'reach-over': {
    title: 'Reach over',
    opening: bySide(
      'Roll back a little: free your right arm.',
      'Roll back a little: free your left arm.',
    ),
    sentence: bySide(
      'Bring your right hand over your left shoulder, onto your upper back.',
      'Bring your left hand over your right shoulder, onto your upper back.',
    ),
    also: [warning('Keep your throat free.')],
    pictureText: bySide(
      'The right arm reaches over the left shoulder to the upper back.',
      'The left arm reaches over the right shoulder to the upper back.',
    ),
  },
  squeeze: {
    title: 'Squeeze',
    opening: (count) => `${count} slow squeezes.`,
    sentence: 'From neck to shoulder: gently squeeze the muscle, let go, move a little.',
    also: [also('Repeat.')],
    pictureText: bySide(
      'From behind: the right fingers close on the muscle of the left upper back.',
      'From behind: the left fingers close on the muscle of the right upper back.',
    ),
  },
  'reach-further': {
    title: 'Reach further back',
    opening: 'Same hand: reach to the shoulder blade with your fingertips.',
    sentence: bySide(
      'Let your left shoulder sink forward and down. Gently circle between blade and spine.',
      'Let your right shoulder sink forward and down. Gently circle between blade and spine.',
    ),
    also: [also('Not on the spine.'), also('Too far? Stay where it is easy.')],
    pictureText: bySide(
      'From behind: the left shoulder sinks forward and down, and the right hand reaches the strip between the left shoulder blade and the spine.',
      'From behind: the right shoulder sinks forward and down, and the left hand reaches the strip between the right shoulder blade and the spine.',
    ),
  },
  'fist-rub': {
    title: 'Rub with your fist',
    sentence: bySide(
      'Clench your right fist. Rub the muscle you squeezed, back and forth, until it feels warm.',
      'Clench your left fist. Rub the muscle you squeezed, back and forth, until it feels warm.',
    ),
    also: [palmSideOfFist, also('Warm? Keep rubbing, but lightly.'), warning(muscleOnly)],
    pictureText: bySide(
      'From behind: the right fist rubs back and forth on the muscle of the left upper back.',
      'From behind: the left fist rubs back and forth on the muscle of the right upper back.',
    ),
  },
  pound: {
    title: 'Pound with a loose fist',
    opening: muscleOnly,
    sentence: bySide(
      'Loosen your right fist. Let its palm side bounce where you rubbed. Firm taps, no pain.',
      'Loosen your left fist. Let its palm side bounce where you rubbed. Firm taps, no pain.',
    ),
    also: [],
    pictureText: bySide(
      'From behind: the loose right fist bounces on the muscle of the left upper back.',
      'From behind: the loose left fist bounces on the muscle of the right upper back.',
    ),
  },
  rest: {
    title: 'Rest',
    sentence: bySide(
      'Lower your right hand. Take a little break.',
      'Lower your left hand. Take a little break.',
    ),
    also: [],
    pictureText: bySide(
      'The right hand is lowered and both arms rest in front, the left side on top.',
      'The left hand is lowered and both arms rest in front, the right side on top.',
    ),
    beforeChange: { leftMs: 10_000, text: 'Open your eyes. Soon you turn over.' },
  },
  'turn-over': {
    title: 'Turn over',
    sentence: bySide(
      'Check that you have room. Slowly turn over onto your right side.',
      'Check that you have room. Slowly turn over onto your left side.',
    ),
    also: [
      also(bySide('Now your left side is on top.', 'Now your right side is on top.')),
      also('The phone can stay: just listen.'),
      also('Take your time.'),
    ],
    pictureText: bySide(
      'The body rolls slowly over onto the right side, so that the left side is on top.',
      'The body rolls slowly over onto the left side, so that the right side is on top.',
    ),
  },
  'get-up': {
    title: 'Stay, or sit up slowly',
    sentence: 'No hurry. Open your eyes. Sit up slowly when you are ready.',
    also: [],
    pictureText: bySide(
      'A person sits up slowly from lying, over the right elbow.',
      'A person sits up slowly from lying, over the left elbow.',
    ),
  },
};
