import { Routes } from '@angular/router';
import { TECHNIQUE } from '../../catalogue/current-technique';
import { leaveSessionGuard } from '../../session/leave-session-guard';
import { TechniquePage } from '../../session/technique-page/technique-page';
import { middleFinger } from './technique';

/** Pages of Middle finger. A session is fetched only when one is opened. */
export const routes: Routes = [
  {
    path: '',
    providers: [{ provide: TECHNIQUE, useValue: middleFinger }],
    children: [
      { path: '', pathMatch: 'full', title: middleFinger.words.name, component: TechniquePage },
      {
        path: 'session',
        title: middleFinger.words.name,
        canDeactivate: [leaveSessionGuard],
        loadComponent: async () => (await import('../../session/session-page')).SessionPage,
      },
    ],
  },
];
