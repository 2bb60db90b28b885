import { createApplication } from '@angular/platform-browser';
import { NavigationEnd, NavigationError, Router } from '@angular/router';
import { App } from './app/app';
import { appConfig } from './app/app.config';
import { nextTask } from './app/platform/next-task';

/** Starts the app in short tasks, so that a slow phone paints the launch frame and feels touches meanwhile. */
async function start(): Promise<void> {
  await nextTask();
  const app = await createApplication(appConfig);
  await nextTask();
  const router = app.injector.get(Router);
  await nextTask();
  app.bootstrap(App);
  await nextTask();
  router.events.subscribe((event) => {
    if (event instanceof NavigationEnd || event instanceof NavigationError)
      document.querySelector('.launch')?.remove();
  });
  router.initialNavigation();
  await app.whenStable();
  // No part of the first load: the built-in voice comes when the app is ready, and is kept for use offline.
  await (await import('./app/platform/clips/keep-clips')).keepClipsOf(window);
}

start().catch((error: unknown) => console.error(error));
