import {
  ApplicationConfig,
  computed,
  ErrorHandler,
  inject,
  provideBrowserGlobalErrorListeners,
  Signal,
} from '@angular/core';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withDisabledInitialNavigation,
  withRouterConfig,
} from '@angular/router';
import { AppErrorHandler } from './app-error-handler';
import { routes } from './app.routes';
import { TECHNIQUES } from './catalogue/techniques';
import { Body } from './domain/figure/body';
import { PageTitle } from './page-title';
import { MUSIC_PLAYS_ON } from './platform/audio-session';
import { SETTINGS_STORE } from './store/settings/settings-store';
import { techniqueCatalogue } from './technique-catalogue';
import { BODY } from './ui/figure/body';

function chosenBody(): Signal<Body> {
  const { settings } = inject(SETTINGS_STORE);
  return computed(() => settings().body);
}

/** Everything the app is put together from. */
export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      // main.ts starts it, in a task of its own.
      withDisabledInitialNavigation(),
      // A refused Back gesture must not use up the history: the next one is asked about too.
      withRouterConfig({ canceledNavigationResolution: 'computed' }),
    ),
    { provide: TECHNIQUES, useValue: techniqueCatalogue },
    { provide: BODY, useFactory: chosenBody },
    { provide: ErrorHandler, useExisting: AppErrorHandler },
    { provide: TitleStrategy, useExisting: PageTitle },
    { provide: MUSIC_PLAYS_ON, useFactory: musicPlaysOn },
  ],
};

function musicPlaysOn() {
  const { settings } = inject(SETTINGS_STORE);
  return computed(() => settings().musicPlaysOn);
}
