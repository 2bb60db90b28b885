const REASONS = {
  time: 'Time comes from the Clock ability, so that a test can hold it.',
  browser: 'Browser abilities live in platform/, behind an interface with a fake.',
  storage: 'Only store/ and platform/ keep things on the device.',
};

const NAMES = {
  time: [
    'setTimeout',
    'setInterval',
    'clearTimeout',
    'clearInterval',
    'requestAnimationFrame',
    'performance',
  ],
  browser: [
    'navigator',
    'AudioContext',
    'speechSynthesis',
    'SpeechSynthesisUtterance',
    'fetch',
    'Worker',
  ],
  storage: ['localStorage', 'sessionStorage', 'indexedDB', 'caches'],
};

/** Globals of the browser that only platform/ and store/ may name, as no-restricted-globals wants them. */
export const browserGlobals = Object.entries(NAMES).flatMap(([kind, names]) =>
  names.map((name) => ({ name, message: REASONS[kind] })),
);

/** Reading the wall clock; a Date made from a given moment is arithmetic and stays allowed. */
export const readsOfTheTime = [
  "MemberExpression[object.name='Date'][property.name='now']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
].map((selector) => ({ selector, message: REASONS.time }));
