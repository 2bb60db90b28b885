import { DOCUMENT, inject } from '@angular/core';
import type { SharedFile } from './shared-file-types';

/** Files opened with the installed app from a file manager (desktop Chromium). */
interface LaunchQueue {
  setConsumer(
    consumer: (launch: { readonly files?: readonly { getFile(): Promise<File> }[] }) => void,
  ): void;
}

/** The part of a window that is used. */
interface SharingView {
  readonly caches?: CacheStorage;
  readonly launchQueue?: LaunchQueue;
}

/** What worker/shared.ts put aside for the app at this address. */
async function shared(caches: CacheStorage, base: URL): Promise<File | null> {
  const name = `unknot-shared:${base.pathname}`;
  if (!(await caches.has(name))) return null;
  const response = await (await caches.open(name)).match(new URL('log', base).href);
  const content = await response?.blob();
  await caches.delete(name);
  return content === undefined ? null : new File([content], 'log.json', { type: content.type });
}

/** A launch is told at once where there was one, so a turn of the event loop is patience enough. */
function opened(queue: LaunchQueue): Promise<File | null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null));
    queue.setConsumer(({ files }) => resolve(files?.[0]?.getFile() ?? null));
  });
}

/** Looks where a browser puts what was shared: the worker's cache, then the launch queue. */
export async function takeShared(view: SharingView, base: string): Promise<File | null> {
  try {
    const file = view.caches ? await shared(view.caches, new URL('.', base)) : null;
    if (file !== null || !view.launchQueue) return file;
    return await opened(view.launchQueue);
  } catch {
    return null;
  }
}

/** What was shared with this browser's app. */
export function browserSharedFile(): SharedFile {
  const document = inject(DOCUMENT);
  const view: SharingView = document.defaultView ?? {};
  return { take: async () => takeShared(view, document.baseURI) };
}
