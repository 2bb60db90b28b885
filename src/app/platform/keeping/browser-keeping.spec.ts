import { browserKeeping } from './browser-keeping';

const refuse = (): Promise<never> => Promise.reject(new DOMException('', 'SecurityError'));

describe('browserKeeping', () => {
  for (const [told, state] of [
    [true, 'on'],
    [false, 'refused'],
  ] as const) {
    it(`says what the browser says of its promise: ${state}`, async () => {
      expect(await browserKeeping({ persisted: () => Promise.resolve(told) }).promise()).toBe(
        state,
      );
    });
  }

  it('says that a browser which cannot tell cannot', async () => {
    for (const storage of [null, {}, { persisted: refuse, estimate: refuse }]) {
      const keeping = browserKeeping(storage);
      expect(await keeping.promise()).toBe('absent');
      expect(await keeping.room()).toBeNull();
      expect(await keeping.isPrivate()).toBeFalse();
    }
  });

  it('tells the room taken and the room left, never less than none', async () => {
    const estimate = (usage: number) => () => Promise.resolve({ usage, quota: 100 });
    expect(await browserKeeping({ estimate: estimate(30) }).room()).toEqual({ used: 30, left: 70 });
    expect(await browserKeeping({ estimate: estimate(130) }).room()).toEqual({
      used: 130,
      left: 0,
    });
    expect(await browserKeeping({ estimate: () => Promise.resolve({}) }).room()).toBeNull();
  });

  it('tells a private window by the files it may not have', async () => {
    expect(await browserKeeping({ getDirectory: refuse }).isPrivate()).toBeTrue();
  });

  it('asks a real browser without asking its owner for anything', async () => {
    const persist = spyOn(navigator.storage, 'persist').and.callThrough();
    const keeping = browserKeeping();
    expect(['on', 'refused']).toContain(await keeping.promise());
    expect((await keeping.room())?.left).toBeGreaterThan(0);
    expect(await keeping.isPrivate()).toBeFalse();
    expect(persist).not.toHaveBeenCalled();
  });
});
