import { aStep } from '../session/plan/plan.builder';
import { ClipPack } from './clip-pack';
import { aClipPack, frameNumbers } from './clip-pack.builder';
import { clipsOf, frameCount, saysAll, soundOf } from './find-clips';

/** A pack of these texts, two frames each. */
const packOf = (...texts: readonly string[]): ClipPack =>
  aClipPack(Object.fromEntries(texts.map((text) => [text, 2])));

/** The clips by their texts; runs of silence as their number of frames. */
function heard(text: string, pack: ClipPack): string | null {
  const places = clipsOf(text, pack);
  if (places === null) return null;
  const names = places.map((place) =>
    place === pack.silence ? '_' : [...pack.speech].find(([, other]) => other === place)?.[0],
  );
  return names.join('|').replace(/_(\|_)*/g, (run) => `<${run.split('|').length}>`);
}

describe('clipsOf', () => {
  it('takes the clip of the whole text where there is one', () => {
    const pack = packOf('Three.', 'Two.', 'Three. Two.');
    expect(heard('Three. Two.', pack)).toBe('Three. Two.');
  });

  it('joins sentences, a short pause between them', () => {
    const pack = packOf('Drag slowly.', 'Pull down.', 'Still sore?');
    expect(heard('Pull down. Still sore? Drag slowly.', pack)).toBe(
      'Pull down.|<18>|Still sore?|<18>|Drag slowly.',
    );
  });

  it('joins the parts of one sentence without a pause', () => {
    const pack = packOf('Going on:', 'Slow drags,', 'left side.', 'right side.');
    expect(heard('Going on: Slow drags, left side.', pack)).toBe(
      'Going on:|Slow drags,|left side.',
    );
  });

  it('pauses only where a clip ends with a sentence', () => {
    expect(heard('Wait. Then go.', packOf('Wait. Then', 'go.'))).toBe('Wait. Then|go.');
  });

  it('prefers the longest clip, and takes a shorter one where the rest has none', () => {
    expect(heard('Let go slowly.', packOf('Let', 'Let go', 'slowly.', 'go slowly.'))).toBe(
      'Let go|slowly.',
    );
    expect(heard('Let go slowly.', packOf('Let', 'Let go', 'go slowly.'))).toBe('Let|go slowly.');
  });

  it('says nothing rather than half of a text', () => {
    const pack = packOf('Let go', 'left');
    for (const text of ['Let go slowly.', 'slowly. Let go', 'Left', 'lef', 'left right', '', ' ']) {
      expect(clipsOf(text, pack)).withContext(text).toBeNull();
    }
  });

  it('tells how many frames it will be', () => {
    const pack = packOf('One.', 'Two.');
    expect(frameCount(clipsOf('One. Two.', pack) ?? [])).toBe(2 + 18 + 2);
    expect(frameCount([])).toBe(0);
  });
});

describe('soundOf', () => {
  it('is the clips in their order, with silence round them', () => {
    const pack = packOf('One.', 'Two.');
    const silent = (count: number): number[] => Array<number>(count).fill(0);
    expect(frameNumbers(soundOf(clipsOf('Two. One.', pack) ?? [], pack))).toEqual([
      ...silent(6),
      ...[3, 4],
      ...silent(18),
      ...[1, 2],
      ...silent(6),
    ]);
  });
});

describe('saysAll', () => {
  const plan = { steps: [aStep({ spoken: 'Drag.' }), aStep({ spoken: 'Pull. Drag.' })] };

  it('is true where each step has its clips, false where one lacks a word', () => {
    expect(saysAll(plan, packOf('Drag.', 'Pull.'))).toBeTrue();
    expect(saysAll(plan, packOf('Drag.'))).toBeFalse();
    expect(saysAll(plan, packOf('Pull.'))).toBeFalse();
  });
});
