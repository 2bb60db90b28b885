import { EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { VersionEvent, UnrecoverableStateEvent } from '@angular/service-worker';
import { Subject } from 'rxjs';
import { CLOCK } from '../clock/clock';
import { FakeClock } from '../clock/fake-clock';
import { FakeVisibility } from '../visibility/fake-visibility';
import { VISIBILITY } from '../visibility/visibility';
import { APP_UPDATE, AppUpdate } from './app-update';
import { followVersions, registered, Workers } from './offline-worker';

describe('followVersions', () => {
  const versionUpdates = new Subject<VersionEvent>();
  const unrecoverable = new Subject<UnrecoverableStateEvent>();
  let clock: FakeClock;
  let visibility: FakeVisibility;
  let update: AppUpdate;
  let looks: number;
  let inSession: boolean;

  beforeEach(() => {
    clock = new FakeClock();
    visibility = new FakeVisibility();
    looks = 0;
    inSession = false;
    TestBed.configureTestingModule({
      providers: [
        { provide: CLOCK, useValue: clock },
        { provide: VISIBILITY, useValue: visibility },
      ],
    });
    update = TestBed.inject(APP_UPDATE);
    const checkForUpdate = async (): Promise<boolean> => Promise.resolve(++looks > 0);
    followVersions(
      TestBed.inject(EnvironmentInjector),
      { versionUpdates, unrecoverable, checkForUpdate },
      () => !inSession,
    );
  });

  it('tells of a new version only once it lies ready on the phone, and what it brings', () => {
    const version = { hash: 'b', appData: { news: 'Routines.' } };
    versionUpdates.next({ type: 'VERSION_DETECTED', version });
    versionUpdates.next({ type: 'VERSION_INSTALLATION_FAILED', version, error: 'no' });
    expect(update.ready()).toBeFalse();
    versionUpdates.next({
      type: 'VERSION_READY',
      currentVersion: { hash: 'a' },
      latestVersion: version,
    });
    expect(update.ready()).toBeTrue();
    expect(update.news()).toBe('Routines.');
  });

  it('tells when the running version has lost a file for good', () => {
    unrecoverable.next({ type: 'UNRECOVERABLE_STATE', reason: 'hash mismatch' });
    expect(update.unrecoverable()).toBeTrue();
  });

  it('looks for a new version when the app comes back into view, never in a session', () => {
    clock.tick(2 * 60 * 60 * 1000);
    inSession = true;
    visibility.hide();
    visibility.show();
    expect(looks).toBe(0);
    inSession = false;
    visibility.hide();
    expect(looks).toBe(0);
    visibility.show();
    expect(looks).toBe(1);
  });
});

describe('registered', () => {
  const ADDRESS = 'https://unknot.example/offline-worker-19aa8a3468d17bc7.js';
  let there: Awaited<ReturnType<Workers['getRegistration']>>;
  let asked: string[];
  let answer: unknown;

  beforeEach(() => {
    there = undefined;
    asked = [];
    answer = { scope: '/' };
  });

  const register = async (text: string) =>
    registered(
      {
        getRegistration: async () => Promise.resolve(there),
        register: async (address) => {
          asked.push(address);
          return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
        },
      },
      ADDRESS,
      () => 'trusted',
      async () => Promise.resolve(new Response(text)),
    );
  const running = (scriptURL: string) => ({
    installing: null,
    waiting: null,
    active: { scriptURL },
  });

  // nothing-lost: host-cuts-or-replaces-the-wor-1
  it('takes a worker that comes whole, and no other', async () => {
    expect(await register('the worker')).toBe('taken');
    expect(await register('')).toBe('broken');
    expect(asked).toEqual(['trusted']);
  });

  it('leaves the worker that is there while the new one does not come whole', async () => {
    there = running('https://unknot.example/offline-worker.js');
    expect(await register('var x = 1;')).toBe('taken');
    expect(asked).toEqual([]);
    expect(await register('the worker')).toBe('taken');
    expect(asked).toEqual(['trusted']);
  });

  it('fetches nothing at the next start', async () => {
    there = running(ADDRESS);
    expect(await register('no network')).toBe('taken');
    expect(asked).toEqual(['trusted']);
  });

  it('tells where the browser takes none', async () => {
    answer = undefined;
    expect(await register('the worker')).toBe('refused');
    answer = new DOMException('', 'SecurityError');
    expect(await register('the worker')).toBe('refused');
  });
});
