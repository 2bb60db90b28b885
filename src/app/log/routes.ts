import { inject } from '@angular/core';
import { Routes } from '@angular/router';
import { LOG_WORDS } from '../words/log-words';
import { LogList } from './list/log-list';

/** Pages below `/log`. */
export const routes: Routes = [
  { path: '', component: LogList, title: () => inject(LOG_WORDS).title },
  {
    path: ':id',
    loadComponent: () => import('./entry/log-entry').then((file) => file.LogEntry),
    title: () => inject(LOG_WORDS).entry.title,
  },
];
