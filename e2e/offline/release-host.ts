import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { close, listen } from '../../tools/serve/listen.ts';
import { createStaticServer } from '../../tools/serve/static-server.ts';
import type { Release } from './next-release.ts';

/** What a host does wrong: answers in its own way and says so, or leaves the request to the release. */
export type Fault = (path: string, response: ServerResponse) => boolean;

/** A host on which releases are put one after another, well or badly. */
export class ReleaseHost {
  private readonly server: Server;
  private serve: RequestListener;
  private fault: Fault = () => false;
  private port = 0;
  private asked: string[] = [];

  constructor(release: Release) {
    this.serve = listenerOf(release);
    this.server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      this.asked.push(path);
      if (!this.fault(path, response)) this.serve(request, response);
    });
  }

  get url(): string {
    return `http://localhost:${this.port}/`;
  }

  async start(): Promise<void> {
    this.port = await listen(this.server, this.port, 'localhost');
  }

  /** The network is gone, until the next `start`. */
  async stop(): Promise<void> {
    await close(this.server);
  }

  /** Puts a release up; whatever was wrong before is not any more. */
  put(release: Release, fault: Fault = () => false): void {
    this.serve = listenerOf(release);
    this.fault = fault;
    this.asked = [];
  }

  /** Paths asked for since the last release was put up. */
  requests(): readonly string[] {
    return this.asked;
  }
}

function listenerOf(release: Release): RequestListener {
  const [listener] = createStaticServer({ root: release.root, quick: true }).listeners('request');
  return listener as RequestListener;
}
