import { inject } from '@angular/core';
import { Routes } from '@angular/router';
import { WORDS } from '../words/words';
import { LogList } from './list/log-list';

/** Pages below `/log`. */
export const routes: Routes = [
  { path: '', component: LogList, title: () => inject(WORDS).log.title },
  {
    path: ':id',
    loadComponent: () => import('./entry/log-entry').then((file) => file.LogEntry),
    title: () => inject(WORDS).log.entry.title,
  },
];
