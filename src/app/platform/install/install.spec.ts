import { TestBed } from '@angular/core/testing';
import { INSTALL, unaskedWay } from './install';
import { KEPT_PROMPT } from './kept-prompt';

const FIREFOX = 'Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0';
const SAFARI = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Safari/605.1.15';

function browser(
  userAgent: string,
  standalone?: boolean,
  matches = false,
): Parameters<typeof unaskedWay>[0] {
  const navigator = standalone === undefined ? { userAgent } : { userAgent, standalone };
  return { navigator, matchMedia: () => ({ matches }) };
}

describe('unaskedWay', () => {
  it('knows an iPhone`s browser tab from the app on its home screen', () => {
    expect(unaskedWay(browser(SAFARI, false))).toBe('iphone');
    expect(unaskedWay(browser(SAFARI, true))).toBe('none');
  });

  it('knows Firefox on a phone, and the app it installed', () => {
    expect(unaskedWay(browser(FIREFOX))).toBe('firefox');
    expect(unaskedWay(browser(FIREFOX, undefined, true))).toBe('none');
    expect(unaskedWay(browser('Mozilla/5.0 (X11; Linux) Firefox/153.0'))).toBe('none');
  });
});

describe('INSTALL', () => {
  it('keeps the browser`s question for a tap, and forgets it once the app is installed', async () => {
    TestBed.inject(KEPT_PROMPT);
    const install = TestBed.inject(INSTALL);
    expect(install.way()).toBe('none');
    expect(await install.ask()).toBeFalse();

    const prompt = jasmine.createSpy('prompt').and.resolveTo({ outcome: 'accepted' });
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
    window.dispatchEvent(event);
    expect(event.defaultPrevented).toBeTrue();
    expect(install.way()).toBe('prompt');
    expect(await install.ask()).toBeTrue();

    window.dispatchEvent(new Event('appinstalled'));
    expect(install.way()).toBe('none');
  });

  it('takes a question that can be asked no more as a no', async () => {
    TestBed.inject(KEPT_PROMPT);
    const prompt = jasmine.createSpy('prompt').and.rejectWith(new Error('already used'));
    window.dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt }));
    expect(await TestBed.inject(INSTALL).ask()).toBeFalse();
  });
});
