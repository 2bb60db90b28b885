import { ApplicationRef, isDevMode } from '@angular/core';
import { Router } from '@angular/router';
import { keepClipsOf } from './platform/clips/keep-clips';
import { nameStartImages } from './platform/install/start-images';
import { startOfflineWorker } from './platform/update/offline-worker';

/** What follows the first page, and is no part of the first load: the files are kept offline, new versions looked for. */
export async function afterStart(app: ApplicationRef): Promise<void> {
  const router = app.injector.get(Router);
  if (!isDevMode()) startOfflineWorker(app.injector, () => !/\/session(?:[?#]|$)/.test(router.url));
  if ('standalone' in navigator) nameStartImages(document);
  await keepClipsOf(window);
}
