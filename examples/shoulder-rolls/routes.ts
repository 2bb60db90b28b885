import { techniqueRoutes } from '../../src/app/session/technique-routes';
import { shoulderRolls } from './technique';

/** Pages of Shoulder rolls. */
export const routes = techniqueRoutes(shoulderRolls);
