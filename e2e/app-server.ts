import type { Server } from 'node:http';
import { close, listen } from '../tools/serve/listen.ts';
import { createStaticServer, type StaticServerOptions } from '../tools/serve/static-server.ts';
import type { Build } from './builds.ts';

/** A served build that can be taken off the network. */
export class AppServer {
  private readonly server: Server;
  private port = 0;
  private open = false;

  readonly build: Build;

  constructor(build: Build, host: Pick<StaticServerOptions, 'bare' | 'onRequest'> = {}) {
    this.build = build;
    this.server = createStaticServer({ ...build, ...host, quick: true });
  }

  async start(): Promise<void> {
    this.port = await listen(this.server, 0, 'localhost');
    this.open = true;
  }

  /** Where the app is, with the closing slash. */
  get url(): string {
    return `http://localhost:${this.port}${this.build.base}`;
  }

  get origin(): string {
    return `http://localhost:${this.port}`;
  }

  /** From here on nobody answers at the address: the network is gone. */
  async stop(): Promise<void> {
    if (!this.open) return;
    this.open = false;
    await close(this.server);
  }
}
