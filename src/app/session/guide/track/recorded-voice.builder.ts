import { ClipPack } from '../../../domain/track/clip-pack';
import { aClipPack } from '../../../domain/track/clip-pack.builder';
import { guideWords } from '../../../words/en/guide-words';

/** Frames of every recorded text: 0.36 s. */
const FRAMES = 10;

/** Recorded clips of what `aSessionPlan` leads to, and of the answers to what is done in it. */
export function aRecordedVoice(): ClipPack {
  const {
    getReady,
    takePosition,
    bell,
    lastThree,
    halfway,
    fiveSeconds,
    finished,
    paused,
    easeOff,
  } = guideWords;
  const ofSteps = ['right', 'left'].map((side) => `Spoken of press-${side}.`);
  const goingOn = ['Going on: Title of press-right, right side.'];
  const ready = `${getReady} ${takePosition} ${bell}`;
  const texts = [ready, lastThree, halfway, fiveSeconds, finished, paused, easeOff];
  const all = [...texts, ...ofSteps, ...goingOn];
  return aClipPack(Object.fromEntries(all.map((text) => [text, FRAMES])));
}
