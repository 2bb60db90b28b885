/** Bytes of every frame, as src/app/domain/track/clip-pack.ts has them. */
export const FRAME_BYTES = 108;

/** MPEG-2 layer III without a checksum; 24 kbit/s, 16 kHz, no padding; mono: the header of every frame. */
const HEADER = [0xff, 0xf3, 0x38, 0xc0];
/** Bits of the last byte that say nothing of the sound (copyright, original). */
const LAST_BYTE_MASK = 0xf0;

/** Where an info frame names itself: behind header and side information. */
const INFO_TAG_AT = 4 + 9;

/**
 * @throws Error unless the bytes are whole frames of the one kind, none of which needs the one before it (no bit
 * reservoir) or only describes the others (no info frame)
 */
export function checkFrames(bytes: Uint8Array): void {
  if (bytes.length === 0 || bytes.length % FRAME_BYTES !== 0) {
    throw new Error(`${bytes.length} bytes are no whole frames of ${FRAME_BYTES}.`);
  }
  for (let at = 0; at < bytes.length; at += FRAME_BYTES) {
    const frame = bytes.subarray(at, at + FRAME_BYTES);
    const isHeader = HEADER.every(
      (byte, index) => ((frame[index] ?? 0) & (index === 3 ? LAST_BYTE_MASK : 0xff)) === byte,
    );
    const reservoir = frame[4];
    const tag = Buffer.from(frame.subarray(INFO_TAG_AT, INFO_TAG_AT + 4)).toString('latin1');
    if (!isHeader || reservoir !== 0 || tag === 'Xing' || tag === 'Info') {
      throw new Error(
        `Frame ${at / FRAME_BYTES} cannot be joined: ${Buffer.from(frame).toString('hex')}`,
      );
    }
  }
}
