import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { test } from 'node:test';
import { close, listen } from '../serve/listen.ts';
import { contentSecurityPolicy, FIXED_HEADERS } from '../serve/headers.ts';
import type { Files } from '../worker/fakes/host.ts';
import { mainOf, releaseAt } from '../worker/fakes/release.ts';
import { verifyHost } from './verify.ts';

const SCRIPT = '(()=>{})()';
const WORKER = `/offline-worker-${createHash('sha256').update(SCRIPT).digest('hex').slice(0, 16)}.js`;

/** What a host does wrong with one request; true when it has answered. */
type Fault = (path: string, request: IncomingMessage, response: ServerResponse) => boolean;

function serve(
  files: Files,
  base: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const path = request.url ?? '/';
    const isAddress = !/\.[^/]+$/.test(path);
    const file = files.get(isAddress ? `${base}index.html` : path);
    if (request.method !== 'GET') response.writeHead(405).end();
    else if (path === WORKER)
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(SCRIPT);
    else if (file === undefined) response.writeHead(404).end();
    else {
      const policy = contentSecurityPolicy(files.get(`${base}index.html`)?.body ?? '');
      const headers = {
        ...FIXED_HEADERS,
        'Content-Security-Policy': policy,
        'Cache-Control': 'no-cache',
      };
      response.writeHead(200, { ...headers, 'Content-Type': file.type }).end(file.body);
    }
  };
}

/** What is found at a host with such a fault, as "wrong /path". */
async function found(fault: Fault = () => false): Promise<readonly string[]> {
  const files = new Map(
    await releaseAt('/', 'A', {}, { [`/${mainOf('A')}`]: `register('${WORKER.slice(1)}')` }),
  );
  const right = serve(files, '/');
  const server = createServer((request, response) => {
    if (!fault(request.url ?? '/', request, response)) right(request, response);
  });
  const port = await listen(server, 0, '127.0.0.1');
  try {
    const findings = await verifyHost(`http://127.0.0.1:${port}`);
    return findings.map(({ grade, path, text }) => `${grade} ${path} ${text}`);
  } finally {
    await close(server);
  }
}

const answer =
  (at: string, status: number, headers: Record<string, string> = {}, body = ''): Fault =>
  (path, request, response) => {
    if (path !== at || request.method !== 'GET') return false;
    response.writeHead(status, headers).end(body);
    return true;
  };

void test('a host that is as it should be has nothing to be told of', async () => {
  assert.deepEqual(await found(), []);
});

for (const [name, fault, told] of [
  [
    'changed bytes',
    answer('/index.html', 200, { 'Content-Type': 'text/html' }, '<!-- host -->'),
    'wrong /index.html comes with other bytes',
  ],
  [
    'a missing picture',
    answer('/icons/icon-192.png', 404),
    'wrong /icons/icon-192.png answers 404',
  ],
  [
    'no list',
    answer('/ngsw.json', 200, {}, '<p>welcome</p>'),
    'wrong /ngsw.json answers 200, and not with the list',
  ],
  [
    'an older page at the root',
    answer('/', 200, { 'Content-Type': 'text/html' }, 'older'),
    'wrong /#index.html comes with other bytes',
  ],
  [
    'a worker that is cut',
    answer(WORKER, 200, { 'Content-Type': 'text/javascript' }),
    `wrong ${WORKER} is not as it was made`,
  ],
  ['no worker', answer(WORKER, 404), `wrong ${WORKER} answers 404`],
  [
    'a page for what does not exist',
    answer('/no-such-file-0000.js', 200),
    'wrong /no-such-file-0000.js does not exist',
  ],
  [
    'a list that is kept',
    answer('/ngsw.json', 200, { 'Cache-Control': 'max-age=600' }, '{}'),
    'note /ngsw.json may be kept for 600 s',
  ],
  [
    'a redirect',
    answer('/index.html', 308, { Location: '/' }),
    'note /index.html comes by a redirect',
  ],
] as const) {
  void test(`${name} is told by the file`, async () => {
    const findings = await found(fault);
    assert.ok(
      findings.some((finding) => finding.startsWith(told)),
      findings.join('\n'),
    );
  });
}

void test('headers that are lacking or mistold are named', async () => {
  const findings = await found((_path, request, response) => {
    if (request.method === 'POST') {
      response.writeHead(200).end();
      return true;
    }
    const writeHead = response.writeHead.bind(response);
    response.writeHead = ((
      status: number,
      { 'Referrer-Policy': _, ...headers }: Record<string, string> = {},
    ) =>
      writeHead(status, { ...headers, 'Content-Type': 'text/plain' })) as typeof response.writeHead;
    return false;
  });
  for (const told of [
    `wrong /${mainOf('A')} is told to be "text/plain"`,
    'note / lacks Referrer-Policy',
    'note /log answers a POST with 200',
  ])
    assert.ok(
      findings.some((finding) => finding.startsWith(told)),
      `${told}\n${findings.join('\n')}`,
    );
});

void test('a host that nobody can reach is told so', async () => {
  const findings = await verifyHost('http://127.0.0.1:9/');
  assert.equal(findings[0]?.path, '/ngsw.json');
});
