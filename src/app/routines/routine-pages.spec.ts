import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { TECHNIQUES } from '../catalogue/techniques';
import { LoggedRoutine } from '../domain/log/log-file';
import { FakeClock } from '../platform/clock/fake-clock';
import { FakePhone } from '../session/fake-phone';
import { aSessionPlan } from '../session/session-plan.builder';
import { Recorder } from '../session/recorder/recorder';
import { SessionService } from '../session/session-service';
import { UNDO_MS } from '../store/log/forget-stale';
import { aLoggedRoutine } from '../store/routines/logged-routine.builder';
import { FakeRoutineRepository } from '../store/routines/fake-routine-repository';
import { ROUTINE_REPOSITORY } from '../store/routines/routine-repository';
import { taughtCatalogue } from './fake-taught';
import { routes } from './routes';

@Component({ selector: 'un-session', template: '<h1>The session</h1>' })
class Session {}

/** The pages as they are; a session is only the address it is at. */
const PAGES = routes.map((route) =>
  route.path === ':id/session' ? { path: route.path, component: Session } : route,
);

describe('the pages of routines', () => {
  let repository: FakeRoutineRepository;
  let clock: FakeClock;
  let harness: RouterTestingHarness;
  let page: HTMLElement;

  async function open(address: string, routines: readonly LoggedRoutine[] = [aLoggedRoutine()]) {
    prepare(routines);
    await go(address);
  }

  function prepare(routines: readonly LoggedRoutine[]): void {
    const phone = new FakePhone();
    ({ clock } = phone);
    repository = new FakeRoutineRepository(routines);
    TestBed.configureTestingModule({
      providers: [
        phone.providers(),
        provideRouter([{ path: 'routines', children: PAGES }], withComponentInputBinding()),
        { provide: TECHNIQUES, useValue: taughtCatalogue() },
        { provide: ROUTINE_REPOSITORY, useValue: repository },
      ],
    });
  }

  async function go(address: string): Promise<void> {
    harness = await RouterTestingHarness.create(address);
    page = harness.fixture.nativeElement as HTMLElement;
    await harness.fixture.whenStable();
  }

  const text = (selector: string) =>
    [...page.querySelectorAll(selector)].map((one) => one.textContent.trim());
  const address = () => TestBed.inject(Router).url;
  const button = (name: string) =>
    [...page.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
    );

  async function press(name: string): Promise<void> {
    button(name)?.click();
    await harness.fixture.whenStable();
  }

  describe('all of them', () => {
    it('are those that come with Unknot, then the person’s own, each with its whole length', async () => {
      await open('/routines');
      expect(text('h2')).toEqual(['Desk break', 'Wind down', 'Evening']);
      // 50 s a technique, and 20 or 30 s of transition between two.
      expect(text('.length')).toEqual(['2:00', '0:50', '2:10']);
      expect(text('.techniques')[0]).toBe('Dragging, Middle finger');
    });

    it('start from the list', async () => {
      await open('/routines');
      await press('Start Evening');
      expect(address()).toBe('/routines/evening/session');
    });

    it('are read anew when another window has changed them', async () => {
      await open('/routines');
      repository.stored.set('evening', aLoggedRoutine({ name: 'Late evening' }));
      repository.changes$.next();
      await harness.fixture.whenStable();
      expect(text('h2')).toContain('Late evening');
    });

    it('say why one cannot be played, and leave it as it is', async () => {
      const humming = aLoggedRoutine({ id: 'h', name: 'H', parts: [{ technique: 'humming' }] });
      const empty = aLoggedRoutine({ id: 'e', name: ' ', parts: [] });
      const many = aLoggedRoutine({ id: 'm', parts: Array(200).fill({ technique: 'dragging' }) });
      await open('/routines', [humming, empty, many]);
      const told = page.textContent;
      expect(told).toContain('this Unknot does not have');
      expect(told).toContain('It has no techniques');
      expect(told).toContain('It has 200 techniques. Unknot plays up to 20 in a row.');
      expect(text('h2')).toContain('Routine without a name');
      expect(button('Start H')).toBeUndefined();
      expect(text('.techniques')).toContain('A technique this version does not know');
    });

    it('that come with Unknot are there while the database gives no answer', async () => {
      await open('/routines');
      repository.failWith('busy');
      repository.changes$.next();
      await harness.fixture.whenStable();
      expect(text('h2')).toEqual(['Desk break', 'Wind down']);
      expect(text('[role=status]')[0]).toContain('gives no answer');
    });
  });

  describe('one of them', () => {
    it('shows its techniques in order, each with its length, and the way over', async () => {
      await open('/routines/evening');
      expect(text('h1')).toEqual(['Evening']);
      expect(text('output.length')).toEqual(['2:10']);
      expect(text('.part strong')).toEqual(['Dragging', 'Lying down']);
      expect(text('.part span')[0]).toBe('0:50, right side first');
      expect(text('.transition')).toEqual(['30 seconds to change over']);
    });

    it('names a part it does not know in its place, and tells no length that it cannot tell', async () => {
      const parts = [{ technique: 'humming' }, { technique: 'dragging' }];
      await open('/routines/evening', [aLoggedRoutine({ parts })]);
      expect(text('.part strong')).toEqual(['A technique this version does not know', 'Dragging']);
      expect(text('.part span')).toEqual(['right side first']);
    });

    for (const [what, routines] of [
      ['is gone', []],
      ['can no longer be played', [aLoggedRoutine({ parts: [{ technique: 'humming' }] })]],
    ] as const) {
      // nothing-lost: own-routines-6
      it(`that ${what} still offers the session of it that waits`, async () => {
        prepare(routines);
        const service = TestBed.inject(SessionService);
        service.begin({ ...aSessionPlan(), routine: 'evening', name: 'Evening' }, 5);
        clock.tick(30_000);
        await TestBed.inject(Recorder).settled();
        service.clear();
        await go('/routines/evening');
        expect(text('h2')[0]).toContain('Evening, interrupted');
        await press('Continue');
        expect(address()).toBe('/routines/evening/session');
        expect(service.state()?.phase).toBe('paused');
      });
    }

    it('cannot be deleted where it comes with Unknot; duplicated, it becomes one’s own', async () => {
      await open('/routines/desk-break');
      expect(button('Delete')).toBeUndefined();
      await press('Duplicate');
      expect(text('h1')).toEqual(['Desk break, copy']);
      expect(button('Delete')).toBeDefined();
      expect(repository.stored.size).toBe(2);
    });

    it('duplicated again, has a name of its own each time', async () => {
      await open('/routines/desk-break');
      await press('Duplicate');
      await harness.navigateByUrl('/routines/desk-break');
      await harness.fixture.whenStable();
      await press('Duplicate');
      expect(text('h1')).toEqual(['Desk break, copy 2']);
      expect([...repository.stored.values()].map(({ name }) => name)).toContain('Desk break, copy');
    });

    // nothing-lost: own-routines-5
    it('duplicated, keeps what only a newer Unknot knows', async () => {
      const newer = { ...aLoggedRoutine({ parts: [{ technique: 'humming' }] }), mood: 'calm' };
      await open('/routines/evening', [newer]);
      await press('Duplicate');
      const copy = [...repository.stored.values()].find(({ id }) => id !== 'evening');
      expect(copy).toEqual(
        jasmine.objectContaining({ mood: 'calm', parts: [{ technique: 'humming' }] }) as never,
      );
    });

    it('is gone once deleted, and comes back as it was', async () => {
      await open('/routines/evening');
      await press('Delete');
      expect(address()).toBe('/routines');
      expect(text('h2')).toEqual(['Desk break', 'Wind down']);
      expect(page.textContent).toContain('“Evening” is deleted.');
      await press('Undo');
      expect(text('h2')).toContain('Evening');
      expect(repository.stored.get('evening')?.parts).toEqual(aLoggedRoutine().parts);
      expect(button('Undo')).toBeUndefined();
    });

    it('can be brought back for a minute', async () => {
      await open('/routines/evening');
      await press('Delete');
      clock.tick(UNDO_MS);
      await harness.fixture.whenStable();
      expect(button('Undo')).toBeUndefined();
    });

    it('stays where it cannot be deleted, and says so', async () => {
      await open('/routines/evening');
      repository.failWith('full');
      await press('Delete');
      expect(address()).toBe('/routines/evening');
      expect(text('[role=status]')[0]).toContain('could not be deleted');
    });

    it('that is not there leads back', async () => {
      await open('/routines/gone');
      expect(page.textContent).toContain('This routine is not on this phone.');
      expect(page.querySelector('.unknown a')?.getAttribute('href')).toBe('/routines');
    });
  });
});
