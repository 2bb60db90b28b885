import { TestBed } from '@angular/core/testing';
import { aMoment, aSessionAt } from '../../domain/day/runs.builder';
import { DayHarness, DESK_HOUR, YESTERDAY } from './day.harness';

describe('the day after', () => {
  const day = new DayHarness();
  const sore = (): HTMLElement | undefined => day.group('Sore from it?');

  const yesterday = aSessionAt(YESTERDAY, { id: 'yesterday' });

  it('writes one tap into the log, and the advice is to rest', async () => {
    await day.open([yesterday]);
    expect(day.host().textContent).toContain('Yesterday you did');
    await day.choose('Sore from it?', 'A lot');
    expect(day.log.stored.get('yesterday')?.soreAfter).toBe('much');
    expect(day.choices.value().sore).toEqual([{ run: 'yesterday', at: aMoment(DESK_HOUR) }]);
    expect(day.host().textContent).toContain('It is in the log: very sore. Rest today.');
    expect(day.region()?.querySelector('h2')?.textContent).toBe('Rest');
  });

  it('lets an answer be put right', async () => {
    await day.open([yesterday]);
    await day.choose('Sore from it?', 'A lot');
    await day.choose('Sore from it?', 'No');
    expect(day.log.stored.get('yesterday')?.soreAfter).toBe('no');
    expect(day.region()?.querySelector('h2')?.textContent).toBe('Suggestion');
  });

  it('writes the answer about a run of a routine on the part begun last', async () => {
    const run = { routine: 'desk-break', routineRun: 'run' };
    await day.open([
      aSessionAt('2026-11-29T20:00', { ...run, id: 'first' }),
      aSessionAt('2026-11-29T20:06', { ...run, id: 'last', technique: 'middle-finger' }),
    ]);
    expect(day.host().textContent).toContain('Yesterday you did Desk break.');
    await day.choose('Sore from it?', 'No');
    expect(day.log.stored.get('last')?.soreAfter).toBe('no');
    expect(day.log.stored.get('first')?.soreAfter).toBeNull();
  });

  it('can be passed over: the log keeps no answer, and it is not asked again', async () => {
    await day.open([yesterday]);
    await day.press('Not now');
    expect(day.log.stored.get('yesterday')?.soreAfter).toBeNull();
    expect(sore()).toBeUndefined();
    TestBed.resetTestingModule();
    await day.show(Date.parse(`${DESK_HOUR}:00`));
    expect(day.host().textContent).not.toContain('Yesterday you did');
  });

  it('says so where the log does not take it, and keeps the question', async () => {
    await day.open([yesterday]);
    day.log.failToWriteOnly('busy');
    await day.choose('Sore from it?', 'A lot');
    expect(day.host().textContent).toContain('The log could not take the answer.');
    expect(day.choices.value().sore).toEqual([]);
    expect(sore()?.querySelector('input:checked')).toBeNull();
  });
});
