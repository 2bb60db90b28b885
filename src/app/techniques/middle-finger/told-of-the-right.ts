/**
 * For each step of a side what its picture's text must hold, in these words: which hand, where, how it moves. Told of the
 * right side; the left is the same with sides exchanged (docs/spec/content.md, part 8).
 */
export const toldOfTheRight: Readonly<Record<string, readonly string[]>> = {
  'place-hand': ['left palm', 'right shoulder', 'thumb at the base of the neck'],
  press: ['left middle finger', 'presses', 'neck and right shoulder', 'beside the spine'],
  'lift-elbow': ['left hand', 'over the right shoulder', 'right hand lifts the left elbow'],
  circles: ['left middle finger', 'small circles', 'neck and right shoulder'],
  knot: ['left middle finger', 'smaller circle', 'neck and right shoulder'],
  release: ['right shoulder rolls'],
  'change-side': ['Both hands', 'right side between neck and shoulder'],
};
