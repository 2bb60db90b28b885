import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withdrawnWorker } from './bundle.ts';
import type { Phone } from './fakes/phone.ts';
import { installed, visited } from './installed.ts';

const LOG = '{"format":"unknot-log"}';
const MB = 1024 * 1024;

/** A form as a browser sends it when a file is shared with the installed app. */
function form(text = LOG, field = 'log'): RequestInit {
  const body = new FormData();
  body.append(field, new File([text], 'log.json'));
  return { method: 'POST', body };
}

async function aside(phone: Phone): Promise<string | undefined> {
  return (await phone.caches.named('unknot-shared')?.match('/log'))?.text();
}

const silent = (path: string) => (path === '/ngsw.json' ? ('silent' as const) : undefined);

for (const [name, phoneWith] of [
  ['with all of the app', installed],
  ['whose host has not sent all of it', async () => visited({}, silent)],
] as const) {
  void test(`on a phone ${name} a shared log is put aside for its page, and never sent`, async () => {
    const { phone, page } = await phoneWith();
    phone.endWorker();
    const answer = await phone.get(page, 'log', form());
    assert.equal(answer.headers.get('Location'), `${phone.scope}log?shared`);
    assert.equal(await aside(phone), LOG);
    assert.deepEqual(phone.host.posted, []);
  });
}

void test('what is no log file is told as nothing', async () => {
  const { phone, page } = await installed();
  for (const wrong of [form(LOG, 'other'), { method: 'POST', body: 'no form' }]) {
    assert.equal((await phone.get(page, 'log', wrong)).status, 303);
    assert.equal(await aside(phone), undefined);
  }
});

// nothing-lost: host-any-2
void test('a file larger than any log is given up before it is read to its end', async () => {
  const { phone, page } = await installed();
  let given = 0;
  let isGivenUp = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(((given += 1), MB))),
    cancel: () => void (isGivenUp = true),
  });
  const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
  assert.equal((await phone.get(page, 'log', init)).status, 303);
  assert.ok(given < 70, String(given));
  assert.ok(isGivenUp);
  assert.equal(await aside(phone), undefined);
});

// nothing-lost: host-any-2
void test('a file that its page did not take is dropped when the app is next opened', async () => {
  const { phone, page } = await installed();
  await phone.get(page, 'log', form());
  await phone.open('log?shared');
  assert.equal(await aside(phone), LOG);
  await phone.open();
  await phone.rest();
  assert.equal(await aside(phone), undefined);
});

// nothing-lost: host-gets-a-shared-log-1
void test('the withdrawn worker gives up what was kept, and nothing of another app; a shared log is still not sent', async () => {
  const { phone, page } = await installed();
  await phone.get(page, 'log', form());
  await (await phone.caches.open('ngsw:/other/:db:control')).put('/x', new Response('theirs'));
  await phone.replaceWorker(withdrawnWorker());
  assert.deepEqual(phone.caches.names, ['ngsw:/other/:db:control']);
  phone.host.asked = [];
  assert.equal((await phone.open('log')).response.status, 200);
  assert.deepEqual(phone.host.asked, ['/log']);
  assert.equal((await phone.get(page, 'log', form())).status, 303);
  assert.deepEqual(phone.host.posted, []);
  assert.equal(await aside(phone), undefined);
});
