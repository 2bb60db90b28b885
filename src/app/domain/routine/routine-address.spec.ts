import { idInAddress } from '../log/session-address';
import { BUILT_IN_ROUTINE_IDS } from './routine';
import { routineAddress } from './routine-address';

describe('the address of a routine', () => {
  it('is its id', () => {
    for (const id of [...BUILT_IN_ROUTINE_IDS, '6f0e-uuid', 'insights'])
      expect(routineAddress(id)).toEqual(['/routines', id]);
  });

  it('is no other page, and leads back to its id', () => {
    const [, address = ''] = routineAddress('new');
    expect(address).not.toBe('new');
    expect(idInAddress(address)).toBe('new');
  });
});
