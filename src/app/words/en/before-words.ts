/** Words of "Before you start": what everyone is told once, before the first session. */
export const beforeWords = {
  title: 'Before you start',
  sentences: [
    'Unknot guides gentle self-massage. It is not medical care.',
    'Press on muscle only, never on throat, spine or bone. Keep soreness at 4 out of 10 or less.',
    'Stop if you feel numb, dizzy or sharp pain.',
  ],
  /** What is marked leads to Safety. */
  ill: 'Ill, injured, pregnant, over 60 with fainting or falls, or on blood thinners? Read [Safety] first.',
  screenReader: 'I use a screen reader',
  screenReaderHint: 'Unknot’s own voice then stays silent.',
  understood: 'I understand',
};
