import { Routes } from '@angular/router';
import { routineSessionRoute } from '../session/routine-session-route';

/** Pages below `/routines`. */
export const routes: Routes = [routineSessionRoute];
