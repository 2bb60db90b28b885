import { techniqueRoutes } from '../../session/technique-routes';
import { dragging } from './technique';

/** Pages of Dragging. */
export const routes = techniqueRoutes(dragging);
