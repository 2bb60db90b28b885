import { FakeClock } from '../clock/fake-clock';
import { nextTask } from '../next-task';
import { BrowserOfflineFiles } from './browser-offline-files';

const SCOPE = '/any/path/';
const OWN = `ngsw:${SCOPE}:b:assets:app:cache`;

/** What a browser's `caches` and `localStorage` hold, by name. */
class Phone {
  readonly caches = new Map<string, Map<string, string>>();
  readonly memory = new Map<string, string>();
  readonly fetched: string[] = [];
  /** Whether what is fetched comes, and is kept. */
  online = true;
  savesData = false;
  /** How often the worker was woken. */
  wakes = 0;

  /** As Angular's worker leaves it while a version is being installed. */
  lists(files: readonly string[], hash = 'b'): void {
    const hashTable = Object.fromEntries(files.map((file) => [file, 'sha1']));
    this.caches.set(
      `ngsw:${SCOPE}:db:control`,
      new Map([
        ['/latest', JSON.stringify({ latest: hash })],
        ['/manifests', JSON.stringify({ [hash]: { hashTable } })],
      ]),
    );
  }

  keeps(name: string, ...files: readonly string[]): void {
    const cache = this.caches.get(name) ?? new Map<string, string>();
    for (const file of files) cache.set(file, 'content');
    this.caches.set(name, cache);
  }

  place(): ConstructorParameters<typeof BrowserOfflineFiles>[0] {
    const match = (name: string) => async (url: string) => {
      const text = this.caches.get(name)?.get(url);
      return Promise.resolve(text === undefined ? undefined : new Response(text));
    };
    return {
      scope: SCOPE,
      savesData: this.savesData,
      stores: {
        keys: async () => Promise.resolve([...this.caches.keys()]),
        open: async (name) => Promise.resolve({ match: match(name) } as unknown as Cache),
      },
      memory: {
        getItem: (key) => this.memory.get(key) ?? null,
        setItem: (key, value) => void this.memory.set(key, value),
      },
      fetch: async (url) => {
        this.fetched.push(url);
        if (!this.online) return Promise.reject(new TypeError('no network'));
        this.keeps(OWN, url);
        return Promise.resolve();
      },
      wake: () => void (this.wakes += 1),
    };
  }

  /** As our worker leaves it after a try in vain. */
  refuses(tries: number, more: object = {}): void {
    const note = JSON.stringify({ file: '/any/path/index.html', why: 'changed', tries, ...more });
    this.caches.set(`unknot-stage:${SCOPE}`, new Map([[`${SCOPE}last-refusal`, note]]));
  }
}

