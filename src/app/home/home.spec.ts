import { Component, signal } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { fakeTechniques } from '../catalogue/fake-techniques';
import { TECHNIQUES } from '../catalogue/techniques';
import { aRecord } from '../domain/log/record.builder';
import { TECHNIQUE_IDS } from '../domain/session/plan/technique-id';
import { CLOCK } from '../platform/clock/clock';
import { FakeClock } from '../platform/clock/fake-clock';
import { nextTask } from '../platform/next-task';
import { FakeLogRepository } from '../store/log/fake-log-repository';
import { FakeSettingsStore } from '../store/settings/fake-settings-store';
import { LOG_REPOSITORY } from '../store/log/log-repository';
import { SETTINGS_STORE } from '../store/settings/settings-store';
import { standOnce } from '../ui/standing-blocks';
import { Home } from './home';
import { LastSession } from './last-session/last-session';
import { FirstFrame } from './first-frame/first-frame';
import { LATER_BLOCKS } from './later-blocks';

const PICTURE = 'un-fake-cover';

/** Reads for as long as a spec wants. */
const isRead = signal(false);
@Component({ selector: 'un-slow-block', template: '' })
class SlowBlock {
  constructor() {
    standOnce(isRead);
  }
}

@Component({ selector: 'un-block-below', template: '' })
class BlockBelow {}

/** What was on Today, and whether the log was read, each time that something came to it. */
interface Seen {
  readonly buttons: number;
  readonly pictures: number;
  readonly readsLog: boolean;
}

async function opened(): Promise<{ readonly page: HTMLElement; readonly seen: readonly Seen[] }> {
  const repository = new FakeLogRepository([aRecord({})]);
  const reading = spyOn(repository, 'checkpoint').and.callThrough();
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: TECHNIQUES, useValue: fakeTechniques() },
      { provide: LOG_REPOSITORY, useValue: repository },
      { provide: SETTINGS_STORE, useValue: new FakeSettingsStore({}) },
      { provide: CLOCK, useValue: new FakeClock(Date.UTC(2026, 10, 23, 12)) },
    ],
  });
  const fixture: ComponentFixture<Home> = TestBed.createComponent(Home);
  const page = fixture.nativeElement as HTMLElement;
  const seen: Seen[] = [];
  const all = new Promise<void>((resolve) => {
    const watching = new MutationObserver(() => {
      const pictures = page.querySelectorAll(PICTURE).length;
      const buttons = page.querySelectorAll('un-technique-card button').length;
      seen.push({ buttons, pictures, readsLog: reading.calls.any() });
      // The shell puts it there once the app has started.
      if (pictures === TECHNIQUE_IDS.length)
        TestBed.inject(LATER_BLOCKS).set([{ component: LastSession, reads: true }]);
      if (!page.textContent.includes('Last session')) return;
      watching.disconnect();
      resolve();
    });
    watching.observe(page, { childList: true, subtree: true, characterData: true });
  });
  fixture.autoDetectChanges();
  await all;
  return { page, seen };
}

/** Resolves once there is such an element. */
async function until(page: HTMLElement, selector: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const watching = new MutationObserver(() => {
      if (page.querySelector(selector) === null) return;
      watching.disconnect();
      resolve();
    });
    watching.observe(page, { childList: true, subtree: true });
  });
}

describe('Home', () => {
  it('has every technique ready to start before it makes a picture or reads the log', async () => {
    const { seen } = await opened();
    const early = seen.filter(({ buttons }) => buttons < TECHNIQUE_IDS.length);
    expect(early.length).toBeGreaterThan(0);
    expect(early.every(({ pictures, readsLog }) => pictures === 0 && !readsLog)).toBeTrue();
  });

  it('ends with all pictures, and below them what comes later, as the session done last', async () => {
    const { page } = await opened();
    expect(page.querySelectorAll(PICTURE).length).toBe(TECHNIQUE_IDS.length);
    expect(page.querySelector('un-last-session')?.textContent).toContain('Dragging');
  });

  it('shows nothing below a block that reads the log until it is as tall as it stays', async () => {
    const { page } = await opened();
    isRead.set(false);
    TestBed.inject(LATER_BLOCKS).update((stood) => [
      ...stood,
      { component: SlowBlock, reads: true },
      { component: BlockBelow, reads: false },
    ]);
    await until(page, 'un-slow-block');
    expect(page.querySelector('un-block-below')).toBeNull();
    isRead.set(true);
    await until(page, 'un-slow-block + un-block-below');
  });

  it('makes no picture that stood in the page already, until another body is to show the movements', async () => {
    const settings = new FakeSettingsStore({});
    const given = TECHNIQUE_IDS.map(() => document.createElement('un-figure'));
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: TECHNIQUES, useValue: fakeTechniques() },
        { provide: LOG_REPOSITORY, useValue: new FakeLogRepository() },
        { provide: SETTINGS_STORE, useValue: settings },
        { provide: FirstFrame, useValue: { giveWay: () => Promise.resolve(given) } },
      ],
    });
    const fixture = TestBed.createComponent(Home);
    const page = fixture.nativeElement as HTMLElement;
    fixture.autoDetectChanges();
    await until(page, 'un-unfinished');
    page.querySelectorAll('section').forEach((card, at) => card.append(given[at] ?? ''));
    await nextTask();
    await fixture.whenStable();
    expect(page.querySelectorAll(PICTURE).length).toBe(0);
    settings.change({ body: 'second' });
    await until(page, `un-technique-card ~ un-technique-card ~ un-technique-card ${PICTURE}`);
    expect(given.some((picture) => picture.isConnected)).toBeFalse();
  });

  it('can be left before it is whole: nothing goes wrong after it', async () => {
    const failed: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      failed.push(event.reason);
    };
    window.addEventListener('unhandledrejection', note);
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: TECHNIQUES, useValue: fakeTechniques() },
        { provide: LOG_REPOSITORY, useValue: new FakeLogRepository() },
        { provide: SETTINGS_STORE, useValue: new FakeSettingsStore({}) },
      ],
    });
    TestBed.createComponent(Home).destroy();
    for (let task = 0; task < 20; task += 1) await nextTask();
    window.removeEventListener('unhandledrejection', note);
    expect(failed).toEqual([]);
  });
});
