import { techniqueRoutes } from '../../session/technique-routes';
import { middleFinger } from './technique';

/** Pages of Middle finger. */
export const routes = techniqueRoutes(middleFinger);
