import { someOf } from './formats';

describe('names in a sentence', () => {
  it('are all there up to four; of more, two and how many are left', () => {
    const names = ['A', 'B', 'C', 'D'];
    expect(someOf(['A'])).toBe('A');
    expect(someOf(names)).toBe('A, B, C and D');
    expect(someOf([...names, 'E'])).toBe('A, B and 3 more');
    expect(someOf(Array.from({ length: 19 }, () => 'A'))).toBe('A, A and 17 more');
  });
});
