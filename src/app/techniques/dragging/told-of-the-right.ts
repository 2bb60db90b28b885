/**
 * For each step of a side what its picture's text must hold, in these words: which hand, where, how it moves. Told of the
 * right side; the left is the same with sides exchanged (docs/spec/content.md, part 8).
 */
export const toldOfTheRight: Readonly<Record<string, readonly string[]>> = {
  'place-fist': ['left fist', 'between the neck and the right shoulder', 'near the neck'],
  'support-elbow': ['left fist', 'between neck and right shoulder', 'right hand', 'left elbow'],
  drag: [
    'right hand pulls the left elbow down and to the right',
    'left fist slides',
    'outward over the right shoulder top',
    'head tilts to the right',
  ],
  release: ['both arms sink', 'right shoulder drops'],
  'change-side': ['Both hands', 'right side between neck and shoulder'],
};
