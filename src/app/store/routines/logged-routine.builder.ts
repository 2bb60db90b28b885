import { LoggedRoutine } from '../../domain/log/log-file';

/** An own routine as it is kept: Dragging on both sides, then Lying down. */
export function aLoggedRoutine(told: Partial<LoggedRoutine> = {}): LoggedRoutine {
  const setup = { sides: 'both', firstSide: 'right', amounts: {} };
  return {
    id: 'evening',
    name: 'Evening',
    parts: [
      { technique: 'dragging', setup, transitionSeconds: 20 },
      { technique: 'lying-down', setup, transitionSeconds: 30 },
    ],
    updatedAt: '2026-11-23T19:00:00.000Z',
    deleted: false,
    ...told,
  };
}
