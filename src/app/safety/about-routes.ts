import { inject } from '@angular/core';
import { Routes } from '@angular/router';
import { SAFETY_WORDS } from '../words/safety-words';
import { AboutPage } from './about-page';

/** About, and the licences below it, which are long and seldom read. */
export const aboutRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: () => inject(SAFETY_WORDS).about.title,
    component: AboutPage,
  },
  {
    path: 'licences',
    title: () => inject(SAFETY_WORDS).licences.title,
    loadComponent: async () => (await import('./licences/licences-page')).LicencesPage,
  },
];
