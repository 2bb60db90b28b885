import { ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { TECHNIQUE } from '../catalogue/current-technique';
import { aTechnique } from '../catalogue/fake-techniques';
import { FakePhone } from './fake-phone';
import { aSessionPlan } from './session-plan.builder';
import { buttonOf, openSessionPage } from './session-page.harness';
import { Recorder } from './recorder/recorder';
import { SessionPage } from './session-page';
import { SessionService } from './session-service';

describe('SessionPage', () => {
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

  it('asks before the first session, and not before the next', async () => {
    await open(new FakePhone());
    expect(page.querySelector('dialog')?.open).toBeTrue();
    await press('I understand');
    expect(page.querySelector('dialog')?.open).toBeFalse();
    expect(phone.settings.settings().safetyUnderstood).toBeTrue();
  });

  it('begins with a rating only once one is chosen', async () => {
    await open();
    expect(button('Begin')?.disabled).toBeTrue();
    page.querySelectorAll<HTMLInputElement>('input[type=radio]')[6]?.click();
    await fixture.whenStable();
    await press('Begin');
    expect(service.state()?.painBefore).toBe(6);
  });

  it('says of Skip that it begins, and of the rating after that it may be left out, Done in sight', async () => {
    await open();
    const told = button('Skip')?.getAttribute('aria-describedby') ?? '';
    expect(page.querySelector(`#${told}`)?.textContent).toBe('Skip begins without a number.');
    await press('Skip');
    await pass(120_000);
    expect(page.textContent).toContain('You may leave this out.');
    expect(button('Done')?.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight);
    page.querySelectorAll<HTMLInputElement>('un-rating-pad input')[2]?.click();
    await fixture.whenStable();
    expect(page.textContent).not.toContain('You may leave this out.');
  });

  it('says of less than a minute that it does not count for today, and of more nothing', async () => {
    for (const [seconds, says] of [
      [59, true],
      [60, false],
    ] as const) {
      await open();
      await press('Skip');
      await pass(15_000);
      for (let second = 0; second < seconds; second += 1) await pass(1000);
      await press('End session');
      await press('End and save');
      expect(page.querySelector('un-complete')).not.toBeNull();
      expect(page.textContent.includes('does not count as a session of today'))
        .withContext(`${seconds} s`)
        .toBe(says);
      page.remove();
      service.clear();
      TestBed.resetTestingModule();
    }
    await open();
  });

  it('begins one session, however often Skip is hit', async () => {
    await open();
    const skip = button('Skip');
    skip?.click();
    skip?.click();
    await fixture.whenStable();
    await TestBed.inject(Recorder).settled();
    expect(phone.repository.stored.size).toBe(1);
  });

  it('gives the focus to the heading of each stage', async () => {
    await open();
    await press('Skip');
    expect(document.activeElement?.textContent).toBe('Get ready');
    await pass(15_000 + 10_000 + 80_000);
    expect(document.activeElement?.textContent).toBe('Session complete');
  });

  it('asks before a running session is left, and lets go of a finished one', async () => {
    await open();
    await press('Skip');
    expect(fixture.componentInstance.mayLeave()).toBeFalse();
    await fixture.whenStable();
    expect(page.querySelector('dialog')?.open).toBeTrue();
    await press('Keep going');
    expect(service.state()?.phase).toBe('get-ready');
    await pass(120_000);
    expect(fixture.componentInstance.mayLeave()).toBeTrue();
  });

  it('waits under its question: no step ends before the answer, and Keep going goes on', async () => {
    await open();
    await press('Skip');
    await pass(15_000 + 76_000);
    await press('End session');
    await pass(8000);
    expect(page.querySelector('dialog')?.open).toBeTrue();
    expect(service.state()?.phase).toBe('paused');
    await press('Keep going');
    expect(page.querySelector('dialog')?.open).toBeFalse();
    expect(service.state()?.phase).toBe('running');
    await pass(3999);
    expect(page.textContent).not.toContain('Session complete');
    await pass(1);
    expect(page.textContent).toContain('Session complete');
  });

  it('stays paused after Keep going where it was paused before', async () => {
    await open();
    await press('Skip');
    await pass(20_000);
    await press('Pause');
    await press('End session');
    fixture.componentInstance.mayLeave();
    await press('Keep going');
    expect(service.state()?.phase).toBe('paused');
  });

  it('takes back its question where the session goes on by itself, as by a headset`s button', async () => {
    await open();
    await press('Skip');
    await pass(20_000);
    await press('End session');
    service.send({ type: 'resume' });
    await fixture.whenStable();
    expect(page.querySelector('dialog')?.open).toBeFalse();
    service.send({ type: 'pause' });
    await fixture.whenStable();
    expect(page.querySelector('dialog')?.open).toBeFalse();
  });

  it('shows seconds as the record rounds them', async () => {
    await open();
    await press('Skip');
    await pass(15_000 + 4400);
    await press('End session');
    await press('End and save');
    expect(page.textContent).toContain('Session saved');
    expect(page.querySelector('.time.right')?.textContent).toContain('0:04');
    await TestBed.inject(Recorder).settled();
    const [record] = [...phone.repository.stored.values()];
    expect(record).toEqual(
      jasmine.objectContaining({ outcome: 'ended-early', sides: { left: 0, right: 4 } }),
    );
  });

  // nothing-lost: no-answer-4
  it('says that a session is saved only once it is, and Done leads on meanwhile', async () => {
    await open();
    await press('Skip');
    await pass(15_000 + 4400);
    await TestBed.inject(Recorder).settled();
    phone.repository.fallSilent();
    await press('End session');
    await press('End and save');
    expect(page.querySelector('h1')?.textContent).toBe('Session ended');
    button('Done')?.click();
    phone.clock.tick(1000);
    await new Promise((resolve) => setTimeout(resolve));
    expect(TestBed.inject(Router).navigateByUrl).toHaveBeenCalledWith('/');
    expect(phone.repository.aside?.checkpoint).toBeNull();
    phone.repository.answer();
    await TestBed.inject(Recorder).settled();
    expect([...phone.repository.stored.values()][0]?.outcome).toBe('ended-early');
  });

  it('says in words that a session cannot be written right now, then that it is saved', async () => {
    await open();
    await press('Skip');
    await pass(15_000 + 4400);
    await TestBed.inject(Recorder).settled();
    phone.repository.failWith('busy');
    await press('More time');
    await TestBed.inject(Recorder).settled();
    await fixture.whenStable();
    expect(page.textContent).toContain('This session cannot be written right now.');
    await press('End session');
    await press('End and save');
    expect(page.querySelector('h1')?.textContent).toBe('Session ended');
    phone.repository.failWith(null);
    await pass(5000);
    await TestBed.inject(Recorder).settled();
    await fixture.whenStable();
    expect(page.querySelector('h1')?.textContent).toBe('Session saved');
    expect(page.textContent).not.toContain('This session cannot be written right now.');
  });

  it('asks before what another window changed is overwritten, and shows what was kept', async () => {
    await open();
    await press('Skip');
    await pass(15_000 + 4400);
    await press('End session');
    await press('End and save');
    await TestBed.inject(Recorder).settled();
    const id = [...phone.repository.stored.keys()][0] ?? '';
    await phone.repository.amend(id, { painAfter: 7, note: 'theirs' });
    page.querySelectorAll<HTMLInputElement>('un-rating-pad input')[2]?.click();
    await TestBed.inject(Recorder).settled();
    await fixture.whenStable();
    expect(page.querySelector('dialog[open] h2')?.textContent).toBe('Changed meanwhile');
    await press('Keep the other version');
    expect(page.querySelector('dialog[open]')).toBeNull();
    expect(page.querySelector<HTMLInputElement>('un-rating-pad input:checked')?.value).toBe('7');
    expect(page.querySelector('textarea')?.value).toBe('theirs');
    expect(phone.repository.stored.get(id)?.painAfter).toBe(7);
  });

  it('keeps knots marked after a session in its record', async () => {
    await open();
    await press('Skip');
    await pass(15_000 + 4400);
    await press('End session');
    await press('End and save');
    await press('Mark a knot');
    expect(document.activeElement?.textContent).toBe('Knots');
    page.querySelector<HTMLElement>('[aria-label="Left, on the shoulder blade"]')?.click();
    await TestBed.inject(Recorder).settled();
    const [record] = [...phone.repository.stored.values()];
    expect(record?.knots).toEqual([{ side: 'left', x: 0.24, y: 0.52, at: 4 }]);
  });

  it('lets a session of another technique through to its own page', async () => {
    await open();
    const plan = aSessionPlan();
    service.begin({ ...plan, parts: [{ technique: 'lying-down', recordId: 'other' }] }, null);
    service.send({ type: 'pause' });
    await fixture.whenStable();
    expect(fixture.componentInstance.mayLeave()).toBeTrue();
    expect(service.state()).not.toBeNull();
  });
});
