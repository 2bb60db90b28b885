import { trustedWorkerAddress, WORKER_ADDRESS } from './worker-address';

describe('trustedWorkerAddress', () => {
  it('lets exactly the address of the worker through', () => {
    const asked: string[] = [];
    let rule: (address: string) => string = () => '';
    const trustedTypes = {
      createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => {
        asked.push(name);
        rule = rules.createScriptURL;
        return rules;
      },
    };
    expect(trustedWorkerAddress({ trustedTypes })).toBe(WORKER_ADDRESS);
    expect(asked).toEqual(['unknot-worker']);
    expect(() => rule(`https://elsewhere.example/${WORKER_ADDRESS}`)).toThrowError(TypeError);
    expect(() => rule('./other.js')).toThrowError(TypeError);
  });

  it('is the plain address where there are no Trusted Types', () => {
    expect(trustedWorkerAddress({})).toBe(WORKER_ADDRESS);
  });
});
