import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redirected, told } from './fakes/answers.ts';
import type { Fault } from './fakes/host.ts';
import type { Phone } from './fakes/phone.ts';
import { mainOf, releaseAt } from './fakes/release.ts';
import { installed, visited } from './installed.ts';

const MAIN = mainOf('A');
const PICTURE = '/icons/icon-192.png';
const MINUTE = 60_000;

/** What the worker wrote down of the last release that did not come. */
async function refusal(phone: Phone): Promise<unknown> {
  const note = await phone.caches.named('unknot-stage')?.match('/last-refusal');
  return note?.json();
}

/** The page looks every minute whether all is there, and wakes the worker so. */
async function minutes(
  phone: Phone,
  page: Parameters<Phone['wake']>[0],
  count: number,
): Promise<void> {
  for (let minute = 0; minute < count; minute += 1) {
    phone.wake(page);
    await phone.run(MINUTE);
  }
}

for (const silent of [PICTURE, '/ngsw.json']) {
  // nothing-lost: host-never-sends-one-file-1
  void test(`while ${silent} is never answered, pages and their files come from the network at once`, async () => {
    const { phone, page, text } = await visited({}, (path) =>
      path === silent ? 'silent' : undefined,
    );
    const begun = phone.clock.now;
    assert.equal(await (await phone.get(page, MAIN)).text(), "import './chunk-AAAAAAAA.js'; // A");
    assert.equal((await phone.open('log')).text, text);
    phone.endWorker();
    assert.equal((await phone.open()).text, text);
    assert.ok(phone.clock.now - begun < 1000);
  });

  // nothing-lost: host-falls-silent-1
  void test(`a host silent on ${silent} is asked again later, and the app is kept once it answers`, async () => {
    const { phone, base, page } = await visited({}, (path) =>
      path === silent ? 'silent' : undefined,
    );
    await minutes(phone, page, 2);
    assert.match(phone.console.join('\n'), new RegExp(`${silent} was not sent`));
    phone.host.put(await releaseAt(base, 'A'));
    await minutes(phone, page, 10);
    phone.host.online = false;
    phone.endWorker();
    assert.equal((await phone.open('log')).response.status, 200);
    assert.equal(await refusal(phone), undefined);
  });
}

void test('a page is told when there is a version: at once, or when the first one is whole', async () => {
  const isTold = (told: readonly { readonly type: string }[]): boolean =>
    told.some(({ type }) => type === 'HAS_VERSION');
  const { phone, page } = await visited({}, undefined, { delay: 1500 });
  phone.message(page, { action: 'HAS_VERSION' });
  await phone.run(2000);
  assert.equal(isTold(page.told), false);
  await phone.rest();
  assert.equal(isTold(page.told), true);
  phone.endWorker();
  const later = await phone.open();
  phone.message(later.page, { action: 'HAS_VERSION' });
  await phone.run(1500);
  assert.equal(isTold(later.page.told), true);
});

// nothing-lost: host-takes-1-5-s-a-file-1
void test('on a host that takes 1.5 s a file, a tap during the gathering waits for its own files alone', async () => {
  const { phone, page } = await visited({}, undefined, { delay: 1500 });
  await phone.run(2000);
  const asked = phone.host.asked.length;
  const answer = phone.beginGet(page, 'voice/en.json');
  // Meanwhile nothing more is begun: a browser gives a host six connections.
  await phone.run(1499);
  assert.equal(phone.host.asked.length, asked + 1);
  await phone.run(1);
  assert.equal((await answer).status, 200);
});

void test('files gathered already, whose names hold their hash, need no second journey', async () => {
  const { phone, page } = await visited({}, (path) => (path === PICTURE ? 'silent' : undefined));
  await phone.run(1000);
  const { length } = phone.host.asked;
  assert.match(await (await phone.get(page, MAIN)).text(), /chunk-AAAAAAAA/);
  assert.equal(phone.host.asked.length, length);
});

// nothing-lost: host-falls-silent-1
void test('an update of which a file is never answered delays no request, and no check for ever', async () => {
  const { phone, base, page, text } = await installed();
  phone.host.put(await releaseAt(base, 'B'), (path) => (path === PICTURE ? 'silent' : undefined));
  const begun = phone.clock.now;
  const hasAnswer = phone.beginLook(page);
  assert.equal((await phone.open('log')).text, text);
  assert.equal((await phone.get(page, 'not-kept.txt')).status, 404);
  assert.ok(phone.clock.now - begun < 1000);
  assert.equal(hasAnswer(), false);
  await phone.run(MINUTE);
  assert.equal(hasAnswer(), true);
  assert.equal((await phone.open()).text, text);
});

/** A host that puts a comment into every page. */
const comments: Fault = (path, right) =>
  /\.html$|\/$/.test(path) ? new Response(`<!-- host -->`, right) : undefined;

