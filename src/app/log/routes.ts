import { inject } from '@angular/core';
import { Route, Routes } from '@angular/router';
import { EDIT_WORDS } from '../words/edit-words';
import { LOG_WORDS } from '../words/log-words';
import type { EditPage } from './edit/edit-page';
import { LogList } from './list/log-list';

/** The form, for a session of the log and for one that is entered by hand. */
const edit: Route = {
  loadComponent: () => import('./edit/edit-page').then((file) => file.EditPage),
  canDeactivate: [(page: EditPage) => page.mayLeave()],
};

/** Pages below `/log`. */
export const routes: Routes = [
  { path: '', component: LogList, title: () => inject(LOG_WORDS).title },
  { path: 'new', ...edit, title: () => inject(EDIT_WORDS).addTitle },
  { path: ':id/edit', ...edit, title: () => inject(EDIT_WORDS).title },
  {
    path: ':id',
    loadComponent: () => import('./entry/log-entry').then((file) => file.LogEntry),
    title: () => inject(LOG_WORDS).entry.title,
  },
];
