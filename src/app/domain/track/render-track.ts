import { ClipPack, FRAME_BYTES } from './clip-pack';
import { TrackSchedule } from './track-schedule';

/** A track as MP3: the frames of its clips, with silence between them. Exactly 36 ms a frame. */
export function renderTrack(schedule: TrackSchedule, pack: ClipPack): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(schedule.frames * FRAME_BYTES);
  const quiet = framesOf(pack, pack.silence.start, 1);
  for (let at = 0; at < bytes.length; at += FRAME_BYTES) bytes.set(quiet, at);
  for (const { frame, clip } of schedule.placements) {
    bytes.set(framesOf(pack, clip.start, clip.count), frame * FRAME_BYTES);
  }
  return bytes;
}

function framesOf(pack: ClipPack, start: number, count: number): Uint8Array {
  return pack.frames.subarray(start * FRAME_BYTES, (start + count) * FRAME_BYTES);
}
