import { createApplication } from '@angular/platform-browser';
import { NavigationEnd, NavigationError, Router } from '@angular/router';
import { App } from './app/app';
import { appConfig } from './app/app.config';
import { KEPT_PROMPT } from './app/platform/install/kept-prompt';
import { nextTask } from './app/platform/next-task';

/** A page that waits for a database which never opens must not keep the app from being kept offline. */
function patience(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, 5000));
}

/** Starts the app in short tasks, so that a slow phone paints the launch frame and feels touches meanwhile. */
async function start(): Promise<void> {
  await nextTask();
  const app = await createApplication(appConfig);
  await nextTask();
  app.injector.get(KEPT_PROMPT);
  const router = app.injector.get(Router);
  await nextTask();
  app.bootstrap(App);
  await nextTask();
  router.events.subscribe((event) => {
    if (event instanceof NavigationEnd || event instanceof NavigationError)
      document.querySelector('.launch')?.remove();
  });
  router.initialNavigation();
  await Promise.race([app.whenStable(), patience()]);
  await (await import('./app/after-start')).afterStart(app);
}

start().catch((error: unknown) => console.error(error));
