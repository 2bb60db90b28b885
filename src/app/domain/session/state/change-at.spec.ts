import { changeAt } from './change-at';

describe('changeAt', () => {
  const add = (value: number): number => value + 10;

  it('changes one place and leaves the others, and the list it was given, alone', () => {
    const list = [1, 2, 3];
    expect(changeAt(list, 1, add)).toEqual([1, 12, 3]);
    expect(list).toEqual([1, 2, 3]);
  });

  it('changes nothing at a place that is not there', () => {
    expect(changeAt([1, 2], 2, add)).toEqual([1, 2]);
  });
});
