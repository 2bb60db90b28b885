import { WORKER_FILE } from '../../src/app/platform/update/worker-file.ts';
import {
  ASK_AGAIN,
  contentSecurityPolicy,
  FIXED_HEADERS,
  HASHED,
  KEEP_FOR_EVER,
  WORKER_FILES,
  WORKER_POLICY,
} from '../serve/headers.ts';

/** A file of a host's settings, by its path in docs/hosting. */
export interface Recipe {
  readonly file: string;
  readonly text: string;
}

const NOTE = 'Made by "npm run hosting" from tools/serve/headers.ts: change it there.';
const fixed = Object.entries(FIXED_HEADERS);

function nginx(html: string): string {
  return `# ${NOTE}
# Unknot at the root of its own host. The folder is the one that "npm run release:check" writes.

map $uri $unknot_policy {
  default "${contentSecurityPolicy(html)}";
  "~${WORKER_FILES.source}" "${WORKER_POLICY}";
}

map $uri $unknot_cache {
  default "${ASK_AGAIN}";
  "~${HASHED.source}" "${KEEP_FOR_EVER}";
}

server {
  listen 443 ssl;
  server_name unknot.example;
  ssl_certificate /etc/ssl/unknot.pem;
  ssl_certificate_key /etc/ssl/unknot.key;

  root /srv/unknot;
  include mime.types;
  types { application/manifest+json webmanifest; }
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml;

  add_header Content-Security-Policy $unknot_policy always;
  add_header Cache-Control $unknot_cache always;
${fixed.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}

  # Nothing is ever sent to Unknot's host. What comes all the same, a log shared with an app whose worker is gone, is not read.
  if ($request_method !~ ^(GET|HEAD)$) { return 405; }
  lingering_close off;

  # A missing file is a 404, never the page: the installed app must be able to tell.
  location ~ \\.[^/]+$ { try_files $uri =404; }
  location / { try_files $uri /index.html; }
}
`;
}

function caddy(html: string): string {
  return `# ${NOTE}
# Unknot at the root of its own host; Caddy fetches the certificate itself.

unknot.example {
	root * /srv/unknot
	encode zstd gzip

	@worker path_regexp ${WORKER_FILES.source}
	@page not path_regexp ${WORKER_FILES.source}
	@hashed path_regexp ${HASHED.source}
	@other not path_regexp ${HASHED.source}
	header @worker Content-Security-Policy "${WORKER_POLICY}"
	header @page Content-Security-Policy "${contentSecurityPolicy(html)}"
	header @hashed Cache-Control "${KEEP_FOR_EVER}"
	header @other Cache-Control "${ASK_AGAIN}"
${fixed.map(([name, value]) => `	header ${name} "${value}"`).join('\n')}

	header /manifest.webmanifest Content-Type "application/manifest+json"

	# Nothing is ever sent to Unknot's host. What comes all the same, a log shared with an app whose worker is gone, is not read.
	@sent not method GET HEAD
	handle @sent {
		respond 405 {
			close
		}
	}

	# A missing file is a 404, never the page: the installed app must be able to tell.
	@address not path_regexp \\.[^/]+$
	handle @address {
		try_files {path} /index.html
		file_server
	}
	handle {
		file_server
	}
}
`;
}

/** The files Netlify and Cloudflare Pages read from the folder itself. Their rules cannot tell a hash in a name. */
function headersFile(html: string): string {
  const workers = [
    `/${WORKER_FILE}`,
    '/withdrawn-worker.js',
    '/ngsw-worker.js',
    '/safety-worker.js',
    '/worker-basic.min.js',
  ];
  const lines = (headers: readonly (readonly [string, string])[]): string =>
    headers.map(([name, value]) => `  ${name}: ${value}`).join('\n');
  const page: readonly (readonly [string, string])[] = [
    ['Content-Security-Policy', contentSecurityPolicy(html)],
    ['Cache-Control', ASK_AGAIN],
    ...fixed,
  ];
  const replaced = workers.map(
    (path) => `${path}\n  ! Content-Security-Policy\n  Content-Security-Policy: ${WORKER_POLICY}`,
  );
  return `# ${NOTE}\n/*\n${lines(page)}\n${replaced.join('\n')}\n`;
}

/** Settings of the hosts the app is made for; `html` is the page they will serve. */
export function recipes(html: string): readonly Recipe[] {
  return [
    { file: 'nginx.conf', text: nginx(html) },
    { file: 'Caddyfile', text: caddy(html) },
    { file: '_headers', text: headersFile(html) },
  ];
}
