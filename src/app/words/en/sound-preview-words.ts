import { SoundName } from '../../domain/session/cues/cue';

/** What is told of a sample that was to be heard, and what each earcon means. */
export const soundPreviewWords = {
  outcome: {
    idle: '',
    starting: '',
    heard:
      'Nothing heard? Turn the volume up: a browser cannot see it. A headset may have the sound.',
    still: 'The phone keeps its sound back, as in a call. End that, then try again.',
    refused: 'This browser would not play it.',
    missing: 'The recorded voice is not on this phone yet. Go online once, then try again.',
  },
  sounds: {
    'get-ready': 'Get ready',
    tick: 'Three, two, one',
    step: 'A step starts',
    count: 'One more repetition',
    'way-back': 'The way back',
    half: 'Halfway',
    last: 'The last one, or five seconds',
    'change-side': 'Change sides',
    'turn-over': 'Turn over',
    knot: 'Knot marked',
    'ease-off': 'Ease off',
    pause: 'Paused',
    resume: 'Going on',
    end: 'Finished',
  } satisfies Record<SoundName, string>,
};
