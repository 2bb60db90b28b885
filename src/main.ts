import { afterNextRender, Injector } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { NavigationEnd, NavigationError, Router } from '@angular/router';
import { App } from './app/app';
import { appConfig } from './app/app.config';
import { FirstFrame } from './app/home/first-frame/first-frame';
import { KEPT_PROMPT } from './app/platform/install/kept-prompt';
import { launchStep } from './app/platform/launch-step';
import { PAGE_CHANGES } from './app/platform/translation/page-changes';

/** A page that waits for a database which never opens must not keep the app from being kept offline. */
function patience(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, 5000));
}

/** Starts the app in short tasks where there is a launch frame to paint meanwhile. */
async function start(): Promise<void> {
  await launchStep();
  const app = await createApplication(appConfig);
  await launchStep();
  app.injector.get(KEPT_PROMPT);
  app.injector.get(PAGE_CHANGES);
  const router = app.injector.get(Router);
  await launchStep();
  app.bootstrap(App);
  await launchStep();
  router.events.subscribe((event) => {
    if (!(event instanceof NavigationEnd || event instanceof NavigationError)) return;
    document.querySelector('.launch')?.remove();
    // Today takes the place of its own frame once its cards are there.
    if (document.querySelector('un-root un-home')) return;
    const makeWay = (): void => void app.injector.get(FirstFrame).giveWay();
    afterNextRender(makeWay, { injector: app.injector.get(Injector) });
  });
  router.initialNavigation();
  await Promise.race([app.whenStable(), patience()]);
  await (await import('./app/after-start')).afterStart(app);
}

start().catch((error: unknown) => console.error(error));
