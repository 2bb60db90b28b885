import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mainOf, releaseAt } from './fakes/release.ts';
import { installed, visited } from './installed.ts';

const no = new Response('no', { status: 500 });

void test('an update fetches only what changed, and what came before a fault is not fetched again', async () => {
  const { phone, base, page } = await installed();
  const next = await releaseAt(base, 'B');
  phone.host.put(next, (path) => (path.endsWith(mainOf('B')) ? no.clone() : undefined));
  await phone.look(page);
  assert.ok(phone.host.asked.includes('/index.html'));
  assert.ok(!phone.host.asked.some((path) => /chunk-|styles-|\.svg$|\.mp3$/.test(path)));
  phone.host.put(next);
  await phone.look(page);
  assert.ok(phone.host.asked.includes(`/${mainOf('B')}`));
  assert.ok(!phone.host.asked.includes('/index.html'));
});

void test('nothing is kept twice once a version is in its place', async () => {
  const { phone, base, page } = await installed();
  phone.host.put(await releaseAt(base, 'B'));
  await phone.look(page);
  await phone.look(page);
  assert.deepEqual(phone.caches.named('unknot-stage')?.paths, ['/accepted-manifest']);
});

void test('a first install comes whole off localhost, on it and below a path, and opens without a network', async () => {
  for (const scope of [
    'https://unknot.example/',
    'http://localhost:4300/',
    'https://a.b/any/path/',
  ]) {
    const { phone, text } = await installed({ scope });
    phone.host.online = false;
    phone.endWorker();
    const opened = await phone.open('log');
    assert.equal(opened.text, text, scope);
    for (const file of [
      mainOf('A'),
      'chunk-AAAAAAAA.js',
      'media/body-AAAAAAAA.svg',
      'voice/en.mp3',
    ])
      assert.equal((await phone.get(opened.page, file)).status, 200, scope + file);
  }
});

void test('a file thrown away by the browser comes again, by the worker that has its list', async () => {
  const { phone } = await installed();
  await phone.caches.named(':assets:voice:cache')?.delete('/voice/en.mp3');
  const { page } = await phone.open();
  assert.equal(await (await phone.get(page, 'voice/en.mp3')).text(), 'the voice');
  phone.host.online = false;
  assert.equal(await (await phone.get(page, 'voice/en.mp3')).text(), 'the voice');
});

void test('a phone that saves data asks for a new version once a week', async () => {
  const { phone, base, page } = await installed({ navigator: { connection: { saveData: true } } });
  phone.host.put(await releaseAt(base, 'B'));
  await phone.look(page);
  assert.equal(phone.host.asked.length, 0);
  phone.clock.now += 7 * 24 * 60 * 60 * 1000 + 1;
  await phone.look(page);
  assert.ok(phone.host.asked.includes('/ngsw.json'));
  assert.match((await phone.open()).text, /main-0000000B/);
});

/** The files of release B that differ from A's, and one that does not. */
const OF_B = [mainOf('B'), 'icons/icon-192.png', 'chunk-AAAAAAAA.js'];

for (const scope of ['https://unknot.example/', 'http://localhost:4300/'])
  for (const ends of [false, true])
    // nothing-lost: host-any-3
    void test(`an update that the worker's clean-up falls into is whole, ${ends ? 'after' : 'before'} the worker's next start, at ${scope}`, async () => {
      const { phone, base, page } = await visited({ scope });
      await phone.run(1000);
      const first = phone.caches.names;
      phone.host.put(await releaseAt(base, 'B'));
      // A phone at its limits: what is kept of B takes longer than the 5 s after which Angular's worker cleans up.
      phone.caches.before = async (cache) => {
        if (!cache.includes(':assets:') || first.includes(cache)) return;
        await phone.pass(1000);
      };
      await phone.look(page);
      phone.host.online = false;
      if (ends) phone.endWorker();
      const offline = await phone.open('log');
      assert.match(offline.text, /main-0000000B/);
      for (const file of OF_B)
        assert.equal((await phone.get(offline.page, file)).status, 200, file);
    });

// nothing-lost: host-any-4
void test('an update that finds no room in the midst of being taken in: the version that was there opens, offline too, and the next try takes it', async () => {
  const { phone, base, page, text } = await installed();
  const first = phone.caches.names;
  phone.host.put(await releaseAt(base, 'B'));
  phone.caches.before = async (cache, operation) => {
    if (operation === 'put' && cache.includes(':assets:') && !first.includes(cache))
      throw new DOMException('no room', 'QuotaExceededError');
    return Promise.resolve();
  };
  await phone.look(page);
  for (const online of [true, false]) {
    phone.host.online = online;
    const later = await phone.open('log');
    assert.equal(later.text, text);
    for (const file of [mainOf('A'), 'chunk-AAAAAAAA.js', 'icons/icon-192.png'])
      assert.equal((await phone.get(later.page, file)).status, 200, file);
  }
  phone.host.online = true;
  phone.caches.before = async () => Promise.resolve();
  await phone.look(page);
  phone.host.online = false;
  phone.endWorker();
  assert.match((await phone.open()).text, /main-0000000B/);
});

void test('without the gate Angular`s worker loses the app to such hosts: the tests above would see it', async () => {
  const bare = readFileSync('node_modules/@angular/service-worker/ngsw-worker.js', 'utf8');
  for (const { wrong, ends } of [
    { wrong: '/ngsw.json', ends: true },
    { wrong: `/${mainOf('B')}`, ends: false },
  ]) {
    const { phone, base, page } = await installed({ script: bare });
    phone.host.put(await releaseAt(base, 'B'), (path) =>
      path === wrong ? new Response('no', { status: 404 }) : undefined,
    );
    await phone.look(page);
    phone.host.online = false;
    if (ends) phone.endWorker();
    assert.equal((await phone.open()).response.status, 504, wrong);
  }
});
