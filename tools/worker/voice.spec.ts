import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fault } from './fakes/host.ts';
import type { Phone } from './fakes/phone.ts';
import { mainOf, releaseAt } from './fakes/release.ts';
import { installed, visited } from './installed.ts';

const VOICE = '/voice/en.mp3';

/** What the worker wrote down of the last file that did not come. */
async function refusal(phone: Phone): Promise<Record<string, unknown> | undefined> {
  const note = await phone.caches.named('unknot-stage')?.match('/last-refusal');
  return (await note?.json()) as Record<string, unknown> | undefined;
}

const FAULTS: Readonly<Record<string, { readonly why: string; readonly fault: Fault }>> = {
  'is cut off': { why: 'changed', fault: (_, right) => new Response('the vo', right) },
  'answers 404': { why: 'missing', fault: () => new Response('no', { status: 404 }) },
  'stops after its first byte': { why: 'silent', fault: () => 'stops' },
};

for (const [name, { why, fault }] of Object.entries(FAULTS)) {
  // nothing-lost: host-spoils-the-voice-1
  void test(`a file of the voice ${name}: the app opens offline, the file is named, and taken once it is right`, async () => {
    const atVoice: Fault = (path, right) => (path === VOICE ? fault(path, right) : undefined);
    const { phone, base, page, text } = await visited({}, atVoice);
    await phone.rest();
    await assert.rejects(phone.get(page, 'voice/en.mp3'));
    await assert.rejects(phone.get(page, 'voice/en.mp3'));
    assert.equal((await phone.get(page, 'voice/en.json')).status, 200);
    assert.match(phone.console[0] ?? '', /\/voice\/en\.mp3 /);
    assert.deepEqual(
      page.told.filter((told) => told.type === 'UNRECOVERABLE_STATE'),
      [],
    );
    // A look for a newer version does not forget it.
    await phone.look(page);
    const note = { ...(await refusal(phone)), at: 0 };
    assert.deepEqual(note, { file: VOICE, why, tries: 2, isLazy: true, at: 0 });

    phone.host.online = false;
    const offline = await phone.open('log');
    assert.equal(offline.text, text);
    assert.equal((await phone.get(offline.page, mainOf('A'))).status, 200);

    phone.host.online = true;
    phone.host.put(await releaseAt(base, 'A'));
    await phone.get(page, 'voice/en.mp3');
    assert.equal(await refusal(phone), undefined);
    phone.host.online = false;
    assert.equal(await (await phone.get(page, 'voice/en.mp3')).text(), 'the voice');
  });
}

// nothing-lost: host-spoils-the-voice-1
void test('a phone with room for the app, but not for the voice, opens it offline', async () => {
  const { phone, page, text } = await visited();
  await phone.rest();
  // By now nothing lies there twice.
  await phone.get(page, 'voice/en.json');
  phone.caches.quota = phone.caches.size + 'the voice'.length - 1;
  await assert.rejects(phone.get(page, 'voice/en.mp3'));
  assert.match(phone.console[0] ?? '', /\/voice\/en\.mp3 found no room/);
  phone.caches.quota = Number.POSITIVE_INFINITY;
  phone.host.online = false;
  assert.equal((await phone.open('log')).text, text);
});

void test('a voice whose host went on to another release leaves the app as it is, until that is taken', async () => {
  const { phone, base, page, text } = await visited();
  await phone.rest();
  phone.host.put(await releaseAt(base, 'B'));
  await assert.rejects(phone.get(page, 'voice/en.json'));
  assert.equal((await phone.open('log')).text, text);
  await phone.look(page);
  const later = await phone.open();
  assert.match(later.text, /main-0000000B/);
  assert.equal(await (await phone.get(later.page, 'voice/en.json')).text(), '["B"]');
});

void test('without a network a voice that was never fetched is nobody`s fault', async () => {
  const { phone } = await installed();
  await phone.caches.named(':assets:voice:cache')?.delete(VOICE);
  const { page } = await phone.open();
  phone.host.online = false;
  await assert.rejects(phone.get(page, 'voice/en.mp3'));
  assert.deepEqual([await refusal(phone), phone.console], [undefined, []]);
});
