import { Routes } from '@angular/router';
import { TECHNIQUE } from '../../catalogue/current-technique';
import { leaveSessionGuard } from '../../session/leave-session-guard';
import { TechniquePage } from '../../session/technique-page/technique-page';
import { lyingDown } from './technique';

/** Pages of Lying down. A session is fetched only when one is opened. */
export const routes: Routes = [
  {
    path: '',
    providers: [{ provide: TECHNIQUE, useValue: lyingDown }],
    children: [
      { path: '', pathMatch: 'full', title: lyingDown.words.name, component: TechniquePage },
      {
        path: 'session',
        title: lyingDown.words.name,
        canDeactivate: [leaveSessionGuard],
        loadComponent: async () => (await import('../../session/session-page')).SessionPage,
      },
    ],
  },
];
