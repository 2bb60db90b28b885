import { ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { FakePhone } from '../fake-phone';
import { aSessionPlan } from '../session-plan.builder';
import { Recorder } from '../recorder/recorder';
import { SessionService } from '../session-service';
import { interruptedSession, openInterrupted } from './interrupted.harness';
import { Interrupted } from './interrupted';

describe('Interrupted', () => {
  let phone: FakePhone;
  let service: SessionService;
  let fixture: ComponentFixture<Interrupted>;
  let page: HTMLElement;

  beforeEach(async () => {
    phone = new FakePhone();
    service = await interruptedSession(phone);
  });

  async function open(): Promise<void> {
    fixture = await openInterrupted();
    page = fixture.nativeElement as HTMLElement;
  }

  const press = async (name: string): Promise<void> => {
    [...page.querySelectorAll('button')].find((one) => one.textContent.trim() === name)?.click();
    await fixture.whenStable();
  };

  it('tells what was interrupted, when and where', async () => {
    phone.clock.tick(20 * 60_000);
    await open();
    expect(page.querySelector('h2')?.textContent).toBe(
      'Dragging, interrupted 20 minutes ago, step 1 of 2, right side',
    );
  });

  it('tells the date the log has for it where that is years ahead', async () => {
    phone.clock.setEpoch(Date.UTC(1953, 10, 23));
    await open();
    expect(page.querySelector('h2')?.textContent).toMatch(
      /^Dragging, interrupted on 2[34] November 2026, step 1 of 2, right side$/,
    );
  });

  it('goes on paused at the exact second, counts five down, and finishes what was begun', async () => {
    await open();
    await press('Continue');
    expect(service.state()).toEqual(jasmine.objectContaining({ phase: 'paused', spentMs: 20_000 }));
    service.send({ type: 'resume' });
    phone.clock.tick(5000 + 60_000);
    await TestBed.inject(Recorder).settled();
    const record = phone.repository.stored.get('record-1');
    expect(record).toEqual(
      jasmine.objectContaining({ outcome: 'completed', activeSeconds: 80, painBefore: 5 }),
    );
    expect(phone.repository.stored.size).toBe(1);
  });

  it('is gone once saved as it is, and the log keeps what was done', async () => {
    await open();
    await press('Save as is');
    expect(page.querySelector('h2')).toBeNull();
    expect(phone.repository.stored.get('record-1')).toEqual(
      jasmine.objectContaining({ outcome: 'interrupted', activeSeconds: 20 }),
    );
  });

  it('ages on a page left open, and offers nothing that is over, not even to a tap just before it says so', async () => {
    await open();
    phone.clock.tick(20 * 60_000);
    await fixture.whenStable();
    expect(page.querySelector('h2')?.textContent).toContain('20 minutes ago');
    // The phone sleeps: no timer runs until it wakes.
    phone.clock.sleep(25 * 3600_000);
    await press('Continue');
    expect(service.state()).toBeNull();
    expect(page.textContent).toContain('more than a day ago');
    expect(page.textContent).not.toContain('Continue');
  });

  it('ages when the phone wakes, untouched', async () => {
    await open();
    phone.clock.sleep(25 * 3600_000);
    phone.visibility.hide();
    phone.visibility.show();
    await fixture.whenStable();
    expect(page.textContent).toContain('more than a day ago');
  });

  it('after more than a day offers only to keep it, with a kind word', async () => {
    phone.clock.tick(25 * 3600_000);
    await open();
    expect(page.textContent).toContain('more than a day ago');
    expect(page.textContent).not.toContain('Continue');
    expect(page.textContent).toContain('Save as is');
  });

  it('tells plainly that it cannot go on with what another version kept', async () => {
    const last = phone.repository.checkpoints.at(-1);
    if (last) phone.repository.checkpoints.push({ ...last, version: 0 });
    await open();
    expect(page.textContent).toContain('An older Unknot kept this one');
    expect(page.textContent).not.toContain('Continue');
  });

  it('says that the session runs in another window, and takes it over', async () => {
    phone.tabs.elsewhere = true;
    await open();
    expect(page.querySelector('h2')?.textContent).toContain('open in another window');
    await press('Take it over');
    expect(service.state()?.phase).toBe('paused');
  });

  // nothing-lost: two-tabs-3
  it('offers to continue as soon as the window that ran it is closed, of which the log says nothing', async () => {
    phone.tabs.elsewhere = true;
    await open();
    expect(page.textContent).not.toContain('Continue');
    phone.tabs.close();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    expect(page.querySelector('h2')?.textContent).toContain('interrupted');
    expect(page.textContent).toContain('Continue');
  });

  it('shows nothing when every session was brought to its end', async () => {
    await phone.repository.save([], null);
    await open();
    expect(page.textContent.trim()).toBe('');
  });

  it('offers a session again that was let go after half an hour`s pause', async () => {
    service.begin(aSessionPlan(), 5);
    phone.clock.tick(30_000);
    service.send({ type: 'pause' });
    phone.clock.tick(30 * 60_000);
    expect(service.state()?.outcome).toBe('interrupted');
    expect(phone.wakeLock.state()).toBe('idle');
    await TestBed.inject(Recorder).settled();
    service.clear();
    await open();
    expect(page.querySelector('h2')?.textContent).toContain('interrupted 30 minutes ago');
    expect(page.textContent).toContain('It was paused for 30 minutes');
    await press('Continue');
    expect(service.state()).toEqual(jasmine.objectContaining({ phase: 'paused', spentMs: 20_000 }));
  });

  it('says nothing of a long pause where there was none', async () => {
    await open();
    expect(page.textContent).not.toContain('It was paused');
  });

  it('goes on with what it has shown when the phone cannot read it again', async () => {
    await open();
    phone.repository.failWith('lost');
    await press('Continue');
    expect(service.state()).toEqual(jasmine.objectContaining({ phase: 'paused', spentMs: 20_000 }));
  });

  it('stays away where it does not know the technique, as after going back to an older Unknot', async () => {
    const last = phone.repository.checkpoints.at(-1);
    if (!last) throw new Error('Nothing was kept.');
    const text = JSON.stringify(last).replace('"technique":"dragging"', '"technique":"cupping"');
    phone.repository.checkpoints.push(JSON.parse(text) as typeof last);
    await open();
    expect(page.textContent.trim()).toBe('');
  });

  it('goes on by itself, paused, where the launcher`s shortcut asked for it', async () => {
    spyOnProperty(TestBed.inject(Router), 'url').and.returnValue('/?continue');
    await open();
    await new Promise((resolve) => setTimeout(resolve));
    expect(service.state()).toEqual(jasmine.objectContaining({ phase: 'paused', spentMs: 20_000 }));
  });
});
