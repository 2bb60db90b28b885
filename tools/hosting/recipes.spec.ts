/** No nginx and no Caddy run here: what their settings say of requests is read from their text, and the local server is asked. */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { close, listen } from '../serve/listen.ts';
import { createStaticServer } from '../serve/static-server.ts';
import { recipes } from './recipes.ts';

const SENDING = ['POST', 'PUT', 'PATCH', 'DELETE'];
const texts = new Map(recipes('<html></html>').map(({ file, text }) => [file, text]));

function text(file: string): string {
  const found = texts.get(file);
  assert.ok(found !== undefined, `There is no ${file}.`);
  return found;
}

void test('nginx answers what is sent with 405, whatever its address, and does not wait to read it', () => {
  const server = text('nginx.conf').replace(/^\s*#.*$/gm, '');
  const rule = /if \(\$request_method !~ (\S+)\) \{ return 405; \}/.exec(server);
  const allowed = new RegExp(rule?.[1] ?? '');
  for (const method of SENDING) assert.doesNotMatch(method, allowed);
  for (const method of ['GET', 'HEAD']) assert.match(method, allowed);
  assert.ok((rule?.index ?? Infinity) < server.indexOf('location '), 'stands for all addresses');
  assert.match(server, /lingering_close off;/);
});

void test('Caddy answers what is sent with 405, whatever its address, and closes', () => {
  const site = text('Caddyfile').replace(/^\s*#.*$/gm, '');
  assert.match(site, /@sent not method GET HEAD\n/);
  // Of handlers the first that suits is the only one.
  const [first = ''] = /handle\b[^{]*\{[^}]*\}/.exec(site) ?? [];
  assert.match(first, /^handle @sent \{\s*respond 405 \{\s*close\s*\}/);
});

void test('hosts that read a file of headers are given no rule that takes what is sent', () => {
  assert.doesNotMatch(text('_headers'), /POST|redirect|function/i);
});

void test('the local server answers a sent file with 405 before it has come', async () => {
  const server = createStaticServer({ root: 'src' });
  const port = await listen(server, 0, '127.0.0.1');
  try {
    for (const method of SENDING) {
      const status = await new Promise((resolve, reject) => {
        const sending = request({ host: '127.0.0.1', port, path: '/log', method });
        sending.on('error', reject).on('response', (answer) => {
          resolve([answer.statusCode, answer.headers.connection]);
          sending.destroy();
        });
        // The rest never comes.
        sending.setHeader('Content-Length', 1000);
        sending.write('{');
      });
      assert.deepEqual(status, [405, 'close'], method);
    }
  } finally {
    await close(server);
  }
});
