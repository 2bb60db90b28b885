import { DOCUMENT, inject, signal } from '@angular/core';
import type { AppUpdate } from './app-update-types';

/** Versions as they were told of. Any load takes the newest ready one, so nothing needs activating. */
export function browserAppUpdate(): AppUpdate {
  const document = inject(DOCUMENT);
  const ready = signal(false);
  const news = signal('');
  const unrecoverable = signal(false);
  return {
    ready,
    news,
    unrecoverable,
    isReady: (brings) => {
      news.set(brings);
      ready.set(true);
    },
    lostFile: () => unrecoverable.set(true),
    reload: () => document.defaultView?.location.reload(),
  };
}
