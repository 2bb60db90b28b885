import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { aTechnique, fakeTechniques } from '../catalogue/fake-techniques';
import { TechniqueModule } from '../catalogue/technique';
import { TECHNIQUES } from '../catalogue/techniques';
import { LoggedRoutine } from '../domain/log/log-file';
import { TechniqueId } from '../domain/session/plan/technique-id';
import { aLoggedRoutine } from '../store/routines/logged-routine.builder';
import { FakeRoutineRepository } from '../store/routines/fake-routine-repository';
import { ROUTINE_REPOSITORY } from '../store/routines/routine-repository';
import { FakePhone } from './fake-phone';
import { ROUTINE_DATA } from './played/played';
import { LoadedRoutine } from './played/played-routine';
import { routineSessionRoute } from './routine-session-route';

@Component({ selector: 'un-a-page', template: '' })
class APage {}

/** Every technique of the catalogue, with nothing to do in it. */
function taughtCatalogue(): Readonly<Record<TechniqueId, TechniqueModule>> {
  const modules = Object.values(fakeTechniques()).map((module) => [
    module.id,
    { ...module, load: () => Promise.resolve({ ...aTechnique([]), id: module.id }) },
  ]);
  return Object.fromEntries(modules) as Record<TechniqueId, TechniqueModule>;
}

describe('the address of a routine’s session', () => {
  let repository: FakeRoutineRepository;

  async function open(id: string, routines: readonly LoggedRoutine[] = [aLoggedRoutine()]) {
    repository = new FakeRoutineRepository(routines);
    const { loadComponent: _, canDeactivate: __, ...session } = routineSessionRoute;
    TestBed.configureTestingModule({
      providers: [
        new FakePhone().providers(),
        provideRouter([
          {
            path: 'routines',
            children: [
              { ...session, component: APage },
              { path: ':id', component: APage },
            ],
          },
        ]),
        { provide: TECHNIQUES, useValue: taughtCatalogue() },
        { provide: ROUTINE_REPOSITORY, useValue: repository },
      ],
    });
    return RouterTestingHarness.create().then(async (harness) => {
      await harness.navigateByUrl(`/routines/${id}/session`);
      const { root, url } = TestBed.inject(Router).routerState.snapshot;
      const leaf = root.firstChild?.firstChild?.data[ROUTINE_DATA] as LoadedRoutine | undefined;
      return { url, name: leaf?.name, parts: leaf?.parts.map(({ taught }) => taught.id) };
    });
  }

  it('plays one that comes with Unknot', async () => {
    expect((await open('desk-break')).parts).toEqual(['dragging', 'middle-finger']);
  });

  it('plays the person’s own', async () => {
    const { name, parts } = await open('evening');
    expect({ name, parts }).toEqual({ name: 'Evening', parts: ['dragging', 'lying-down'] });
  });

  it('has a name to show also where it came without one', async () => {
    const { name } = await open('evening', [aLoggedRoutine({ name: ' ' })]);
    expect(name).toBe('Routine without a name');
  });

  for (const [what, routine] of [
    ['is not there', aLoggedRoutine({ id: 'another' })],
    ['is deleted', aLoggedRoutine({ deleted: true })],
    ['has no part', aLoggedRoutine({ parts: [] })],
    ['has a technique to come', aLoggedRoutine({ parts: [{ technique: 'humming' }] })],
  ] as const) {
    it(`leads to the routine’s page, which says why, where it ${what}`, async () => {
      expect((await open('evening', [routine])).url).toBe('/routines/evening');
    });
  }
});
