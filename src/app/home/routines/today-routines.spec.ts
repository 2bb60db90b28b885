import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { aLoggedRoutine } from '../../store/routines/logged-routine.builder';
import { FakeRoutineRepository } from '../../store/routines/fake-routine-repository';
import { ROUTINE_REPOSITORY } from '../../store/routines/routine-repository';
import { TodayRoutines } from './today-routines';

describe('the routines on Today', () => {
  async function links(repository: FakeRoutineRepository): Promise<readonly string[]> {
    TestBed.configureTestingModule({
      providers: [provideRouter([]), { provide: ROUTINE_REPOSITORY, useValue: repository }],
    });
    const fixture = TestBed.createComponent(TodayRoutines);
    await fixture.whenStable();
    const all = (fixture.nativeElement as HTMLElement).querySelectorAll('a');
    return [...all].map((link) => `${link.textContent.trim()} ${link.getAttribute('href') ?? ''}`);
  }
  const BUILT_IN = ['Desk break /routines/desk-break', 'Wind down /routines/wind-down'];

  it('are links to those that come with Unknot, and to the person’s own', async () => {
    const own = [aLoggedRoutine(), aLoggedRoutine({ id: 'gone', deleted: true })];
    const shown = await links(new FakeRoutineRepository(own));
    expect(shown).toEqual([...BUILT_IN, 'Evening /routines/evening']);
  });

  it('are there, as far as they can be, while the database gives no answer', async () => {
    const repository = new FakeRoutineRepository();
    repository.failWith('busy');
    expect(await links(repository)).toEqual(BUILT_IN);
  });
});
