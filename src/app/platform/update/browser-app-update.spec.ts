import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { SwUpdate } from '@angular/service-worker';
import { Subject } from 'rxjs';
import { APP_UPDATE } from './app-update';
import { browserAppUpdate } from './browser-app-update';

describe('browserAppUpdate', () => {
  const versionUpdates = new Subject<{ type: string }>();
  const unrecoverable = new Subject<{ reason: string }>();
  const provideWorker = { provide: SwUpdate, useValue: { versionUpdates, unrecoverable } };

  it('tells of a new version only once it lies ready on the phone', () => {
    TestBed.configureTestingModule({ providers: [provideWorker] });
    const update = TestBed.inject(APP_UPDATE);
    versionUpdates.next({ type: 'VERSION_DETECTED' });
    versionUpdates.next({ type: 'VERSION_INSTALLATION_FAILED' });
    expect(update.ready()).toBeFalse();
    versionUpdates.next({ type: 'VERSION_READY' });
    expect(update.ready()).toBeTrue();
  });

  it('tells when the running version has lost a file for good', () => {
    TestBed.configureTestingModule({ providers: [provideWorker] });
    const update = TestBed.inject(APP_UPDATE);
    expect(update.unrecoverable()).toBeFalse();
    unrecoverable.next({ reason: 'hash mismatch' });
    expect(update.unrecoverable()).toBeTrue();
  });

  it('has nothing to tell, and breaks nothing, without a service worker', () => {
    const update = TestBed.inject(APP_UPDATE);
    expect([update.ready(), update.unrecoverable()]).toEqual([false, false]);
  });

  it('loads the app anew when asked to', () => {
    const reload = jasmine.createSpy('reload');
    const page = { defaultView: { location: { reload } } };
    TestBed.configureTestingModule({
      providers: [
        { provide: APP_UPDATE, useFactory: browserAppUpdate },
        { provide: DOCUMENT, useValue: page },
      ],
    });
    TestBed.inject(APP_UPDATE).reload();
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
