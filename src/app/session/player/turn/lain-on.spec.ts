import { begin } from '../../../domain/session/state/begin';
import { Step } from '../../../domain/session/plan/step';
import { aSessionPlan, aTimedStep } from '../../session-plan.builder';
import { lainOn } from './lain-on';

describe('lainOn', () => {
  const steps: readonly Step[] = [
    aTimedStep({ id: 'squeeze', side: 'left' }),
    aTimedStep({ id: 'turn-over', side: 'both', wordsSide: 'right', stage: 'change' }),
    aTimedStep({ id: 'squeeze', side: 'right' }),
    aTimedStep({ id: 'get-up', side: 'both', stage: 'end' }),
  ];
  const at = (step: number) => lainOn({ ...begin(aSessionPlan(steps), null, 0, 0), step });

  it('is nobody`s side while getting ready', () => {
    expect(at(-1)).toBeNull();
  });

  it('is the side not worked, and at turning over already the next one', () => {
    expect([at(0), at(1), at(2)]).toEqual(['right', 'left', 'left']);
  });

  it('stays until one has got up', () => {
    expect(at(3)).toBe('left');
  });

  it('is unknown in a session without sides', () => {
    expect(
      lainOn({ ...begin(aSessionPlan([aTimedStep({ side: 'both' })]), null, 0, 0), step: 0 }),
    ).toBeNull();
  });
});
