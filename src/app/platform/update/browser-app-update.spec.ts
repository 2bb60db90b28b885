import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { APP_UPDATE } from './app-update';
import { browserAppUpdate } from './browser-app-update';

describe('browserAppUpdate', () => {
  it('has nothing to tell until it is told', () => {
    const update = TestBed.inject(APP_UPDATE);
    expect([update.ready(), update.news(), update.unrecoverable()]).toEqual([false, '', false]);
    update.isReady('Routines.');
    update.lostFile();
    expect([update.ready(), update.news(), update.unrecoverable()]).toEqual([
      true,
      'Routines.',
      true,
    ]);
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
