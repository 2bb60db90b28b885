import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { aSessionAt } from '../../domain/day/runs.builder';
import { aLoggedRoutine } from '../../store/routines/logged-routine.builder';
import { DayHarness, YESTERDAY } from './day.harness';

describe('own routines on Today', () => {
  const day = new DayHarness();

  const evening = aLoggedRoutine();

  it('are fitted into the minutes there are, those alone that can be played', async () => {
    const newer = aLoggedRoutine({ id: 'newer', name: 'Newer', parts: [{ technique: 'x' }] });
    await day.open([], { routines: [evening, newer] });
    await day.choose('Minutes I have', '3');
    const links = [...day.host().querySelectorAll<HTMLAnchorElement>('un-minutes a')];
    expect(links.map((link) => link.getAttribute('href'))).toContain(
      '/routines/evening/session?minutes=3',
    );
    expect(day.host().querySelector('un-minutes')?.textContent).not.toContain('Newer');
  });

  it('have a name to show also where they came without one', async () => {
    const run = { routine: 'evening', routineRun: 'run' };
    const nameless = aLoggedRoutine({ name: '' });
    await day.open([aSessionAt('2026-11-29T11:00', run)], { routines: [nameless] });
    expect(day.host().textContent).not.toContain('Yesterday you did .');
    await day.choose('Minutes I have', '5');
    expect(day.host().querySelector('un-minutes')?.textContent).toContain('Routine without a name');
  });

  it('are shown with the beginning of a name that came very long', async () => {
    const run = { routine: 'evening', routineRun: 'run' };
    const long = aLoggedRoutine({ name: 'Evening '.repeat(600) });
    await day.open([aSessionAt('2026-11-29T11:00', run)], { routines: [long] });
    expect(day.host().textContent).toContain('Yesterday you did Evening Evening');
    expect(day.host().querySelector('a[href="/routines/evening"]')).not.toBeNull();
    expect(day.host().textContent.length).toBeLessThan(2000);
    await day.choose('Minutes I have', '5');
    expect(day.host().textContent.length).toBeLessThan(2000);
  });

  it('are suggested at the hour at which one was done last', async () => {
    const run = { routine: 'evening', routineRun: 'run' };
    await day.open([aSessionAt('2026-11-27T11:00', run)], { routines: [evening] });
    expect(day.region()?.textContent).toContain('Last time at such an hour you did Evening.');
    await day.press('Start: Evening');
    expect(TestBed.inject(Router).url).toBe('/routines/evening/session');
  });

  it('are named where the day after is asked about one', async () => {
    const run = { routine: 'evening', routineRun: 'run' };
    await day.open([aSessionAt(YESTERDAY, run)], { routines: [evening] });
    expect(day.host().textContent).toContain('Yesterday you did Evening.');
  });
});
