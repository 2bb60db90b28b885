/** What Angular's worker tells a page. */
export interface Told {
  readonly type: string;
  readonly nonce?: number;
}

/** An open page, as its worker sees it. */
export class FakeClient {
  /** All it was told. */
  readonly told: Told[] = [];
  readonly id: string;
  readonly url: string;

  constructor(id: string, url: string) {
    this.id = id;
    this.url = url;
  }

  postMessage(message: Told): void {
    this.told.push(message);
  }
}
