import { AppErrorHandler } from './app-error-handler';

describe('AppErrorHandler', () => {
  const cases = [
    [
      new TypeError('Failed to fetch dynamically imported module: http://x/chunk-1.js'),
      'missing-file',
    ],
    [
      new TypeError('error loading dynamically imported module: http://x/chunk-1.js'),
      'missing-file',
    ],
    [new TypeError('Importing a module script failed.'), 'missing-file'],
    [new Error('anything else'), 'unexpected'],
    [undefined, 'unexpected'],
  ] as const;
  for (const [error, trouble] of cases) {
    it(`takes "${error}" for ${trouble}`, () => {
      spyOn(console, 'error');
      const handler = new AppErrorHandler();
      handler.handleError(error);
      expect(handler.trouble()).toBe(trouble);
      handler.forget();
      expect(handler.trouble()).toBeNull();
    });
  }
});
