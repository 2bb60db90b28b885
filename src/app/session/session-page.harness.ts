import { EnvironmentProviders, Provider } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { FakePhone } from './fake-phone';
import { SessionPage } from './session-page';
import { SessionService } from './session-service';

/** The page of a session as a spec has it before it. */
export interface OpenSessionPage {
  readonly fixture: ComponentFixture<SessionPage>;
  readonly page: HTMLElement;
  readonly service: SessionService;
}

/** Opens the page of a session on a phone; what is to be played, and what is not the phone's own, is provided beside it. */
export async function openSessionPage(
  phone: FakePhone,
  ...others: readonly (Provider | EnvironmentProviders)[]
): Promise<OpenSessionPage> {
  TestBed.configureTestingModule({ providers: [phone.providers(), provideRouter([]), ...others] });
  spyOn(TestBed.inject(Router), 'navigateByUrl').and.resolveTo(true);
  const service = TestBed.inject(SessionService);
  const fixture = TestBed.createComponent(SessionPage);
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  await fixture.whenStable();
  return { fixture, page, service };
}

/** The button of this name; undefined where there is none. */
export function buttonOf(page: HTMLElement, name: string): HTMLButtonElement | undefined {
  return [...page.querySelectorAll('button')].find(
    ({ textContent }) => textContent.trim() === name,
  );
}
