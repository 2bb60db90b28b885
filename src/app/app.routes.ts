import { inject } from '@angular/core';
import { Routes } from '@angular/router';
import { Home } from './home/home';
import { shownPressed } from './press-first';
import { techniqueCatalogue } from './technique-catalogue';
import { WORDS } from './words/words';

const addresses: Routes = [
  { path: '', pathMatch: 'full', component: Home, title: () => inject(WORDS).home.title },
  ...Object.values(techniqueCatalogue).map((technique) => ({
    path: `techniques/${technique.path}`,
    loadChildren: () => technique.routes(),
  })),
  { path: 'routines', loadChildren: async () => (await import('./routines/routes')).routes },
  { path: 'log', loadChildren: async () => (await import('./log/routes')).routes },
  {
    path: 'settings',
    loadChildren: async () => (await import('./settings/routes')).routes,
  },
  { path: 'plan', loadChildren: async () => (await import('./plan/routes')).routes },
  {
    path: 'safety',
    title: () => inject(WORDS).app.titles.safety,
    loadComponent: async () => (await import('./safety/safety-page')).SafetyPage,
  },
  {
    path: 'about',
    loadChildren: async () => (await import('./safety/about-routes')).aboutRoutes,
  },
  {
    path: '**',
    title: () => inject(WORDS).app.notFound.title,
    loadComponent: async () => (await import('./not-found')).NotFound,
  },
];

/** Every address of the app. A technique's own pages come with the technique. */
export const routes: Routes = addresses.map(shownPressed);
