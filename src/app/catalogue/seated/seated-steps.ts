import { StepDraft } from '../../domain/session/lay-out';

/** Every seated technique begins upright, feet flat (content.md, 2.1). */
export const SIT_TALL: StepDraft = {
  id: 'sit-tall',
  stage: 'start',
  kind: 'timed',
  seconds: () => 15,
  picture: 'seated/sit-tall',
};

/**
 * Hands are shaken loose before they trade places.
 *
 * @param seconds how long this technique leaves for it
 */
export function changeSide(seconds: number): StepDraft {
  return {
    id: 'change-side',
    stage: 'change',
    kind: 'rest',
    seconds: () => seconds,
    picture: 'seated/change-side',
  };
}
