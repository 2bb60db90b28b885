import { HEARD_AFTER_MS } from '../../../domain/track/clip-pack';
import { namesIn } from '../../../domain/track/clip-pack.builder';
import { Ms } from '../../../domain/time/units';
import { FakePhone } from '../../fake-phone';

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
