import { inject } from '@angular/core';
import { Route, Routes } from '@angular/router';
import { EDIT_WORDS } from '../words/edit-words';
import { INSIGHTS_WORDS } from '../words/insights-words';
import { LOG_WORDS } from '../words/log-words';
import { REPORT_WORDS } from '../words/report-words';
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
    path: 'insights',
    loadComponent: () => import('./insights/insights-page').then((file) => file.InsightsPage),
    title: () => inject(INSIGHTS_WORDS).title,
  },
  {
    path: 'report',
    loadComponent: () => import('./report/report-page').then((file) => file.ReportPage),
    title: () => inject(REPORT_WORDS).title,
  },
  {
    path: ':id',
    loadComponent: () => import('./entry/log-entry').then((file) => file.LogEntry),
    title: () => inject(LOG_WORDS).entry.title,
  },
];
