import { TechniqueWords } from '../../catalogue/technique';
import { sharedWords } from '../../words/en/shared-words';
import { also, StepTexts, warning } from '../../words/step-texts';

/** What Lying down says of itself. */
export const lyingDownWords: TechniqueWords = {
  name: sharedWords.techniques['lying-down'],
  intro:
    'May ease the upper back and the strip beside the shoulder blade. Lie on your side, in bed or on the floor, neck level on a pillow. Put the phone in front of your face.',
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

/** Name of the button that leaves a tiring grip for an easier one. */
export const handIsTired = 'My hand is tired';

/** What its steps say (content.md, 2.3). */
export const lyingDownTexts: StepTexts = {
  'lie-down': {
    title: 'Lie on your {otherSide} side',
    sentence: 'Lie on your {otherSide} side. {otherSide} leg straight, {side} leg slightly bent.',
    also: [also('Rest your head on a pillow.')],
    pictureText:
      'A person lies on the {otherSide} side, head on a pillow, the {otherSide} leg straight, the {side} leg slightly bent.',
  },
  'front-arm': {
    title: '{side} arm in front',
    sentence: 'Rest your {side} arm in front of you, palm down.',
    also: [],
    pictureText: 'From above: the {side} palm rests on the mattress in front.',
  },
  'reach-over': {
    title: 'Reach over',
    sentence: 'Bring your {hand} hand over your {side} shoulder, onto your upper back.',
    also: [warning('Keep your arm off your throat.')],
    pictureText: 'The {hand} arm reaches over the {side} shoulder to the upper back.',
  },
  squeeze: {
    title: 'Squeeze',
    sentence: 'Squeeze your {side} upper back with your fingers. Let go.',
    also: [also('Move along a little each time.')],
    pictureText: 'From behind: the {hand} fingers close on the muscle of the {side} upper back.',
  },
  'reach-further': {
    title: 'Reach further back',
    sentence: 'Let your {side} shoulder sink. Massage between shoulder blade and spine.',
    also: [also('Too far? Stay where it is easy.'), warning('Not on the spine.')],
    pictureText:
      'From behind: the {side} shoulder sinks forward and down, and the {hand} hand reaches the strip between the {side} shoulder blade and the spine.',
  },
  'fist-rub': {
    title: 'Rub with your fist',
    sentence: 'Make a {hand} fist. Rub the same area until it feels warm.',
    also: [],
    pictureText: 'From behind: the {hand} fist rubs to and fro on the {side} upper back.',
  },
  pound: {
    title: 'Pound with a loose fist',
    sentence: 'Pound the muscle with a loose fist. Firm is fine; hurting is not.',
    also: [warning('Muscle only, not spine, neck or blade.')],
    pictureText:
      'From behind: the loose {hand} fist bounces on the muscle of the {side} upper back.',
  },
  rest: {
    title: 'Rest',
    sentence: 'Lower your {hand} hand. Take a little break.',
    also: [],
    pictureText: 'The {hand} hand is lowered and both arms rest in front, the {side} side on top.',
    beforeChange: { leftMs: 10_000, text: 'Soon you turn over.' },
  },
  'turn-over': {
    title: 'Turn over',
    sentence: 'Slowly turn over onto your {otherSide} side.',
    also: [also('Now your {side} side is on top.'), also('Bring the phone, or just listen.')],
    pictureText:
      'The body rolls slowly over onto the {otherSide} side, so that the {side} side is on top.',
  },
  'get-up': {
    title: 'Stay, or sit up slowly',
    sentence: 'Stay as long as you like. Then sit up slowly.',
    also: [],
    pictureText: 'A person sits up slowly from lying, over the {otherSide} elbow.',
  },
};
