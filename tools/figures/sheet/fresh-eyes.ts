/**
 * The work steps in an order that tells nothing, named by letters: shown one by one, without words, to someone who has
 * never seen them (docs/figures/fresh-eyes.md).
 */
export const FRESH_EYES: Readonly<Record<string, string>> = {
  a: 'middle-finger/press',
  b: 'lying-down/fist-rub',
  c: 'dragging/drag',
  d: 'lying-down/reach-further',
  e: 'middle-finger/knot',
  f: 'dragging/tap-neck',
  g: 'lying-down/squeeze',
  h: 'middle-finger/lift-elbow',
  i: 'seated/change-side',
  j: 'lying-down/pound',
  k: 'middle-finger/circles',
  l: 'lying-down/front-arm',
  m: 'dragging/support-elbow',
  n: 'middle-finger/release',
  o: 'dragging/place-fist',
  p: 'lying-down/reach-over',
  q: 'middle-finger/place-hand',
};
