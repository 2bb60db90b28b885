import { build } from 'esbuild';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Serves an empty page that runs this TypeScript, bundled with what it imports; its paths begin at the project's root. */
export async function scriptPageServer(entry: string): Promise<Server> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    tsconfig: join(ROOT, 'tsconfig.json'),
  });
  const script = outputFiles[0]?.text ?? '';
  return createServer((request, response) => {
    const isScript = request.url === '/bench.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript
        ? script
        : '<!doctype html><title>bench</title><script type=module src=bench.js></script>',
    );
  });
}
