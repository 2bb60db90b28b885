import { Routes } from '@angular/router';
import { TECHNIQUE } from '../catalogue/current-technique';
import { Technique } from '../catalogue/technique';
import { leaveSessionGuard } from './leave-session-guard';
import { TechniquePage } from './technique-page/technique-page';

/** The pages every technique has: what it is, and its session, which is fetched only when one is opened. */
export function techniqueRoutes(technique: Technique): Routes {
  return [
    {
      path: '',
      providers: [{ provide: TECHNIQUE, useValue: technique }],
      children: [
        { path: '', pathMatch: 'full', title: technique.words.name, component: TechniquePage },
        {
          path: 'session',
          title: technique.words.name,
          canDeactivate: [leaveSessionGuard],
          loadComponent: async () => (await import('./session-page')).SessionPage,
        },
      ],
    },
  ];
}
