import { aStep } from './plan.builder';
import { drawnSide } from './step';

describe('the side a step is drawn for', () => {
  it('is the one its words name', () => {
    expect(drawnSide(aStep({ side: 'both', wordsSide: 'left' }))).toBe('left');
    expect(drawnSide(aStep({ side: 'both', wordsSide: 'right' }))).toBe('right');
  });

  it('is the one it is pictured for where its words name none', () => {
    expect(drawnSide(aStep({ wordsSide: 'both', picturedSide: 'left' }))).toBe('left');
  });

  it('is the right one, as in the source, where no side is named', () => {
    expect(drawnSide(aStep({ wordsSide: 'both' }))).toBe('right');
  });
});
