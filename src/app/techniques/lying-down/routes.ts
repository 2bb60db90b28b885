import { techniqueRoutes } from '../../session/technique-routes';
import { lyingDown } from './technique';

/** Pages of Lying down. */
export const routes = techniqueRoutes(lyingDown);
