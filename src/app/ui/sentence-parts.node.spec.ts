import { sentenceParts } from './sentence-parts';

describe('sentenceParts', () => {
  /** What is marked between stars, what is not as it is. */
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Read [Safety] first.', ['Read ', '*Safety*', ' first.']],
    ['[Safety] is to be read first.', ['*Safety*', ' is to be read first.']],
    ['First read [Safety]', ['First read ', '*Safety*']],
    ['[6] before, [3] after', ['*6*', ' before, ', '*3*', ' after']],
    ['No mark in it.', ['No mark in it.']],
    ['', []],
  ];
  for (const [sentence, parts] of rows) {
    it(`of "${sentence}"`, () => {
      expect(
        sentenceParts(sentence).map(({ text, isMarked }) => (isMarked ? `*${text}*` : text)),
      ).toEqual([...parts]);
    });
  }
});
