/** The app opened from a home screen: the worker is started for it, and has the page at once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { installed } from './installed.ts';
import { mainOf, releaseAt } from './fakes/release.ts';

const isOwnTable = (cache: string): boolean => cache.includes(':db:');

void test('a cold start waits for nothing that is written, and its files are of the page`s version though a new one comes', async () => {
  const { phone, base, text } = await installed();
  phone.host.online = false;
  phone.endWorker();
  let letWrite: () => void = () => undefined;
  const mayWrite = new Promise<void>((resolve) => (letWrite = resolve));
  phone.caches.before = async (cache, operation) => {
    if (operation === 'put' && isOwnTable(cache)) await mayWrite;
  };
  const { page, text: opened } = await phone.open();
  assert.equal(opened, text);
  letWrite();
  phone.host.online = true;
  phone.host.put(await releaseAt(base, 'B'));
  await phone.look(page);
  assert.equal((await phone.get(page, mainOf('A'))).status, 200);
});

// nothing-lost: host-any-5
void test('on a full disk, where Angular`s worker cannot write of whom it answers, the app opens with its files', async () => {
  const { phone, text } = await installed();
  phone.host.online = false;
  phone.endWorker();
  phone.caches.before = async (cache, operation) => {
    if (operation === 'put' && isOwnTable(cache))
      throw new DOMException('no room', 'QuotaExceededError');
    return Promise.resolve();
  };
  const { page, text: opened } = await phone.open();
  assert.equal(opened, text);
  for (const file of [mainOf('A'), 'chunk-AAAAAAAA.js'])
    assert.equal((await phone.get(page, file)).status, 200, file);
});

void test('the same where the page is read so slowly that Angular`s worker has failed by then', async () => {
  const { phone, text } = await installed();
  phone.host.online = false;
  phone.endWorker();
  let hasFailed: () => void = () => undefined;
  const failed = new Promise<void>((resolve) => (hasFailed = resolve));
  phone.caches.before = async (cache, operation) => {
    if (operation === 'match' && cache.endsWith(':assets:app:cache')) await failed;
    if (operation !== 'put' || !isOwnTable(cache)) return;
    // Once all that follows from it has followed.
    setImmediate(hasFailed);
    throw new DOMException('no room', 'QuotaExceededError');
  };
  assert.equal((await phone.open()).text, text);
});

void test('a page that the browser threw away is fetched again', async () => {
  const { phone, text } = await installed();
  phone.endWorker();
  await phone.caches.named(':assets:app:cache')?.delete('/index.html');
  assert.equal((await phone.open()).text, text);
});

void test('a cold start asks for the page while it is not known yet which version is the newest, and gives that one`s', async () => {
  const { phone, base, page, text } = await installed();
  phone.host.put(await releaseAt(base, 'B'));
  await phone.look(page);
  await phone.rest();
  assert.equal(phone.caches.names.filter((name) => name.endsWith(':assets:app:cache')).length, 2);
  phone.host.online = false;
  phone.endWorker();
  let isTableRead = false;
  let isPageAskedBefore = false;
  phone.caches.before = async (cache, operation) => {
    if (operation !== 'match') return;
    if (cache.endsWith(':assets:app:cache')) isPageAskedBefore ||= !isTableRead;
    if (!isOwnTable(cache)) return;
    // A slow disk: all that can be asked meanwhile is.
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    isTableRead = true;
  };
  const { text: opened } = await phone.open();
  assert.equal(isPageAskedBefore, true);
  assert.notEqual(opened, text);
  assert.match(opened, new RegExp(mainOf('B')));
});
