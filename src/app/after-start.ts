import { ApplicationRef, DOCUMENT, isDevMode } from '@angular/core';
import { Router } from '@angular/router';
import { Appearance } from './appearance';
import { HeldKeys } from './held-keys';
import { Day } from './home/day/day';
import { LastSession } from './home/last-session/last-session';
import { LATER_BLOCKS, LaterBlock } from './home/later-blocks';
import { BackupNudge } from './log/backup-nudge/backup-nudge';
import { keepClipsOf } from './platform/clips/keep-clips';
import { RELOAD_BROADCAST } from './platform/reload-broadcast/reload-broadcast';
import { nameStartImages } from './platform/install/start-images';
import { OFFLINE_FILES } from './platform/offline-files/offline-files';
import { TranslatedText } from './platform/translation/translated-text';
import { startOfflineWorker } from './platform/update/offline-worker';
import { WORKER_FILE } from './platform/update/worker-file';
import { InstallOffer } from './settings/install-offer/install-offer';
import { OfflineLine } from './settings/offline-line/offline-line';
import { WornSkin } from './worn-skin';

/** What follows the first page, and is no part of the first load: the files are kept offline, new versions looked for. */
export async function afterStart({ injector }: ApplicationRef): Promise<void> {
  const router = injector.get(Router);
  injector.get(RELOAD_BROADCAST).listen();
  injector.get(Appearance);
  injector.get(HeldKeys);
  injector.get(TranslatedText);
  const later = injector.get(LATER_BLOCKS);
  const ofTheLog: readonly LaterBlock[] = [
    { component: LastSession, reads: true },
    { component: Day, reads: true },
  ];
  later.set(ofTheLog);
  if (!isDevMode()) {
    const worker = startOfflineWorker(injector, () => !/\/session(?:[?#]|$)/.test(router.url));
    later.set([
      ...ofTheLog,
      { component: OfflineLine, reads: false },
      { component: BackupNudge, reads: true },
      { component: InstallOffer, reads: false },
    ]);
    void worker.then((came) => {
      if (came === 'refused') injector.get(OFFLINE_FILES).refuse();
      if (came === 'broken') injector.get(OFFLINE_FILES).lackWorker(WORKER_FILE);
    });
  }
  nameStartImages(injector.get(DOCUMENT));
  injector.get(WornSkin);
  await keepClipsOf(window);
}
