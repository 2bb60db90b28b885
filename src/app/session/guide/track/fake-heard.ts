import { ClipPack, HEARD_AFTER_MS } from '../../../domain/track/clip-pack';
import { aClipPack, namesIn } from '../../../domain/track/fake-clip-pack';
import { Ms } from '../../../domain/time/units';
import { guideWords } from '../../../words/en/guide-words';
import { FakePhone } from '../../fake-session';

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

/** All that was heard of tracks until now: when, on the spec's clock, and the name of the clip. */
export function heardFrom(phone: FakePhone): readonly (readonly [Ms, string])[] {
  const pack = phone.clips.pack();
  if (pack === null) return [];
  const { played, lag } = phone.track;
  return played.flatMap(({ bytes, from, at }, index) => {
    const until = played[index + 1]?.at ?? phone.clock.now();
    return namesIn(bytes, pack)
      .filter(([position]) => position >= from)
      .map(([position, name]) => [at + lag + position - from + HEARD_AFTER_MS, name] as const)
      .filter(([time]) => time <= until);
  });
}
