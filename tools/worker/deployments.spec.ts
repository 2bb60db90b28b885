import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreignPage, told } from './fakes/answers.ts';
import type { Fault } from './fakes/host.ts';
import { mainOf, releaseAt } from './fakes/release.ts';
import { installed } from './installed.ts';

const MAIN = `/${mainOf('B')}`;
const MANIFEST = '/ngsw.json';
const PAGE = /^\/(index\.html)?$/;

/** A fault of some paths alone. */
function at(path: string | RegExp, wrong: (right: Response) => Response | 'silent'): Fault {
  const isMeant = (asked: string): boolean =>
    typeof path === 'string' ? asked === path : path.test(asked);
  return (asked, right) => (isMeant(asked) ? wrong(right) : undefined);
}

const status = (code: number) => () => new Response('no', { status: code });
const json = (text: string) => () =>
  new Response(text, { headers: { 'Content-Type': 'application/json' } });

/** What a host may do wrong with release B. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'ngsw.json answers 404': at(MANIFEST, status(404)),
  'ngsw.json answers 500': at(MANIFEST, status(500)),
  'ngsw.json is a page': at(MANIFEST, foreignPage),
  'ngsw.json is cut off': at(MANIFEST, json('{"configVersion":1,"timestamp":17')),
  'ngsw.json is empty': at(MANIFEST, json('')),
  'a script answers 404': at(MAIN, status(404)),
  'a script answers 500': at(MAIN, status(500)),
  'a script is a page': at(MAIN, foreignPage),
  // nothing-lost: host-changes-bytes-1
  'a script is cut off': at(MAIN, (right) => new Response('import', right)),
  'the page is not the one of the manifest': at('/index.html', foreignPage),
  'the page answers 404': at(PAGE, status(404)),
  // nothing-lost: host-tells-a-script-to-be-pla-1
  'a script is told to be plain text': at(MAIN, (right) =>
    told(right, 'Content-Type', 'text/plain'),
  ),
  // nothing-lost: host-tells-a-script-to-be-pla-1
  'the page is told to be saved as a file': at(PAGE, (right) =>
    told(right, 'Content-Disposition', 'attachment'),
  ),
  'a picture answers 404': at('/icons/icon-192.png', status(404)),
  'a file of the voice answers 404': at('/voice/en.json', status(404)),
};

/** What the manifest of release B may say other than it should. */
const MANIFESTS: Readonly<Record<string, object>> = {
  'ngsw.json is of a kind that no worker knows': { configVersion: 2 },
  'ngsw.json has lost its groups': { assetGroups: [] },
  'ngsw.json has lost its table': { hashTable: undefined },
  'ngsw.json names a page that nobody fetches': { index: '/other.html' },
};

const CASES = [
  ...Object.entries(FAULTS).map(([name, fault]) => ({ name, fault, members: {} })),
  ...Object.entries(MANIFESTS).map(([name, members]) => ({ name, fault: undefined, members })),
];

for (const { name, fault, members } of CASES) {
  void test(`${name}: the app goes on and opens offline, and takes the mended release later`, async () => {
    const { phone, base, page, text } = await installed();
    assert.match(text, /main-0000000A/);
    phone.host.put(await releaseAt(base, 'B', members), fault);
    for (const ending of ['stays', 'ends']) {
      await phone.look(page);
      if (ending === 'ends') phone.endWorker();
      assert.equal((await phone.open()).text, text);
      await phone.rest();
    }
    phone.host.online = false;
    phone.endWorker();
    const offline = await phone.open('log');
    assert.equal(offline.text, text);
    assert.equal((await phone.get(offline.page, mainOf('A'))).status, 200);
    await phone.rest();

    phone.host.online = true;
    phone.host.put(await releaseAt(base, 'B'));
    await phone.look(page);
    const taken = await phone.open();
    assert.match(taken.text, /main-0000000B/);
    phone.host.online = false;
    assert.equal((await phone.get(taken.page, mainOf('B'))).status, 200);
  });
}
