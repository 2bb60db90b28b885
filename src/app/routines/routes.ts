import { inject } from '@angular/core';
import { ActivatedRouteSnapshot, Route, Routes } from '@angular/router';
import { isBuiltIn } from '../domain/routine/routine';
import { routineSessionRoute } from '../session/routine-session-route';
import { routineNames } from '../words/routine-names';
import { ROUTINE_WORDS } from '../words/routine-words';
import type { RoutineEditor } from './edit/routine-editor';
import { RoutineList } from './list/routine-list';

/** Where a routine is made or changed. */
const edit: Route = {
  loadComponent: async () => (await import('./edit/routine-editor')).RoutineEditor,
  canDeactivate: [(page: RoutineEditor) => page.mayLeave()],
};

/** Pages below `/routines`. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', component: RoutineList, title: () => inject(ROUTINE_WORDS).title },
  { path: 'new', ...edit, title: () => inject(ROUTINE_WORDS).add },
  { path: ':id/edit', ...edit, title: () => inject(ROUTINE_WORDS).editTitle },
  {
    path: ':id',
    pathMatch: 'full',
    title: titleOf,
    loadComponent: async () => (await import('./page/routine-page')).RoutinePage,
  },
  routineSessionRoute,
];

/** Of an own routine without its name: a page is not to wait for the database. */
function titleOf({ paramMap }: ActivatedRouteSnapshot): string {
  const id = paramMap.get('id') ?? '';
  return isBuiltIn(id) ? routineNames[id] : inject(ROUTINE_WORDS).one;
}
