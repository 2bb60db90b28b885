import { Location } from '@angular/common';
import { provideLocationMocks, SpyLocation } from '@angular/common/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { putPageBefore } from './page-before';

@Component({ selector: 'un-around', template: '' })
class Around {}

@Component({ selector: 'un-session', template: '' })
class Session {
  static made = 0;

  constructor() {
    Session.made++;
    putPageBefore('/technique');
  }
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

describe('The page before a session', () => {
  let asked: number;
  let mayLeave: boolean;
  let location: SpyLocation;

  beforeEach(() => {
    asked = 0;
    mayLeave = false;
    Session.made = 0;
    const canDeactivate = [() => (asked++, mayLeave)];
    TestBed.configureTestingModule({
      providers: [
        provideRouter(
          [
            { path: '', pathMatch: 'full', component: Around },
            { path: 'technique', component: Around },
            { path: 'technique/session', component: Session, canDeactivate },
          ],
          withRouterConfig({ canceledNavigationResolution: 'computed' }),
        ),
        provideLocationMocks(),
      ],
    });
    location = TestBed.inject(Location) as SpyLocation;
    TestBed.inject(Router).setUpLocationChangeListener();
  });

  /** As an address typed into an empty tab: the history holds nothing else. */
  async function openDirectly(address: string, state: unknown = null): Promise<void> {
    location.replaceState(address, '', state);
    const harness = await RouterTestingHarness.create();
    TestBed.inject(Router).initialNavigation();
    await harness.fixture.whenStable();
  }

  async function back(): Promise<void> {
    location.back();
    // The router listens a task later, and a refused Back goes forward again, which it hears of as well.
    await nextTask();
    await nextTask();
  }

  it('is there when its address was opened directly: every Back asks, and then leads to it', async () => {
    await openDirectly('/technique/session');
    expect(location.path()).toBe('/technique/session');
    await back();
    await back();
    expect(asked).toBe(2);
    expect(location.path()).toBe('/technique/session');
    mayLeave = true;
    await back();
    expect(location.path()).toBe('/technique');
    expect(TestBed.inject(Router).url).toBe('/technique');
  });

  it('makes the session`s page no second time', async () => {
    await openDirectly('/technique/session');
    expect(Session.made).toBe(1);
  });

  it('is not put in again by a reload', async () => {
    spyOn(location, 'go').and.callThrough();
    await openDirectly('/technique/session', { navigationId: 2, hasPageBefore: true });
    expect(location.path()).toBe('/technique/session');
    expect(location.getState()).toEqual(jasmine.objectContaining({ hasPageBefore: true }));
    expect(location.go).not.toHaveBeenCalled();
  });

  it('is not put in where the person came from another page of the app', async () => {
    await openDirectly('/');
    await TestBed.inject(Router).navigateByUrl('/technique/session');
    mayLeave = true;
    await back();
    expect(TestBed.inject(Router).url).toBe('/');
  });
});
