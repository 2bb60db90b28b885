import { Cue } from '../session/cues/cue';
import { renderTrack } from './render-track';
import { ClipPlace, FRAME_BYTES, FRAME_MS } from './clip-pack';
import { aClipPack, frameNumbers } from './clip-pack.builder';
import {
  isSilent,
  silentMoment,
  TrackSchedule,
  shiftedBy,
  scheduleTrack,
  LEAD_MS,
  positionAt,
  timeAt,
} from './track-schedule';

const pack = aClipPack({ 'Drag.': 50, 'Halfway.': 20 });

const say = (due: number, text: string, urgent = false): Cue => ({
  kind: 'speak',
  text,
  urgent,
  due,
});
const tick = (due: number): Cue => ({ kind: 'sound', name: 'tick', due });
const clipsOf = (cue: Cue): readonly ClipPlace[] => {
  const clip =
    cue.kind === 'speak'
      ? pack.speech.get(cue.text)
      : cue.kind === 'sound'
        ? pack.sounds.get(cue.name)
        : undefined;
  return clip ? [clip] : [];
};
const schedule = (
  cues: readonly Cue[],
  from = 0,
  to = 60_000,
  before?: TrackSchedule,
): TrackSchedule => scheduleTrack({ from, to, cues, clipsOf, ...(before && { before }) });
const places = (track: TrackSchedule): readonly string[] =>
  track.placements.map(({ frame, clip }) => `${frame}+${clip.count}`);

describe('a track schedule', () => {
  it('has each clip at the frame nearest to its due time', () => {
    const track = schedule([say(1000, 'Drag.', true), tick(6000), tick(6018)]);
    expect(places(track)).toEqual(['28+50', '167+5']);
  });

  it('begins a frame before the moment it is scheduled from, so that the decoder’s delay is made up for', () => {
    expect(LEAD_MS).toBe(36);
    const track = schedule([say(5000, 'Drag.')], 5000);
    expect(places(track)).toEqual(['0+50']);
    expect(positionAt(track, 5000)).toBe(36);
    expect(timeAt(track, positionAt(track, 12_345))).toBe(12_345);
  });

  it('lasts until the moment it is asked for, and until its last clip is out', () => {
    const tail = 29;
    expect(schedule([], 0, 36_000).frames).toBe(1000 + tail);
    expect(schedule([say(36_000, 'Drag.')], 0, 36_000).frames).toBe(1050 + tail);
  });

  it('leaves out what falls into something being said', () => {
    expect(places(schedule([say(0, 'Drag.'), tick(1000), say(1200, 'Halfway.')]))).toEqual([
      '0+50',
    ]);
  });

  it('lets a step’s own text wait until there is room, and leaves its earcon out', () => {
    const track = schedule([say(0, 'Drag.', true), tick(1000), say(1100, 'Halfway.', true)]);
    expect(places(track)).toEqual(['0+50', '50+20']);
  });

  it('joins what follows without a gap', () => {
    expect(places(schedule([tick(1010), say(1010 + 5 * FRAME_MS, 'Drag.')]))).toEqual([
      '28+5',
      '33+50',
    ]);
  });

  it('has no place for what it has no clip of', () => {
    expect(
      schedule([{ kind: 'vibrate', pattern: [40], due: 0 }, say(0, 'Unknown.')]).placements,
    ).toEqual([]);
  });

  it('is not made longer by what it has no clip of', () => {
    const buzz: Cue = { kind: 'vibrate', pattern: [40], due: 120_000 };
    expect(schedule([buzz], 0, 36_000)).toEqual(schedule([], 0, 36_000));
  });
});

describe('a track that is heard only after a while', () => {
  const late = (cues: readonly Cue[], before?: TrackSchedule): readonly string[] =>
    places(
      scheduleTrack({
        from: 0,
        to: 60_000,
        cues,
        clipsOf,
        startLagMs: 100,
        ...(before && { before }),
      }),
    );

  it('begins nothing in that while, and keeps what belongs together together', () => {
    expect(late([tick(0), say(5 * FRAME_MS, 'Halfway.')])).toEqual(['4+5', '9+20']);
  });

  it('leaves out what would have fallen into it at its own time too', () => {
    expect(late([tick(FRAME_MS), say(5 * FRAME_MS, 'Halfway.')])).toEqual(['4+5']);
    const within = [tick(0), say(9 * FRAME_MS, 'Halfway.'), tick(26 * FRAME_MS)];
    expect(late(within)).toEqual(['4+5', '9+20']);
  });

  it('has everything after it at its own time', () => {
    expect(late([tick(0), tick(1000), say(1036, 'Halfway.'), tick(1440)])).toEqual([
      '4+5',
      '28+5',
      '40+5',
    ]);
  });

  it('goes on all the while with what is being said', () => {
    const before = schedule([say(-900, 'Drag.')], -1000);
    expect(late([tick(20), tick(1000)], before)).toEqual(['0+25', '28+5']);
  });
});

