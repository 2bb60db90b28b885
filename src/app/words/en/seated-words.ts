import { also, StepTexts } from '../step-texts';

/** What the steps say that all seated techniques share (content.md, 2.1). */
export const seatedTexts = {
  'sit-tall': {
    title: 'Sit tall',
    sentence: 'Sit tall, feet flat. Let both shoulders drop.',
    also: [also('Breathe out slowly.')],
    pictureText: 'A person sits tall, seen from behind. Both shoulders sink.',
  },
  'change-side': {
    title: 'Change sides',
    sentence: 'Shake your hands loose. Now your {side} side.',
    also: [],
    pictureText:
      'Both hands hang down and shake loose. The {side} upper back is outlined as the next one.',
  },
} satisfies StepTexts;
