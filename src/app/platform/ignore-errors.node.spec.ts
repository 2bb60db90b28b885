import { ignoreErrors } from './ignore-errors';

describe('ignoreErrors', () => {
  it('gives what the action gives', () => {
    expect(ignoreErrors(() => 7)).toBe(7);
  });

  it('turns a failure into undefined', () => {
    const fail = (): number => {
      throw new Error('denied');
    };
    expect(ignoreErrors(fail)).toBeUndefined();
  });
});
