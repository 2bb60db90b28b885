/**
 * For each step of a side what its picture's text must hold, in these words: which hand, where, how it moves. Told of the
 * right side; the left is the same with sides exchanged (docs/spec/content.md, part 8).
 */
export const toldOfTheRight: Readonly<Record<string, readonly string[]>> = {
  'lie-down': ['lies on the left side', 'left leg straight', 'right leg slightly bent'],
  'front-arm': ['right palm'],
  'reach-over': ['left arm', 'right shoulder'],
  squeeze: ['left fingers close', 'right upper back'],
  'reach-further': ['right shoulder sinks', 'left hand', 'right shoulder blade'],
  'fist-rub': ['left fist', 'back and forth', 'right upper back'],
  pound: ['left fist', 'bounces', 'right upper back'],
  rest: ['left hand', 'right side on top'],
  'turn-over': ['onto the left side', 'right side is on top'],
  'get-up': ['over the left elbow'],
};
