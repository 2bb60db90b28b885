import { takeShared } from './browser-shared-file';

const BASE = 'https://unknot.example/any/path/';

/** One cache with one file in it, as the worker leaves it. */
class WithFile {
  readonly asked: string[] = [];
  private names = ['unknot-shared:/any/path/'];

  has = async (name: string): Promise<boolean> => Promise.resolve(this.names.includes(name));
  delete = async (name: string): Promise<boolean> => {
    this.names = this.names.filter((other) => other !== name);
    return Promise.resolve(true);
  };
  open = async (): Promise<{ match: (url: string) => Promise<Response> }> =>
    Promise.resolve({
      match: async (url) => {
        this.asked.push(url);
        return Promise.resolve(new Response('{"format":"unknot-log"}'));
      },
    });
}

describe('takeShared', () => {
  it('gives the file that was shared, once', async () => {
    const caches = new WithFile();
    const view = { caches: caches as unknown as CacheStorage };
    const file = await takeShared(view, BASE);
    expect(await file?.text()).toBe('{"format":"unknot-log"}');
    expect(caches.asked).toEqual(['https://unknot.example/any/path/log']);
    expect(await takeShared(view, BASE)).toBeNull();
  });

  it('gives the file the app was opened with', async () => {
    const opened = new File(['{}'], 'my-log.json');
    const launchQueue = {
      setConsumer: (consumer: (launch: { files: { getFile(): Promise<File> }[] }) => void) =>
        consumer({ files: [{ getFile: async () => Promise.resolve(opened) }] }),
    };
    expect(await takeShared({ launchQueue }, BASE)).toBe(opened);
  });

  it('gives nothing where nothing came, or storage is refused', async () => {
    const none = { setConsumer: () => undefined };
    expect(await takeShared({ launchQueue: none }, BASE)).toBeNull();
    const refusing = { has: async () => Promise.reject(new Error('denied')) };
    expect(await takeShared({ caches: refusing as unknown as CacheStorage }, BASE)).toBeNull();
    expect(await takeShared({}, BASE)).toBeNull();
  });
});
