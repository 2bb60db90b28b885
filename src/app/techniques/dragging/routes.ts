import { Routes } from '@angular/router';
import { TECHNIQUE } from '../../catalogue/current-technique';
import { leaveSessionGuard } from '../../session/leave-session-guard';
import { TechniquePage } from '../../session/technique-page/technique-page';
import { dragging } from './technique';

/** Pages of Dragging. A session is fetched only when one is opened. */
export const routes: Routes = [
  {
    path: '',
    providers: [{ provide: TECHNIQUE, useValue: dragging }],
    children: [
      { path: '', pathMatch: 'full', title: dragging.words.name, component: TechniquePage },
      {
        path: 'session',
        title: dragging.words.name,
        canDeactivate: [leaveSessionGuard],
        loadComponent: async () => (await import('../../session/session-page')).SessionPage,
      },
    ],
  },
];
