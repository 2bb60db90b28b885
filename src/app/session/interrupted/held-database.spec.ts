import { ComponentFixture, TestBed } from '@angular/core/testing';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { Outbox } from '../../store/outbox/outbox';
import { OutboxLogRepository } from '../../store/outbox/outbox-log-repository';
import { FakePhone } from '../fake-phone';
import { SessionService } from '../session-service';
import { interruptedSession, openInterrupted } from './interrupted.harness';
import { Interrupted } from './interrupted';

describe('"Save as is" while the database does not answer', () => {
  let phone: FakePhone;
  let service: SessionService;
  let fixture: ComponentFixture<Interrupted>;
  let page: HTMLElement;

  const start = (): OutboxLogRepository =>
    new OutboxLogRepository(phone.repository, new Outbox(localStorage), phone.clock);

  beforeEach(async () => {
    localStorage.clear();
    phone = new FakePhone();
    service = await interruptedSession(phone, { provide: LOG_REPOSITORY, useValue: start() });
    fixture = await openInterrupted();
    page = fixture.nativeElement as HTMLElement;
  });

  afterEach(() => localStorage.clear());

  const button = (name: string): HTMLButtonElement | undefined =>
    [...page.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
  const said = (): string => page.querySelector('#un-interrupted-waits')?.textContent ?? '';

  async function press(name: string): Promise<void> {
    button(name)?.click();
    await fixture.whenStable();
  }

  // nothing-lost: as-it-is-2
  it('stays, says that it waits, and is gone once it is written', async () => {
    phone.repository.failToWriteOnly('busy');
    await press('Save as is');
    expect(page.querySelector('h2')).not.toBeNull();
    expect(said()).toContain('Your answer is kept aside');
    await press('Continue');
    expect(service.state()).toBeNull();
    expect(button('Continue')?.getAttribute('aria-disabled')).toBe('true');
    phone.repository.failWith(null);
    phone.clock.tick(10_000);
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    expect(page.querySelector('h2')).toBeNull();
    expect(localStorage.getItem('unknot-end')).toBeNull();
    expect(await phone.repository.checkpoint()).toBeNull();
  });

  // nothing-lost: as-it-is-1
  it('is kept where the page goes before there is an answer, and does nothing for a second tap', async () => {
    const never = new Promise<void>(() => undefined);
    const ends = spyOn(phone.repository, 'endAsItIs').and.returnValue(never);
    button('Save as is')?.click();
    fixture.detectChanges();
    expect(button('Save as is')?.getAttribute('aria-disabled')).toBe('true');
    button('Save as is')?.click();
    button('Continue')?.click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(ends).toHaveBeenCalledTimes(1);
    expect(service.state()).toBeNull();
    expect(page.querySelector('h2')).not.toBeNull();
    // The page goes, and what was on its way with it.
    fixture.destroy();
    const kept = await phone.repository.checkpoint();
    expect(localStorage.getItem('unknot-end')).toBe(kept?.savedAt ?? 'nothing');
    ends.and.callThrough();
    await TestBed.createComponent(Interrupted).whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    expect(await phone.repository.checkpoint()).toBeNull();
    expect(localStorage.getItem('unknot-end')).toBeNull();
  });
});
