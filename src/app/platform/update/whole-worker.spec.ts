import { comesWhole } from './whole-worker';

/** Its name holds the beginning of the SHA-256 of "the worker". */
const ADDRESS = 'https://unknot.example/any/path/offline-worker-19aa8a3468d17bc7.js';

describe('comesWhole', () => {
  const answering =
    (text: string, status = 200) =>
    async () =>
      Promise.resolve(new Response(text, { status }));

  // nothing-lost: host-cuts-or-replaces-the-wor-1
  it('is true for the very bytes alone', async () => {
    const asked: string[] = [];
    const get = async (address: string) => {
      asked.push(address);
      return Promise.resolve(new Response('the worker'));
    };
    expect(await comesWhole(ADDRESS, get)).toBeTrue();
    expect(asked).toEqual([ADDRESS]);
    for (const text of ['', 'the worke', 'var x = 1;'])
      expect(await comesWhole(ADDRESS, answering(text)))
        .withContext(text)
        .toBeFalse();
  });

  it('is false for what is not there, has no hash in its name, or cannot be reached', async () => {
    expect(await comesWhole(ADDRESS, answering('the worker', 404))).toBeFalse();
    expect(await comesWhole('offline-worker.js', answering('the worker'))).toBeFalse();
    const failing = async () => Promise.reject(new TypeError('no network'));
    expect(await comesWhole(ADDRESS, failing)).toBeFalse();
  });
});
