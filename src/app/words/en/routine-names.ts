import { BuiltInRoutineId } from '../../domain/routine/routine';

/** What the built-in routines are called. */
export const routineNames: Readonly<Record<BuiltInRoutineId, string>> = {
  'desk-break': 'Desk break',
  'wind-down': 'Wind down',
};
