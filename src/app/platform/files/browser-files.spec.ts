import { TestBed } from '@angular/core/testing';
import { browserFiles } from './browser-files';
import { HandOver } from './files';

const FILE = new File(['{}'], 'unknot-log-2026-11-23.json', { type: 'application/json' });

describe('browserFiles', () => {
  const undo: (() => void)[] = [];
  let clicked: HTMLAnchorElement[];

  beforeEach(() => {
    clicked = [];
    jasmine.clock().install();
    spyOn(HTMLAnchorElement.prototype, 'click').and.callFake(function (this: HTMLAnchorElement) {
      clicked.push(this);
    });
  });

  afterEach(() => {
    jasmine.clock().uninstall();
    undo.splice(0).forEach((restore) => {
      restore();
    });
  });

  function give(name: keyof Navigator | 'standalone', value: unknown): void {
    Object.defineProperty(navigator, name, { configurable: true, value });
    undo.push(() => {
      Reflect.deleteProperty(navigator, name);
    });
  }

  /** A phone whose share sheet does this with a file. */
  function phone(share: () => Promise<void>, { tapped = true, takesFiles = true } = {}): void {
    spyOn(window, 'matchMedia').and.returnValue({ matches: true } as MediaQueryList);
    give('canShare', ({ files }: ShareData) => takesFiles && files?.length === 1);
    give('share', share);
    give('userActivation', { isActive: tapped });
  }

  function handOver(): Promise<HandOver> {
    return TestBed.runInInjectionContext(browserFiles).handOver(FILE);
  }

  const failing = (name: string) => () => Promise.reject(new DOMException('', name));

  it('shares by the sheet of a phone', async () => {
    const share = jasmine.createSpy().and.resolveTo();
    phone(share);
    expect(await handOver()).toBe('shared');
    expect(share).toHaveBeenCalledOnceWith({ files: [FILE] });
    expect(clicked).toEqual([]);
  });

  it('says cancelled when the person closes the sheet', async () => {
    phone(failing('AbortError'));
    expect(await handOver()).toBe('cancelled');
    expect(clicked).toEqual([]);
  });

  it('asks for another tap when the first was too long ago', async () => {
    phone(failing('NotAllowedError'), { tapped: false });
    expect(await handOver()).toBe('refused');
    expect(clicked).toEqual([]);
  });

  it('asks for another tap while an earlier sheet is open', async () => {
    phone(failing('InvalidStateError'));
    expect(await handOver()).toBe('refused');
  });

  it('downloads what the sheet does not take after all, as JSON in Chromium', async () => {
    phone(failing('NotAllowedError'));
    expect(await handOver()).toBe('downloaded');
    expect(clicked.length).toBe(1);
  });

  it('never downloads in the installed app of an iPhone, which would be stuck on the file', async () => {
    phone(failing('NotAllowedError'));
    give('standalone', true);
    expect(await handOver()).toBe('refused');
    expect(clicked).toEqual([]);
  });

  it('downloads where no files are shared', async () => {
    const share = jasmine.createSpy().and.resolveTo();
    phone(share, { takesFiles: false });
    expect(await handOver()).toBe('downloaded');
    expect(share).not.toHaveBeenCalled();
  });

  it('downloads where the browser knows no sharing', async () => {
    phone(() => Promise.resolve());
    give('canShare', undefined);
    expect(await handOver()).toBe('downloaded');
  });

  it('downloads on a computer, though it could share', async () => {
    const share = jasmine.createSpy().and.resolveTo();
    phone(share);
    (window.matchMedia as jasmine.Spy).and.returnValue({ matches: false });
    expect(await handOver()).toBe('downloaded');
    expect(share).not.toHaveBeenCalled();
  });

  it('downloads under the name of the file, and lets go of it later, not at once', async () => {
    const revoke = spyOn(URL, 'revokeObjectURL').and.callThrough();
    phone(() => Promise.resolve(), { takesFiles: false });
    await handOver();
    const [link] = clicked;
    expect(link?.download).toBe('unknot-log-2026-11-23.json');
    expect(await (await fetch(link?.href ?? '')).text()).toBe('{}');
    jasmine.clock().tick(30_000);
    expect(revoke).not.toHaveBeenCalled();
    jasmine.clock().tick(30_000);
    expect(revoke).toHaveBeenCalledOnceWith(link?.href ?? '');
  });
});
