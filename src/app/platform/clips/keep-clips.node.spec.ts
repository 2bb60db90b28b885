import { keepClips, KeepingDevice, keepingDevice } from './keep-clips';

const FILES = ['voice/en.mp3', 'voice/en.json', 'voice/earcons.mp3', 'voice/earcons.json'];

class FakeKeepingDevice implements KeepingDevice {
  savesData = false;
  kept: readonly string[] = [];
  /** What does not come. */
  missing: readonly string[] = [];
  /** Called at each pause, with its length. */
  onPause: (ms: number) => void = () => undefined;
  /** All that happened, in order. */
  readonly log: string[] = [];
  private come: () => void = () => undefined;
  private readonly worker = new Promise<void>((resolve) => (this.come = resolve));

  workerComes(): void {
    this.log.push('worker');
    this.come();
  }

  looksAfter(): Promise<unknown> {
    return this.worker;
  }

  idle(): Promise<unknown> {
    this.log.push('idle');
    return Promise.resolve();
  }

  pause(ms: number): Promise<unknown> {
    this.onPause(ms);
    return Promise.resolve();
  }

  isKept(address: string): Promise<boolean> {
    return Promise.resolve(this.kept.includes(address));
  }

  fetch(address: string): Promise<unknown> {
    this.log.push(address);
    return this.missing.includes(address)
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve();
  }
}

describe('keepClips', () => {
  it('fetches nothing before a service worker can keep it, then all of it in idle time', async () => {
    const device = new FakeKeepingDevice();
    const keeping = keepClips(device, 'en');
    await Promise.resolve();
    device.workerComes();
    await keeping;
    expect(device.log).toEqual(['worker', ...FILES.flatMap((file) => ['idle', file])]);
  });

  it('fetches only what is not kept yet', async () => {
    const device = new FakeKeepingDevice();
    device.kept = FILES.slice(0, 3);
    device.workerComes();
    await keepClips(device, 'en');
    expect(device.log.filter((entry) => entry.startsWith('voice'))).toEqual(['voice/earcons.json']);
  });

  it('fetches nothing where data is to be saved', async () => {
    const device = new FakeKeepingDevice();
    device.savesData = true;
    device.workerComes();
    await keepClips(device, 'en');
    expect(device.log).toEqual(['worker']);
  });

  it('fetches the others where one does not come, and tries that one again, ever more seldom', async () => {
    const device = new FakeKeepingDevice();
    const pauses: number[] = [];
    device.missing = ['voice/en.mp3'];
    device.onPause = (ms) => {
      pauses.push(ms);
      if (pauses.length === 6) device.missing = [];
    };
    device.workerComes();
    await keepClips(device, 'en');
    expect(device.log.filter((entry) => entry.startsWith('voice'))).toEqual([
      ...FILES,
      ...Array<string>(6).fill('voice/en.mp3'),
    ]);
    expect(pauses).toEqual([10_000, 30_000, 90_000, 270_000, 600_000, 600_000]);
  });

  it('gives up without a word where the browser`s caches cannot be read', async () => {
    const device = new FakeKeepingDevice();
    device.isKept = () => Promise.reject(new DOMException('no', 'SecurityError'));
    device.workerComes();
    await expectAsync(keepClips(device, 'en')).toBeResolved();
    expect(device.log).toEqual(['worker', 'idle']);
  });
});

describe('keepingDevice', () => {
  /** As much of a window as is asked. */
  const view = (navigator: object, more: object = {}): Window & typeof globalThis =>
    ({
      document: { baseURI: 'https://host/any/path/' },
      caches: { match: (url: string) => Promise.resolve(url.endsWith('/en.mp3') ? {} : undefined) },
      fetch: (url: string) => Promise.resolve(url),
      navigator,
      ...more,
    }) as unknown as Window & typeof globalThis;
  const workers = () => Object.assign(new EventTarget(), { controller: null as object | null });

  it('is not there without a service worker', () => {
    expect(keepingDevice(view({}))).toBeNull();
    expect(keepingDevice(view({ serviceWorker: workers() }, { caches: undefined }))).toBeNull();
  });

  it('looks below the address of the app, in all that is kept', async () => {
    const device = keepingDevice(view({ serviceWorker: workers() }));
    expect(await device?.isKept('voice/en.mp3')).toBeTrue();
    expect(await device?.isKept('voice/en.json')).toBeFalse();
    expect(await device?.fetch('voice/en.mp3')).toBe('https://host/any/path/voice/en.mp3');
  });

  it('waits until a worker looks after the page and says that it has a version', async () => {
    const serviceWorker = workers();
    const asked: unknown[] = [];
    const says = (type: string) =>
      serviceWorker.dispatchEvent(Object.assign(new Event('message'), { data: { type } }));
    let looked = 0;
    void keepingDevice(view({ serviceWorker }))
      ?.looksAfter()
      .then(() => looked++);
    expect(asked).toEqual([]);
    serviceWorker.controller = { postMessage: (message: unknown) => void asked.push(message) };
    serviceWorker.dispatchEvent(new Event('controllerchange'));
    expect(asked).toEqual([{ action: 'HAS_VERSION' }]);
    says('VERSION_DETECTED');
    await Promise.resolve();
    expect(looked).toBe(0);
    says('HAS_VERSION');
    await Promise.resolve();
    await Promise.resolve();
    expect(looked).toBe(1);
  });

  it('asks a worker that is there at once', () => {
    const asked: unknown[] = [];
    const controller = { postMessage: (message: unknown) => void asked.push(message) };
    const serviceWorker = Object.assign(workers(), { controller });
    void keepingDevice(view({ serviceWorker }))?.looksAfter();
    expect(asked).toEqual([{ action: 'HAS_VERSION' }]);
  });

  it('waits for idle time, or a while where the browser does not tell of any', async () => {
    const asked: unknown[] = [];
    const idle = { requestIdleCallback: (go: () => void) => (asked.push('idle'), go()) };
    await keepingDevice(view({ serviceWorker: workers() }, idle))?.idle();
    const later = { setTimeout: (go: () => void, ms: number) => (asked.push(ms), go()) };
    await keepingDevice(view({ serviceWorker: workers() }, later))?.idle();
    await keepingDevice(view({ serviceWorker: workers() }, later))?.pause(10_000);
    expect(asked).toEqual(['idle', 2000, 10_000]);
  });

  it('knows a wish to save data', () => {
    const sparing = { serviceWorker: workers(), connection: { saveData: true } };
    expect(keepingDevice(view(sparing))?.savesData).toBeTrue();
    expect(keepingDevice(view({ serviceWorker: workers() }))?.savesData).toBeFalse();
  });
});
