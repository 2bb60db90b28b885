import type { Page } from '@playwright/test';

/** A clip of a track as a decoder gives it: where its sound begins, in ms of the track. */
export interface Onset {
  /** Where the clip's first frame lies. */
  readonly placedAt: number;
  /** Null where nothing is heard in it. */
  readonly heardAt: number | null;
}

/**
 * Decodes a blob in the page, and finds where each placed clip is first heard.
 *
 * @param places ms of the track, in order, with silence before each
 */
export async function onsetsOf(
  page: Page,
  blob: number,
  places: readonly number[],
): Promise<readonly Onset[]> {
  return page.evaluate(findOnsets, { blob, places });
}

/** Runs in the page. */
export async function findOnsets({
  blob: index,
  places: all,
}: {
  readonly blob: number;
  readonly places: readonly number[];
}): Promise<readonly Onset[]> {
  const bytes = (await window.unknotEars.blobs[index]?.arrayBuffer()) ?? new ArrayBuffer(0);
  const context = new OfflineAudioContext(1, 1, 16_000);
  const sound = await context.decodeAudioData(bytes);
  const [samples, rate] = [sound.getChannelData(0), sound.sampleRate / 1000];
  return all.map((placedAt) => {
    // -50 dB: the softest attack of the earcons is past it in a few ms.
    const from = Math.round(placedAt * rate);
    const found = samples.subarray(from, from + 300 * rate).findIndex((x) => Math.abs(x) > 3e-3);
    return { placedAt, heardAt: found < 0 ? null : placedAt + found / rate };
  });
}
