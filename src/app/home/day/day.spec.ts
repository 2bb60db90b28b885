import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { aMoment, aSessionAt } from '../../domain/day/runs.builder';
import { SessionState } from '../../domain/session/state/state';
import { SHORTENED } from '../shortened';
import { Day } from './day';
import { DayHarness, DESK_HOUR, YESTERDAY } from './day.harness';

describe('Day', () => {
  const day = new DayHarness();
  const sore = (): HTMLElement | undefined => day.group('Sore from it?');

  it('comes at once when the log was read: nothing that stands is pushed down', async () => {
    const opened = day.open();
    day.fixture.detectChanges();
    expect(day.group('Minutes I have')).toBeUndefined();
    expect(day.host().querySelector('un-today-routines')).toBeNull();
    await opened;
    expect(day.host().querySelector('un-today-routines')).not.toBeNull();
    expect(day.region()).not.toBeNull();
    expect(day.group('Minutes I have')).toBeDefined();
  });

  describe('the suggestion', () => {
    it('tells its reason and starts what it suggests', async () => {
      await day.open();
      expect(day.region()?.querySelector('h2')?.textContent).toBe('Suggestion');
      expect(day.region()?.textContent).toContain('It is a desk hour.');
      await day.press('Start: Desk break');
      expect(TestBed.inject(Router).url).toBe('/routines/desk-break/session');
    });

    it('says what to do where one may be sore still, and leads to Safety', async () => {
      await day.open([aSessionAt('2026-11-28T20:00', { soreAfter: 'much' })]);
      expect(day.region()?.textContent).toContain('Still sore, or bruised? Stop, and ask');
      expect(day.region()?.querySelector('a')?.getAttribute('href')).toBe('/safety');
    });

    it('keeps to the minutes there are', async () => {
      await day.open();
      await day.choose('Minutes I have', '3');
      await day.press('Start: Desk break');
      expect(TestBed.inject(Router).url).toBe('/routines/desk-break/session?minutes=3');
    });

    it('is sent away for the day, says so where the focus is, and stays away', async () => {
      await day.open();
      await day.press('Not today');
      expect(day.choices.value().notOn).toBe('2026-11-30');
      expect(day.region()?.querySelector('[role=status]')?.textContent).toBe(
        'No more suggestions today.',
      );
      expect(day.region()?.querySelector('button')).toBeNull();
      TestBed.resetTestingModule();
      await day.show(Date.parse(`${DESK_HOUR}:00`));
      expect(day.region()).toBeNull();
    });

    it('is sent away for good, and says where it is turned on again', async () => {
      await day.open();
      await day.press('No more suggestions');
      expect(day.choices.value().isOn).toBeFalse();
      expect(day.region()?.textContent).toContain('You can turn them on again in Settings.');
    });

    it('is none while a session is not over', async () => {
      await day.open();
      const state = { plan: { parts: [] } } as unknown as SessionState;
      await day.log.save([], { version: 1, state, savedAt: aMoment(DESK_HOUR) });
      await day.fixture.whenStable();
      expect(day.region()).toBeNull();
    });

    it('follows the log: rest after a session, without buttons', async () => {
      await day.open();
      await day.log.save([aSessionAt('2026-11-30T09:50')], null);
      await day.fixture.whenStable();
      expect(day.region()?.textContent).toContain('Rest until 13:55.');
      expect(day.region()?.querySelector('button')).toBeNull();
    });

    it('says nothing where the log cannot be read, and the minutes are there all the same', async () => {
      await day.open([aSessionAt(YESTERDAY)], { fails: true });
      expect(day.region()).toBeNull();
      expect(sore()).toBeUndefined();
      expect(day.group('Minutes I have')).toBeDefined();
    });
  });

  describe('the minutes', () => {
    it('fit the techniques, and tell the cards', async () => {
      await day.open();
      await day.choose('Minutes I have', '3');
      const links = [...day.host().querySelectorAll('un-minutes a')].map((link) =>
        link.getAttribute('href'),
      );
      expect(links).toContain('/techniques/dragging/session?minutes=3');
      expect(TestBed.inject(SHORTENED)().dragging?.minutes).toBe('3');
      await day.choose('Minutes I have', 'All of it');
      expect(TestBed.inject(SHORTENED)()).toEqual({});
    });

    it('are those of every routine on the page: none leads to its whole length', async () => {
      await day.open();
      expect(day.host().querySelector('a[href="/routines/desk-break"]')).not.toBeNull();
      await day.choose('Minutes I have', '3');
      expect(day.host().querySelector('a[href="/routines/desk-break"]')).toBeNull();
      await day.choose('Minutes I have', 'All of it');
      expect(day.host().querySelector('a[href="/routines/desk-break"]')).not.toBeNull();
    });

    it('are still chosen where one comes back to Today', async () => {
      await day.open();
      await day.choose('Minutes I have', '5');
      day.fixture.destroy();
      day.fixture = TestBed.createComponent(Day);
      await day.fixture.whenStable();
      const checked = day.group('Minutes I have')?.querySelector('input:checked');
      expect(checked?.closest('label')?.textContent.trim()).toBe('5');
      expect(TestBed.inject(SHORTENED)().dragging?.minutes).toBe('5');
    });
  });
});
