import { inject } from '@angular/core';
import { Routes } from '@angular/router';
import { SAFEKEEPING_WORDS } from '../words/safekeeping-words';
import { SETTINGS_WORDS } from '../words/settings-words';
import { SettingsPage } from './settings-page';

/** Pages below `/settings`. */
export const routes: Routes = [
  { path: '', component: SettingsPage, title: () => inject(SETTINGS_WORDS).title },
  {
    path: 'voice',
    loadComponent: () => import('./voice-page/voice-page').then((file) => file.VoicePage),
    title: () => inject(SETTINGS_WORDS).voicePage.title,
  },
  {
    path: 'sounds',
    loadComponent: () => import('./sounds-page/sounds-page').then((file) => file.SoundsPage),
    title: () => inject(SETTINGS_WORDS).soundsPage.title,
  },
  {
    path: 'data',
    loadComponent: () => import('./data-page/data-page').then((file) => file.DataPage),
    title: () => inject(SAFEKEEPING_WORDS).title,
  },
];
