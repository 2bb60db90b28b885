import { ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { TECHNIQUE } from '../catalogue/current-technique';
import { aTechnique } from '../catalogue/fake-techniques';
import { Outbox } from '../store/outbox/outbox';
import { OutboxLogRepository } from '../store/outbox/outbox-log-repository';
import { LOG_REPOSITORY } from '../store/log/log-repository';
import { FakePhone } from './fake-phone';
import { aSessionPlan } from './session-plan.builder';
import { buttonOf, openSessionPage } from './session-page.harness';
import { Recorder } from './recorder/recorder';
import { SessionPage } from './session-page';
import { SessionService } from './session-service';

/** The database says `busy` within seconds (`store/no-answer.spec.ts`); here all that stands above it is the app's own. */
describe('a session that ends while another window holds the database', () => {
  let phone: FakePhone;
  let service: SessionService;
  let fixture: ComponentFixture<SessionPage>;
  let page: HTMLElement;

  const start = (): OutboxLogRepository =>
    new OutboxLogRepository(phone.repository, new Outbox(localStorage), phone.clock);

  beforeEach(async () => {
    localStorage.clear();
    phone = new FakePhone({ safetyUnderstood: true });
    ({ service, fixture, page } = await openSessionPage(
      phone,
      { provide: LOG_REPOSITORY, useValue: start() },
      { provide: TECHNIQUE, useValue: aTechnique(aSessionPlan().steps) },
    ));
    await press('Skip');
    phone.clock.tick(15_000 + 20_000);
    await written();
    phone.repository.failWith('busy');
    await press('End session');
    await press('End and save');
    await written();
    page.querySelectorAll<HTMLInputElement>('un-rating-pad input')[3]?.click();
    const note = page.querySelector('textarea');
    if (note) note.value = 'Looser';
    note?.dispatchEvent(new Event('input'));
  });

  afterEach(() => {
    page.remove();
    service.clear();
    localStorage.clear();
  });

  async function press(name: string): Promise<void> {
    buttonOf(page, name)?.click();
    await fixture.whenStable();
  }

  async function written(): Promise<void> {
    await TestBed.inject(Recorder).settled();
    await fixture.whenStable();
  }

  /** The app is closed, and opened again once the database answers. */
  async function startLater(): Promise<void> {
    fixture.destroy();
    TestBed.resetTestingModule();
    phone.repository.failWith(null);
    await start().flush();
  }

  const logged = (): unknown[] =>
    [...phone.repository.stored.values()].map((one) => [one.outcome, one.painAfter, one.note]);

  it('says that it is over, that it is not saved, and never that it is', async () => {
    await written();
    expect(page.querySelector('h1')?.textContent).toBe('Session ended');
    expect(page.querySelector('[role=status], [role=alert]')?.textContent).toContain(
      'This session cannot be written right now.',
    );
    expect(logged()).toEqual([['interrupted', null, '']]);
  });

  it('lets Done lead on at once, and is in the log at a later start, rated and with its note', async () => {
    await press('Done');
    expect(TestBed.inject(Router).navigateByUrl).toHaveBeenCalledWith('/');
    await startLater();
    expect(logged()).toEqual([['ended-early', 3, 'Looser']]);
    expect(await phone.repository.checkpoint()).toBeNull();
    expect(new Outbox(localStorage).read()).toEqual([]);
  });

  it('is in the log at a later start where the page just went away', async () => {
    phone.visibility.hide();
    await startLater();
    expect(logged()).toEqual([['ended-early', 3, 'Looser']]);
    expect(await phone.repository.checkpoint()).toBeNull();
  });
});
