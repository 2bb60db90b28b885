import { also, AlsoText, bySide, StepTexts, warning } from '../step-texts';

/** The rule that ends a session before its time; spoken once in each. */
export const stopRule: AlsoText = {
  ...warning('Stop if the pain turns sharp, or you feel numb or dizzy.'),
  onceASession: true,
};

/** When to begin what is counted: until then the words are only listened to. */
export const beginAtOne: AlsoText = also('When I count, begin at One, not before.');

/** Which part of a fist touches. */
export const palmSideOfFist: AlsoText = also('With the palm side, not the knuckles.');

/** Where to be before a seated technique begins. */
export const seatedPosition = 'Sit on a chair, feet flat. Put the phone where you hear it.';

/** The same for who sits already. */
export const stillSeated = 'Stay seated.';

/** What the steps say that all seated techniques share. */
export const seatedTexts = {
  'sit-tall': {
    title: 'Sit tall',
    sentence: 'Sit tall, feet flat. Let both shoulders drop.',
    also: [also('Breathe out slowly.'), beginAtOne, stopRule],
    pictureText: 'A person sits tall, seen from behind. Both shoulders sink.',
  },
  'change-side': {
    title: 'Change sides',
    sentence: bySide(
      'Shake your hands loose. Now your left side.',
      'Shake your hands loose. Now your right side.',
    ),
    also: [],
    pictureText: bySide(
      'Both hands hang down and shake loose. The left side between neck and shoulder is outlined as the next one.',
      'Both hands hang down and shake loose. The right side between neck and shoulder is outlined as the next one.',
    ),
  },
} satisfies StepTexts;
