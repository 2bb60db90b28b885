import { inject } from '@angular/core';
import { Routes } from '@angular/router';
import { ABOUT_WORDS, LICENCES_WORDS } from '../words/about-words';
import { AboutPage } from './about-page';

/** About, and the pages below it, which are long and seldom read. */
export const aboutRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: () => inject(ABOUT_WORDS).title,
    component: AboutPage,
  },
  {
    path: 'evidence',
    title: () => inject(ABOUT_WORDS).known.evidence,
    loadComponent: async () => (await import('./evidence/evidence-page')).EvidencePage,
  },
  {
    path: 'decisions',
    title: () => inject(ABOUT_WORDS).known.decisions,
    loadComponent: async () => (await import('./decisions/decisions-page')).DecisionsPage,
  },
  {
    path: 'licences',
    title: () => inject(LICENCES_WORDS).title,
    loadComponent: async () => (await import('./licences/licences-page')).LicencesPage,
  },
];
