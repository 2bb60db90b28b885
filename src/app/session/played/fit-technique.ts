import { Technique } from '../../catalogue/technique';
import { fitToTime } from '../../domain/routine/fit-to-time';
import { Setup } from '../../domain/session/plan/setup';
import type { Played } from './played-types';

/** A technique with a set-up, fitted into so many minutes. */
export function fitTechnique(
  technique: Technique,
  setup: Setup,
  minutes: number,
): NonNullable<Played['fitted']> {
  const part = { technique: technique.id, setup, transitionSeconds: 0, taught: technique };
  return { ...fitToTime([part], minutes * 60), minutes };
}
