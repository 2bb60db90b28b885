import { Side } from '../domain/session/side';
import { fill } from './fill';

const sides = { left: 'left', right: 'right' };

describe('fill', () => {
  const rows: readonly (readonly [string, Side, string])[] = [
    ['{side} {otherSide} {hand} {otherHand}', 'right', 'Right left left right'],
    ['{side} {otherSide} {hand} {otherHand}', 'left', 'Left right right left'],
    [
      'Lie down. {otherSide} leg straight, {side} leg bent.',
      'left',
      'Lie down. Right leg straight, left leg bent.',
    ],
    ['Too far? {side} side! {hand} hand.', 'right', 'Too far? Right side! Left hand.'],
    ['Your {side} side.', 'right', 'Your right side.'],
    ['{unknown} stays', 'right', '{unknown} stays'],
    ['Sit tall.', 'both', 'Sit tall.'],
  ];
  for (const [text, side, filled] of rows) {
    it(`makes "${text}" into "${filled}"`, () => {
      expect(fill(text, side, sides)).toBe(filled);
    });
  }

  it('takes the sides’ names of any language, with capitals beyond English', () => {
    expect(fill('{side}. {hand}.', 'left', { left: 'été', right: 'droite' })).toBe('Été. Droite.');
  });
});
