/** Words of "Knock to pause" in Settings. */
export const knockWords = {
  label: 'Knock to pause',
  hint: 'Two firm knocks beside the phone pause a session, and go on with it.',
  absent: 'This device has no motion sensor that the browser may read.',
  refused: 'The browser may not read motion: allow it for this site, then open Unknot anew.',
  sensitivity: { label: 'Knock sensitivity', unit: 'of 5' },
  tryIt: 'Try it',
  stop: 'Stop trying',
  before: 'Try it where the phone will lie: a soft mattress swallows some knocks.',
  knockNow: 'Put the phone down and knock twice beside it. The bar is full at a firm knock.',
  noticed: 'Knocks noticed: {count}',
};
