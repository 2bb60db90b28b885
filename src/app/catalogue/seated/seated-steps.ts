import { StepDraft } from '../../domain/session/plan/build-plan';

/** Every seated technique begins upright, feet flat. */
export const SIT_TALL: StepDraft = {
  id: 'sit-tall',
  stage: 'start',
  kind: 'timed',
  seconds: () => 18,
  picture: 'seated/sit-tall',
};

/** Hands are shaken loose before they trade places. */
export const CHANGE_SIDE: StepDraft = {
  id: 'change-side',
  stage: 'change',
  kind: 'rest',
  seconds: () => 10,
  picture: 'seated/change-side',
};
