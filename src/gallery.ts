import { createApplication } from '@angular/platform-browser';
import { Gallery } from './app/ui/gallery/gallery';

/** Puts the gallery in the place of all that index.html shows of the app. */
async function start(): Promise<void> {
  document.body.replaceChildren(document.createElement('un-gallery'));
  (await createApplication()).bootstrap(Gallery);
}

start().catch((error: unknown) => console.error(error));
