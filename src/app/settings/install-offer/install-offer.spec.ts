import { signal } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { aRecord } from '../../domain/log/record.builder';
import { INSTALL, InstallWay } from '../../platform/install/install';
import { FakeOfflineFiles } from '../../platform/offline-files/fake-offline-files';
import { OFFLINE_FILES } from '../../platform/offline-files/offline-files';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { FakeSettingsStore } from '../../store/settings/fake-settings-store';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { InstallOffer } from './install-offer';

describe('InstallOffer', () => {
  const way = signal<InstallWay>('none');
  let agrees: boolean;
  let files: FakeOfflineFiles;
  let settings: FakeSettingsStore;
  let repository: FakeLogRepository;
  let fixture: ComponentFixture<InstallOffer>;
  let page: HTMLElement;

  beforeEach(() => {
    agrees = true;
    files = new FakeOfflineFiles();
    settings = new FakeSettingsStore();
    repository = new FakeLogRepository();
    TestBed.configureTestingModule({
      providers: [
        { provide: INSTALL, useValue: { way, ask: async () => Promise.resolve(agrees) } },
        { provide: OFFLINE_FILES, useValue: files },
        { provide: SETTINGS_STORE, useValue: settings },
        { provide: LOG_REPOSITORY, useValue: repository },
      ],
    });
  });

  async function open(how: InstallWay): Promise<void> {
    way.set(how);
    fixture = TestBed.createComponent(InstallOffer);
    page = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
  }

  const button = (name: string): HTMLButtonElement | undefined =>
    [...page.querySelectorAll('button')].find((one) => one.textContent.trim() === name);

  async function press(name: string): Promise<void> {
    button(name)?.click();
    await fixture.whenStable();
  }

  /** One session was finished since. */
  async function finish(outcome: 'completed' | 'interrupted' = 'completed'): Promise<void> {
    await repository.save([aRecord({ outcome })], null);
    await fixture.whenStable();
  }

  it('waits for the first finished session where the log comes along', async () => {
    await open('prompt');
    expect(page.textContent.trim()).toBe('');
    await finish('interrupted');
    expect(page.textContent.trim()).toBe('');
    await finish();
    expect(page.textContent).toContain('Your log comes along.');
  });

  it('goes away when the browser installs the app, and stays when the person thinks again', async () => {
    agrees = false;
    await open('prompt');
    await finish();
    await press('Install');
    expect(button('Install')).toBeDefined();
    agrees = true;
    await press('Install');
    expect(button('Install')).toBeUndefined();
  });

  it('is made before the first session in an iPhone`s browser, whose log does not come along', async () => {
    await open('iphone');
    expect(page.textContent).toContain('Best before your first session');
    await finish();
    expect(page.textContent).toContain('Export JSON');
  });

  it('draws the steps where the browser does not ask', async () => {
    await open('iphone');
    await press('Show me how');
    expect(page.querySelector('dialog')?.open).toBeTrue();
    expect(page.querySelectorAll('li svg').length).toBe(3);
    expect(page.querySelector('ol')?.textContent).toContain('Add to Home Screen');
    await press('Close');
    expect(page.querySelector('dialog')?.open).toBeFalse();
    await open('firefox');
    await finish();
    await press('Show me how');
    expect(page.querySelector('ol')?.textContent).toContain('Add app to Home screen');
  });

  it('is never made again once it was turned down', async () => {
    await open('iphone');
    await press('No, thanks');
    expect(settings.settings().installDeclined).toBeTrue();
    expect(page.textContent.trim()).toBe('');
    await open('iphone');
    expect(page.textContent.trim()).toBe('');
  });

  it('is not made where the app is installed, or cannot be', async () => {
    await open('none');
    await finish();
    expect(page.textContent.trim()).toBe('');
  });

  it('can still be had in Settings after it was turned down', async () => {
    settings.change({ installDeclined: true });
    way.set('iphone');
    fixture = TestBed.createComponent(InstallOffer);
    fixture.componentRef.setInput('always', true);
    page = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
    expect(page.querySelectorAll('.row button').length).toBe(1);
    page.querySelector<HTMLButtonElement>('.row button')?.click();
    await fixture.whenStable();
    expect(page.querySelector('dialog')?.open).toBeTrue();
  });

  it('leaves the focus at the page`s heading when it is turned down', async () => {
    const main = document.createElement('main');
    main.innerHTML = '<h1 tabindex="-1">Today</h1>';
    await open('iphone');
    main.append(page);
    document.body.append(main);
    page.querySelector<HTMLButtonElement>('.btn.quiet')?.focus();
    page.querySelector<HTMLButtonElement>('.btn.quiet')?.click();
    await fixture.whenStable();
    expect(document.activeElement).toBe(main.querySelector('h1'));
    main.remove();
  });

  it('promises to open without a network only once all of the app is there', async () => {
    await open('prompt');
    await finish();
    expect(page.textContent).toContain('full screen. Your log');
    files.state.set('ready');
    await fixture.whenStable();
    expect(page.textContent).toContain('without a network. Your log');
  });
});