describe('a track that takes over', () => {
  const before = schedule([say(1000, 'Drag.', true), say(9000, 'Halfway.')]);

  it('ends what was being said, frame by frame', () => {
    const track = schedule([say(9000, 'Halfway.')], 1900, 60_000, before);
    const drag = clipsOf(say(0, 'Drag.'))[0];
    // 1900 ms are 53 frames; 25 of the 50 that began at frame 28 are gone.
    expect(track.placements[0]).toEqual({
      frame: 0,
      clip: { start: (drag?.start ?? 0) + 25, count: 25 },
      due: 1000,
    });
    expect(places(track)).toEqual(['0+25', '197+20']);
  });

  it('takes nothing over that has been said, or that is still to come', () => {
    expect(places(schedule([say(9000, 'Halfway.')], 5000, 60_000, before))).toEqual(['111+20']);
    expect(places(schedule([say(1000, 'Drag.')], 1000, 60_000, before))).toEqual(['0+50']);
    expect(places(schedule([], 1000, 60_000, before))).toEqual([]);
  });

  it('takes nothing over that has just been said', () => {
    expect(places(schedule([], 77 * FRAME_MS, 60_000, before))).toEqual(['0+1']);
    expect(places(schedule([], 78 * FRAME_MS, 60_000, before))).toEqual([]);
  });
});

describe('the silence of a track', () => {
  // Heard from frame 28 to frame 78, and from frame 278 to frame 283.
  const track = schedule([say(29 * FRAME_MS, 'Drag.'), tick(278 * FRAME_MS)], FRAME_MS);
  const silent = (first: number, last: number): boolean =>
    isSilent(track, first * FRAME_MS + FRAME_MS, last * FRAME_MS + FRAME_MS);

  it('lies before, between and behind its sounds', () => {
    expect([silent(0, 27), silent(79, 276), silent(283, 900)]).toEqual([true, true, true]);
  });

  it('ends with the first frame of a sound, and begins behind its last', () => {
    expect([silent(0, 28), silent(78, 100), silent(277, 277)]).toEqual([false, false, false]);
    expect([silent(40, 50), silent(0, 900)]).toEqual([false, false]);
  });
});

describe('the moment for a jump', () => {
  // Heard from frame 28 to frame 78, and from frame 278 to frame 283.
  const track = schedule([say(29 * FRAME_MS, 'Drag.'), tick(278 * FRAME_MS)], FRAME_MS);
  const moment = (from: number, to: number, before: number, after: number): number | null => {
    const [fromMs, toMs, beforeMs, afterMs] = [from, to, before, after].map((n) => n * FRAME_MS);
    const found = silentMoment(track, fromMs ?? NaN, toMs ?? NaN, {
      before: beforeMs ?? NaN,
      after: afterMs ?? NaN,
    });
    return found === null ? null : found / FRAME_MS;
  };

  it('is the present where it is silent long enough round it', () => {
    expect(moment(120, 200, 30, 30)).toBe(120);
  });

  it('is the first at which a sound that goes on has been over for that time', () => {
    expect(moment(60, 200, 30, 30)).toBe(110);
  });

  it('is none before the next tick, or where the silence is too short', () => {
    expect(moment(60, 109, 30, 30)).toBeNull();
    expect(moment(60, 110, 30, 30)).toBe(110);
    // It is silent at 110, which is over; at 290 the tick has just been heard.
    expect(moment(290, 312, 30, 30)).toBeNull();
    expect(moment(60, 200, 30, 170)).toBeNull();
  });
});

describe('a track schedule shifted to a later moment', () => {
  it('is the same, and everything of it due later', () => {
    const cues = [say(1000, 'Drag.'), tick(6000)];
    const moved = cues.map((cue) => ({ ...cue, due: cue.due + 7200 }));
    expect(shiftedBy(schedule(cues, 500), 7200)).toEqual(schedule(moved, 7700, 67_200));
  });
});

describe('a rendered track', () => {
  it('has the clips’ frames in their places and silence everywhere else', () => {
    const track = schedule([tick(72)], 0, 360);
    const tickAt = pack.sounds.get('tick')?.start ?? 0;
    const numbers = frameNumbers(renderTrack(track, pack));
    expect(numbers.slice(0, 7)).toEqual([0, 0, ...[0, 1, 2, 3, 4].map((n) => tickAt + n)]);
    expect(numbers.slice(7).every((number) => number === 0)).toBeTrue();
  });

  it('is filled with the pack’s own silence', () => {
    const silence = { start: 3, count: 1 };
    const numbers = frameNumbers(renderTrack(schedule([], 0, 360), { ...pack, silence }));
    expect(numbers).toEqual(Array<number>(39).fill(3));
  });

  it('is exactly as long as its frames', () => {
    const track = schedule([], 0, 600_000);
    expect(renderTrack(track, pack).length).toBe(track.frames * FRAME_BYTES);
  });
});
