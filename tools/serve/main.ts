/** Serves the built app: `node tools/serve/main.ts [--port 4300] [--base /any/path/] [--root dist/unknot/browser]`. */
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listen } from './listen.ts';
import { createStaticServer } from './static-server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4300' },
    base: { type: 'string', default: '/' },
    root: { type: 'string', default: 'dist/unknot/browser' },
  },
});

function lanAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((entry) => entry.family === 'IPv4' && !entry.internal)
    .map((entry) => entry.address);
}

function message(port: number): string {
  const lan = lanAddresses().map(
    (address) => `  In your network: http://${address}:${port}${values.base}`,
  );
  return [
    '',
    `Unknot is served at  http://localhost:${port}${values.base}`,
    ...lan,
    '',
    'On a phone: browsers allow service workers, and so offline use and installing, only over',
    'https or on localhost. At the network address the app opens, but nothing is kept offline.',
    `  Android by cable: adb reverse tcp:${port} tcp:${port}, then open http://localhost:${port}${values.base} on the phone.`,
    `  Any phone: put the folder ${values.root} on a static host with https.`,
    'Ctrl+C ends it.',
  ].join('\n');
}

if (!existsSync(join(values.root, 'index.html'))) {
  console.error(`There is no built app in ${values.root}: run "npm run build" first.`);
  process.exit(1);
}
try {
  const server = createStaticServer({ root: values.root, base: values.base });
  console.log(message(await listen(server, Number(values.port))));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
