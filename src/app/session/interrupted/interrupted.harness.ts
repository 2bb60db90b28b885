import { EnvironmentProviders, Provider } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { FakePhone } from '../fake-phone';
import { aSessionPlan } from '../session-plan.builder';
import { Recorder } from '../recorder/recorder';
import { SessionService } from '../session-service';
import { Interrupted } from './interrupted';

/** A session is begun on the phone, and 20 s into its first step the app dies. */
export async function interruptedSession(
  phone: FakePhone,
  ...others: readonly (Provider | EnvironmentProviders)[]
): Promise<SessionService> {
  TestBed.configureTestingModule({ providers: [phone.providers(), provideRouter([]), ...others] });
  spyOn(TestBed.inject(Router), 'navigate').and.resolveTo(true);
  const service = TestBed.inject(SessionService);
  service.begin(aSessionPlan(), 5);
  phone.clock.tick(30_000);
  await TestBed.inject(Recorder).settled();
  service.clear();
  return service;
}

/** Its place on Today. */
export async function openInterrupted(): Promise<ComponentFixture<Interrupted>> {
  const fixture = TestBed.createComponent(Interrupted);
  await fixture.whenStable();
  return fixture;
}
