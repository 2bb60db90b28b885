import { Component, ErrorHandler } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router, TitleStrategy } from '@angular/router';
import { App } from './app';
import { AppErrorHandler } from './app-error-handler';
import { NotFound } from './not-found';
import { PageTitle } from './page-title';
import { APP_UPDATE } from './platform/update/app-update';
import { FakeAppUpdate } from './platform/update/fake-app-update';
import { FakeSettingsStore } from './store/settings/fake-settings-store';
import { SETTINGS_STORE } from './store/settings/settings-store';

@Component({ selector: 'un-a-page', template: '<h1>A page</h1>' })
class APage {}

const SESSION = '/techniques/dragging/session';

describe('App', () => {
  let update: FakeAppUpdate;
  let fixture: ComponentFixture<App>;
  let host: HTMLElement;

  beforeEach(() => {
    update = new FakeAppUpdate();
    TestBed.configureTestingModule({
      rethrowApplicationErrors: false,
      providers: [
        provideRouter([
          { path: '', pathMatch: 'full', component: APage, title: 'Today' },
          { path: 'log', component: APage, title: 'Log' },
          { path: 'techniques/dragging/session', component: APage },
          { path: '**', component: NotFound, title: 'This page is not here' },
        ]),
        { provide: APP_UPDATE, useValue: update },
        { provide: SETTINGS_STORE, useValue: new FakeSettingsStore() },
        { provide: TitleStrategy, useExisting: PageTitle },
        { provide: ErrorHandler, useExisting: AppErrorHandler },
      ],
    });
    fixture = TestBed.createComponent(App);
    host = fixture.nativeElement as HTMLElement;
    document.body.append(host);
  });

  afterEach(() => {
    host.remove();
    document.documentElement.removeAttribute('data-theme');
    document.documentElement.removeAttribute('data-text');
  });

  async function open(address: string): Promise<void> {
    await TestBed.inject(Router).navigateByUrl(address);
    await fixture.whenStable();
  }

  const notice = () => host.querySelector('un-notice-bar')?.textContent.trim() ?? '';
  const noticeButton = () => host.querySelector<HTMLButtonElement>('un-notice-bar button');

  it('has the main pages at hand, and marks the one that is open', async () => {
    await open('/log');
    const links = [...host.querySelectorAll('nav a')];
    expect(links.map((link) => link.textContent.trim())).toEqual([
      'Today',
      'Routines',
      'Log',
      'Settings',
    ]);
    const current = links.filter((link) => link.getAttribute('aria-current') === 'page');
    expect(current.map((link) => link.textContent.trim())).toEqual(['Log']);
  });

  it('marks the page that was pressed before it is made', async () => {
    await open('/log');
    const marked = () =>
      [...host.querySelectorAll('nav .opening')].map((link) => link.textContent.trim());
    const underlined = () =>
      [...host.querySelectorAll('nav a')]
        .filter((link) => getComputedStyle(link, '::before').content !== 'none')
        .map((link) => link.textContent.trim());
    expect(marked()).toEqual([]);
    expect(underlined()).toEqual(['Log']);
    const opened = TestBed.inject(Router).navigateByUrl('/settings?from=log');
    TestBed.tick();
    expect(marked()).toEqual(['Settings']);
    expect(underlined()).toEqual(['Settings']);
    await opened;
    await fixture.whenStable();
    expect(marked()).toEqual([]);
  });

  it('keeps the navigation beside the rating; only the player covers it', async () => {
    await open(SESSION);
    expect(host.querySelector('nav')).not.toBeNull();
  });

  it('names the page in the title', async () => {
    await open('/log');
    expect(document.title).toBe('Log – Unknot');
    await open('/nowhere');
    expect(document.title).toBe('This page is not here – Unknot');
  });

  it('leads back from an address that is none', async () => {
    await open('/techniques/juggling');
    expect(host.querySelector('h1')?.textContent).toBe('This page is not here');
    expect(host.querySelector('main a')?.getAttribute('href')).toBe('/');
  });

  it('moves the focus to the heading of a page, but not of the first one', async () => {
    await open('/');
    expect(document.activeElement).toBe(document.body);
    await open('/log');
    expect(document.activeElement).toBe(host.querySelector('h1'));
  });

  it('begins a page at its top, and stays where one is when only the query changes', async () => {
    const scrolled = spyOn(window, 'scrollTo');
    await open('/');
    await open('/log');
    expect(scrolled.calls.allArgs() as unknown[]).toEqual([[{ top: 0, behavior: 'instant' }]]);
    await open('/log?q=neck');
    expect(scrolled).toHaveBeenCalledTimes(1);
    expect(history.scrollRestoration).toBe('manual');
  });

  it('skips to the page, and stays at its address', async () => {
    await open('/log');
    host.querySelector<HTMLElement>('.skip')?.click();
    expect(document.activeElement).toBe(host.querySelector('main'));
    expect(TestBed.inject(Router).url).toBe('/log');
  });

  it('offers a new version, and takes it on the person’s word', async () => {
    await open('/');
    expect(notice()).toBe('');
    update.ready.set(true);
    await fixture.whenStable();
    expect(notice()).toContain('A new version of Unknot is ready.');
    expect(update.reloads).toBe(0);
    noticeButton()?.click();
    expect(update.reloads).toBe(1);
  });

  it('says no more of a new version that is put off', async () => {
    await open('/');
    update.ready.set(true);
    await fixture.whenStable();
    const buttons = host.querySelectorAll<HTMLElement>('un-notice-bar button');
    expect([...buttons].map((button) => button.textContent)).toEqual(['Update now', 'Later']);
    buttons[1]?.click();
    await fixture.whenStable();
    expect(notice()).toBe('');
    expect(document.activeElement?.id).toBe('main');
    await open('/log');
    expect(notice()).toBe('');
    expect(update.reloads).toBe(0);
  });

  it('offers no new version during a session', async () => {
    await open(SESSION);
    update.ready.set(true);
    await fixture.whenStable();
    expect(notice()).toBe('');
  });

  it('keeps a notice in sight, never on most of the screen, and out of the way of enlarged text', async () => {
    await open('/log');
    update.ready.set(true);
    await fixture.whenStable();
    const style = getComputedStyle(host.querySelector('un-notice-bar') ?? host);
    expect(style.position).toBe('sticky');
    expect(parseFloat(style.maxBlockSize)).toBeLessThanOrEqual(0.4 * window.innerHeight + 1);
    document.documentElement.dataset['text'] = 'largest';
    expect(style.position).toBe('static');
  });

  it('offers no loading during a session, whatever is wrong', async () => {
    await open(SESSION);
    update.unrecoverable.set(true);
    await fixture.whenStable();
    expect(notice()).toContain('A file of Unknot is gone');
    expect(noticeButton()).toBeNull();
  });

  it('tells an error in a sentence until the person moves on', async () => {
    spyOn(console, 'error');
    await open('/');
    TestBed.inject(ErrorHandler).handleError(new Error('unexpected'));
    await fixture.whenStable();
    expect(notice()).toContain('Something went wrong');
    await open('/log');
    expect(notice()).toBe('');
  });

  it('offers to load again when a part could not be loaded', async () => {
    spyOn(console, 'error');
    await open('/');
    TestBed.inject(ErrorHandler).handleError(new TypeError('Importing a module script failed.'));
    await fixture.whenStable();
    noticeButton()?.click();
    expect(update.reloads).toBe(1);
  });
});
