import type { Server } from 'node:http';
import { scriptPageServer } from './script-page.ts';

/** What the page of the bench can do: the app's own modules beside the browser's bare means. Times in ms. */
export interface StorePage {
  /** One session put by the browser's means, strictly. */
  rawPut(): Promise<number>;
  /** One session and its checkpoint saved by the app. */
  save(): Promise<number>;
  /** Every session read by a bare cursor. */
  rawCursor(): Promise<number>;
  /** The log file made by the app; its size in bytes. */
  exportJson(): Promise<{ readonly ms: number; readonly bytes: number }>;
  /** How many sessions put into an empty database by the browser's means, in one strict transaction. */
  rawPuts(count: number): Promise<number>;
  /** The log file of this many sessions read, checked and taken into an empty database by the app. */
  importJson(count: number): Promise<number>;
}

declare global {
  interface Window {
    bench: StorePage;
  }
}

const ENTRY = `
import '@angular/compiler';
import { Subject } from 'rxjs';
import { sessions } from './bench/sessions';
import { browserClock } from './src/app/platform/clock/browser-clock';
import { database } from './src/app/store/database/database';
import { IdbLogRepository } from './src/app/store/log/idb-log-repository';
import { JSON_COPY } from './src/app/store/backup/log-copy';
import { DatabaseReading } from './src/app/store/log/log-reader';
import { checkLogFile } from './src/app/log/transfer/check-log-file';

const withDb = database();
const clock = browserClock();
const changes = { changes$: new Subject(), tell: () => undefined, close: () => undefined };
const log = new IdbLogRepository(withDb, clock, changes, () => undefined);
const timed = async (work) => { const from = performance.now(); await work(); return performance.now() - from; };
const write = (work) => withDb((db) => new Promise((resolve, reject) => {
  const raw = db.transaction(['sessions'], 'readwrite', { durability: 'strict' });
  raw.done.then(resolve, reject);
  work(raw.objectStore('sessions'));
}));
const empty = () => write((store) => store.clear());
const [one] = sessions(1);
const checkpoint = { version: 1, state: { plan: { steps: Array.from({ length: 24 }, (_, at) => ({ id: 'step', at, sentence: 'Slowly, within what is bearable.' })) } }, savedAt: one.updatedAt };
const reading = () => new DatabaseReading({ find: (id) => log.find(id), pending: () => [] }, clock);
async function blobOf(log) {
  const parts = [];
  for await (const chunk of JSON_COPY.text(log, one.updatedAt)) parts.push(new Blob([chunk]));
  return new File(parts, 'log.json');
}
async function* inPages(all) { for (let at = 0; at < all.length; at += 500) yield all.slice(at, at + 500); }
async function* none() {}
const inOrder = (all) => all.sort((a, b) => (a.id < b.id ? -1 : 1));

window.bench = {
  rawPut: () => timed(() => write((store) => store.put(one))),
  save: () => timed(() => log.save([one], checkpoint)),
  rawCursor: () => timed(() => withDb(async (db) => {
    let cursor = await db.transaction('sessions').store.openCursor();
    let seen = 0;
    while (cursor) { seen += cursor.value.id.length; cursor = await cursor.continue(); }
  })),
  exportJson: async () => { let bytes = 0; const ms = await timed(async () => { bytes = (await blobOf(reading())).size; }); return { ms, bytes }; },
  rawPuts: async (count) => { await empty(); const all = sessions(count); return timed(() => write((store) => all.forEach((session) => store.put(session)))); },
  importJson: async (count) => {
    await empty();
    const file = await blobOf({ sessions: inPages(inOrder(sessions(count))), routines: none() });
    return timed(async () => {
      const checks = checkLogFile(await file.text());
      let step = checks.next();
      while (!step.done) step = checks.next();
      if (!step.value.ok) throw new Error('The file was refused: ' + JSON.stringify(step.value.trouble));
      await log.merge(step.value.sessions, step.value.routines);
    });
  },
};
`;

/** Serves a page that has `window.bench`: the app's store as it is, without the app around it. */
export async function storePageServer(): Promise<Server> {
  return scriptPageServer(ENTRY);
}