/** Lets every promise that can go on do so. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await nextTask();
}

describe('BrowserOfflineFiles', () => {
  let phone: Phone;
  let clock: FakeClock;
  let files: BrowserOfflineFiles;

  beforeEach(() => {
    phone = new Phone();
    clock = new FakeClock();
    files = new BrowserOfflineFiles(phone.place(), clock);
  });

  const told = (): unknown => [files.state(), files.kept(), files.total(), files.news()];

  it('says ready only when the last file of the version is kept', async () => {
    void files.watch();
    await settle();
    expect(told()).toEqual(['getting', 0, 0, false]);
    phone.lists(['/any/path/index.html', '/any/path/voice/en.mp3']);
    phone.keeps(OWN, '/any/path/index.html');
    clock.tick(1000);
    await settle();
    expect(told()).toEqual(['getting', 1, 2, false]);
    phone.keeps(`ngsw:${SCOPE}:b:assets:voice:cache`, '/any/path/voice/en.mp3');
    clock.tick(1500);
    await settle();
    expect(told()).toEqual(['ready', 2, 2, true]);
    expect(phone.fetched).toEqual([]);
  });

  it('takes no other version`s, app`s or stage`s copy for a kept file', async () => {
    phone.lists(['/any/path/index.html']);
    phone.keeps(`ngsw:${SCOPE}:a:assets:app:cache`, '/any/path/index.html');
    phone.keeps('ngsw:/:b:assets:app:cache', '/any/path/index.html');
    phone.keeps(`unknot-stage:${SCOPE}`, '/any/path/index.html');
    void files.watch();
    await settle();
    expect(told()).toEqual(['getting', 0, 1, false]);
  });

  it('is no news at the next start', async () => {
    phone.lists(['/any/path/index.html']);
    phone.keeps(OWN, '/any/path/index.html');
    await files.watch();
    expect(files.news()).toBeTrue();
    files = new BrowserOfflineFiles(phone.place(), clock);
    await files.watch();
    expect(told()).toEqual(['ready', 1, 1, false]);
  });

  it('says so when the browser threw something away, fetches it, and tells when all is there again', async () => {
    phone.memory.set('unknot-offline', 'ready');
    phone.lists(['/any/path/index.html', '/any/path/main.js']);
    phone.keeps(OWN, '/any/path/index.html');
    void files.watch();
    await settle();
    expect(told()).toEqual(['again', 1, 2, false]);
    expect(phone.fetched).toEqual(['/any/path/main.js']);
    clock.tick(1000);
    await settle();
    expect(told()).toEqual(['ready', 2, 2, true]);
  });

  it('goes on saying so while nothing comes, and asks for no file twice', async () => {
    phone.online = false;
    phone.memory.set('unknot-offline', 'ready');
    phone.lists(['/any/path/main.js']);
    void files.watch();
    for (let minute = 0; minute < 10; minute += 1) {
      await settle();
      clock.tick(60_000);
    }
    expect(phone.fetched).toEqual(['/any/path/main.js']);
    expect(files.state()).toBe('again');
  });

  it('promises nothing where the browser keeps no files', async () => {
    files = new BrowserOfflineFiles({ ...phone.place(), stores: undefined }, clock);
    await files.watch();
    expect(files.state()).toBe('absent');
  });

  it('waits for nothing once the browser has refused the worker', async () => {
    void files.watch();
    await settle();
    expect(files.state()).toBe('getting');
    files.refuse();
    expect(files.state()).toBe('absent');
    clock.tick(60_000);
    await settle();
    expect(files.state()).toBe('absent');
  });

  it('still tells of files kept before, when a worker is refused now', async () => {
    phone.lists(['/any/path/index.html']);
    phone.keeps(OWN, '/any/path/index.html');
    await files.watch();
    files.refuse();
    expect(files.state()).toBe('ready');
  });

  it('on a phone that saves data is ready without the voice, and says so; nothing else may be missing', async () => {
    phone.savesData = true;
    files = new BrowserOfflineFiles(phone.place(), clock);
    phone.lists(['/any/path/index.html', '/any/path/main.js', '/any/path/voice/en.mp3']);
    phone.keeps(OWN, '/any/path/index.html');
    void files.watch();
    await settle();
    expect([files.state(), files.voiceWaits()]).toEqual(['getting', false]);
    phone.keeps(OWN, '/any/path/main.js');
    clock.tick(1000);
    await settle();
    expect([files.state(), files.voiceWaits()]).toEqual(['ready', true]);
    expect(phone.fetched).toEqual([]);
  });

  it('on any other phone waits for the voice', async () => {
    phone.lists(['/any/path/index.html', '/any/path/voice/en.mp3']);
    phone.keeps(OWN, '/any/path/index.html');
    void files.watch();
    await settle();
    expect([files.state(), files.voiceWaits()]).toEqual(['getting', false]);
  });

  it('wakes the worker at every look until there is a list, and not after', async () => {
    void files.watch();
    await settle();
    expect(phone.wakes).toBe(1);
    clock.tick(1000);
    await settle();
    expect(phone.wakes).toBe(2);
    phone.lists(['/any/path/index.html']);
    clock.tick(1500);
    await settle();
    expect([phone.wakes, files.state()]).toEqual([2, 'getting']);
  });

  it('says that the host has no whole release after some tries, not during an upload; and looks on', async () => {
    phone.refuses(2);
    void files.watch();
    await settle();
    expect(files.state()).toBe('getting');
    phone.refuses(3);
    clock.tick(1000);
    await settle();
    expect(files.state()).toBe('refused');
    expect(files.refusal()?.file).toBe('/any/path/index.html');
    phone.caches.delete(`unknot-stage:${SCOPE}`);
    phone.lists(['/any/path/index.html']);
    phone.keeps(OWN, '/any/path/index.html');
    clock.tick(60_000);
    await settle();
    expect([files.state(), files.refusal()]).toEqual(['ready', null]);
  });

  it('is ready with the version it has, and knows what is wrong with a later one', async () => {
    phone.refuses(7);
    phone.lists(['/any/path/index.html']);
    phone.keeps(OWN, '/any/path/index.html');
    await files.watch();
    expect([files.state(), files.refusal()?.tries]).toEqual(['ready', 7]);
  });

  // nothing-lost: host-spoils-the-voice-2
  it('is ready but for a voice that the host spoils, tells of it after some tries, and looks on until it comes', async () => {
    phone.lists(['/any/path/index.html', '/any/path/voice/en.mp3']);
    phone.keeps(OWN, '/any/path/index.html');
    phone.refuses(2, { isLazy: true });
    void files.watch();
    await settle();
    expect([files.state(), files.voiceLacks()]).toEqual(['getting', false]);
    phone.refuses(3, { isLazy: true });
    clock.tick(1000);
    await settle();
    expect([files.state(), files.voiceLacks(), files.news()]).toEqual(['ready', true, true]);
    expect(phone.memory.size).toBe(0);
    phone.keeps(OWN, '/any/path/voice/en.mp3');
    clock.tick(60_000);
    await settle();
    expect([files.state(), files.voiceLacks()]).toEqual(['ready', false]);
    expect(phone.memory.get('unknot-offline')).toBe('ready');
  });

  // nothing-lost: host-spoils-the-worker-1
  it('promises nothing at the start after one at which no worker came, before there is a list', async () => {
    spyOn(console, 'warn');
    void files.watch();
    await settle();
    files.lackWorker('offline-worker-0.js');
    files = new BrowserOfflineFiles(phone.place(), clock);
    void files.watch();
    await settle();
    expect(files.state()).toBe('unknown');
    phone.lists(['/any/path/index.html']);
    clock.tick(1000);
    await settle();
    expect(files.state()).toBe('getting');
  });

  it('does not call the browser to account for a worker that the host does not give', async () => {
    spyOn(console, 'warn');
    void files.watch();
    await settle();
    files.lackWorker('offline-worker-0.js');
    clock.tick(1000);
    await settle();
    expect([files.state(), files.refusal()?.file]).toEqual(['refused', 'offline-worker-0.js']);
    expect(console.warn).toHaveBeenCalledWith(jasmine.stringContaining('offline-worker-0.js'));
  });
});