// nothing-lost: host-changes-bytes-1
void test('a host that changes bytes: the console names the file, each try is counted, and the page reads why', async () => {
  const { phone, page } = await visited({}, comments);
  await minutes(phone, page, 3);
  assert.match(phone.console[0] ?? '', /\/index\.html came with other bytes/);
  const { file, why, tries } = (await refusal(phone)) as Record<string, unknown>;
  assert.deepEqual([file, why], ['/index.html', 'changed']);
  assert.ok(Number(tries) >= 3);
  assert.deepEqual(phone.caches.named('ngsw:/:db:control')?.paths, []);
});

// nothing-lost: host-stays-bad-all-day-1
void test('tries become seldom: a page open all day does not ask a bad host every minute', async () => {
  const { phone, page } = await visited({}, comments);
  await minutes(phone, page, 10);
  phone.host.asked = [];
  await minutes(phone, page, 60);
  const asked = phone.host.asked.filter((path) => path === '/ngsw.json').length;
  assert.ok(asked >= 3 && asked <= 7, String(asked));
});

void test('an installed app remembers what was wrong with a later release, until a whole one is there', async () => {
  const { phone, base, page } = await installed();
  phone.host.put(await releaseAt(base, 'B'), (path, right) =>
    path === `/${mainOf('B')}` ? told(right, 'Content-Type', 'text/plain') : undefined,
  );
  await phone.look(page);
  assert.equal(((await refusal(phone)) as { why: string }).why, 'mistold');
  phone.host.put(await releaseAt(base, 'B'));
  await phone.look(page);
  assert.equal(await refusal(phone), undefined);
});

void test('a phone without a network is no refusal', async () => {
  const { phone, page } = await installed();
  phone.host.online = false;
  await phone.look(page);
  assert.equal(await refusal(phone), undefined);
  assert.deepEqual(phone.console, []);
});

// nothing-lost: host-answers-index-html-by-a-1
void test('/index.html answered by a redirect to /: what was verified is kept, and nothing else is asked for', async () => {
  const toRoot: Fault = (path, right) =>
    path === '/index.html'
      ? redirected(told(right, 'Content-Encoding', 'br'), 'https://unknot.example/')
      : undefined;
  const { phone, text, page } = await visited({}, toRoot);
  phone.host.asked = [];
  phone.wake(page);
  await phone.rest();
  assert.deepEqual(
    phone.host.asked.filter((path) => path === '/'),
    [],
  );
  phone.host.online = false;
  phone.endWorker();
  const later = await phone.open('log');
  assert.equal(later.text, text);
  assert.equal(later.response.redirected, false);
  assert.equal(later.response.headers.get('Content-Encoding'), null);
});

// nothing-lost: host-changes-bytes-1
void test('/index.html answered by a redirect to an older / beside new scripts is refused', async () => {
  const { phone, base, page, text } = await installed();
  phone.host.put(await releaseAt(base, 'B'), (path) =>
    ['/', '/index.html'].includes(path)
      ? redirected(
          new Response(text, { headers: { 'Content-Type': 'text/html' } }),
          'https://unknot.example/',
        )
      : undefined,
  );
  await phone.look(page);
  assert.equal((await phone.open()).text, text);
  assert.equal(((await refusal(phone)) as { file: string }).file, '/index.html');
});

// nothing-lost: host-any-1
void test('a phone with room for the app and little more keeps it: no file lies there twice for long', async () => {
  const files = [...(await releaseAt('/', 'A')).values()].map(({ body }) => body.length);
  const whole = files.reduce((sum, size) => sum + size, 0);
  const { phone } = await installed({}, whole + Math.max(...files) + 6000);
  assert.equal(phone.caches.named(':assets:app:cache')?.paths.length, files.length - 3);
  assert.deepEqual(phone.caches.named('unknot-stage')?.paths, ['/accepted-manifest']);
  phone.host.online = false;
  phone.endWorker();
  assert.equal((await phone.open()).response.status, 200);
});

void test('a phone without room for the app says so, and the network goes on serving it', async () => {
  const { phone, page } = await visited({}, undefined, { quota: 300 });
  await minutes(phone, page, 1);
  assert.match(phone.console[0] ?? '', /found no room/);
  assert.equal((await phone.open('log')).response.status, 200);
});

void test('a worker ended while it gathers, or before Angular`s part has its files, goes on from there', async () => {
  const { phone, page } = await visited({}, undefined, { delay: 1500 });
  for (let kills = 0; kills < 20; kills += 1) {
    phone.wake(page);
    await phone.run(3500);
    phone.endWorker();
  }
  phone.host.online = false;
  assert.equal((await phone.open()).response.status, 200);
});
