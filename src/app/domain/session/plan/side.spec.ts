import { acrossFrom, bodyRoles } from './side';

describe('sides of the body', () => {
  it('lie across from each other', () => {
    expect(acrossFrom('left')).toBe('right');
    expect(acrossFrom('right')).toBe('left');
  });

  it('have the hand across work, and their own hand help', () => {
    expect(bodyRoles('right')).toEqual({
      worked: 'right',
      workingHand: 'left',
      otherHand: 'right',
    });
    expect(bodyRoles('left')).toEqual({ worked: 'left', workingHand: 'right', otherHand: 'left' });
  });
});
