import { quietly } from './quietly';

describe('quietly', () => {
  it('gives what the action gives', () => {
    expect(quietly(() => 7)).toBe(7);
  });

  it('turns a failure into undefined', () => {
    const fail = (): number => {
      throw new Error('denied');
    };
    expect(quietly(fail)).toBeUndefined();
  });
});
