import { ComponentFixture } from '@angular/core/testing';
import { TECHNIQUE } from '../catalogue/current-technique';
import { aTechnique } from '../catalogue/fake-techniques';
import { FakePhone } from './fake-phone';
import { aSessionPlan } from './session-plan.builder';
import { buttonOf, openSessionPage } from './session-page.harness';
import { SessionPage } from './session-page';
import { SessionService } from './session-service';

describe('the page of a session among several windows', () => {
  let phone: FakePhone;
  let service: SessionService;
  let fixture: ComponentFixture<SessionPage>;
  let page: HTMLElement;

  async function open(with_ = new FakePhone({ safetyUnderstood: true })): Promise<void> {
    phone = with_;
    const technique = { provide: TECHNIQUE, useValue: aTechnique(aSessionPlan().steps) };
    ({ service, fixture, page } = await openSessionPage(phone, technique));
  }

  afterEach(() => {
    page.remove();
    service.clear();
  });

  const button = (name: string) => buttonOf(page, name);

  async function press(name: string): Promise<void> {
    button(name)?.click();
    await fixture.whenStable();
  }

  async function pass(ms: number): Promise<void> {
    phone.clock.tick(ms);
    await fixture.whenStable();
  }

  it('hands a session over to another window with its last second saved', async () => {
    await open();
    await press('Skip');
    await pass(15_000 + 7300);
    phone.tabs.elsewhere = true;
    phone.tabs.asked$.next('let-go');
    await fixture.whenStable();
    await fixture.whenStable();
    const [record] = [...phone.repository.stored.values()];
    expect(record?.activeSeconds).toBe(7);
    expect(service.state()).toBeNull();
    expect(phone.tabs.isHeld).toBeFalse();
    expect(page.querySelector('h1')).toBeNull();
  });

  // nothing-lost: two-tabs-1
  it('begins nothing where another window began in the same moment', async () => {
    await open();
    phone.tabs.elsewhere = true;
    await press('Skip');
    expect(service.state()).toBeNull();
    expect(phone.repository.stored.size).toBe(0);
    expect(button('Begin')).toBeUndefined();
  });

  // nothing-lost: two-tabs-12
  it('begins nothing once it was left while the lock was waited for', async () => {
    await open();
    phone.tabs.isSlow = true;
    button('Skip')?.click();
    expect(fixture.componentInstance.mayLeave()).toBeTrue();
    fixture.destroy();
    phone.tabs.grant();
    await new Promise((resolve) => setTimeout(resolve));
    expect(service.state()).toBeNull();
    expect(phone.tabs.isHeld).toBeFalse();
    expect(phone.repository.stored.size).toBe(0);
  });

  it('is to be begun again as soon as the window that ran a session is closed', async () => {
    const busy = new FakePhone({ safetyUnderstood: true });
    busy.tabs.elsewhere = true;
    await open(busy);
    await fixture.whenStable();
    expect(button('Skip')).toBeUndefined();
    phone.tabs.close();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    expect(button('Skip')).toBeDefined();
  });

  it('holds the one session among windows from Begin to its end, not while one rates', async () => {
    await open();
    expect(phone.tabs.isHeld).toBeFalse();
    await press('Skip');
    expect(phone.tabs.isHeld).toBeTrue();
    await pass(120_000);
    expect(page.textContent).toContain('Session complete');
    expect(phone.tabs.isHeld).toBeFalse();
  });
});
