import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { fakeTechniques } from '../../catalogue/fake-techniques';
import { TECHNIQUES } from '../../catalogue/techniques';
import { aRecord } from '../../domain/log/record.builder';
import { SessionRecord } from '../../domain/log/record';
import { addDays } from '../../domain/time/day';
import { localStamp } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { FakeClock } from '../../platform/clock/fake-clock';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { routes } from '../routes';

const TODAY = '2026-11-23';
const NECK_BASE = { side: 'right', x: 0.6, y: 0.24, at: 75 } as const;

function daysAgo(days: number, told: Partial<SessionRecord> = {}): SessionRecord {
  const startedAt = localStamp(Date.parse(`${addDays(TODAY, -days)}T12:00:00`));
  return aRecord({ id: `${days} ${told.technique ?? ''}`, startedAt, ...told });
}

/** One session a day, this many of them. */
function days(count: number, told: Partial<SessionRecord> = {}): readonly SessionRecord[] {
  return Array.from({ length: count }, (_, ago) => daysAgo(ago, told));
}

describe('the insights', () => {
  let log: FakeLogRepository;
  let harness: RouterTestingHarness;
  let page: HTMLElement;

  async function open(records: readonly SessionRecord[], query = ''): Promise<void> {
    log = new FakeLogRepository(records);
    await show(query);
  }

  async function show(query = ''): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: 'log', children: routes }], withComponentInputBinding()),
        { provide: CLOCK, useValue: new FakeClock(new Date(2026, 10, 23, 21).getTime()) },
        { provide: LOG_REPOSITORY, useValue: log },
        { provide: TECHNIQUES, useValue: fakeTechniques() },
      ],
    });
    harness = await RouterTestingHarness.create(`/log/insights${query}`);
    page = harness.fixture.nativeElement as HTMLElement;
    page.style.inlineSize = '360px';
    await settle();
  }

  async function settle(): Promise<void> {
    await harness.fixture.whenStable();
  }

  const text = (selector: string): string =>
    (page.querySelector(selector)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const texts = (selector: string): string[] =>
    [...page.querySelectorAll(selector)].map((one) => one.textContent.trim());

  async function choose(name: string): Promise<void> {
    [...page.querySelectorAll('label')]
      .find((label) => label.textContent.trim() === name)
      ?.querySelector('input')
      ?.click();
    await settle();
  }

  async function openTable(heading: string): Promise<readonly (readonly string[])[]> {
    const section = [...page.querySelectorAll('section')].find(
      (one) => one.querySelector('h2')?.textContent === heading,
    );
    section?.querySelector('button')?.click();
    await settle();
    return [...(section?.querySelectorAll('tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
  }

  it('says first in how many sessions the rating was lower, and that the log cannot show why', async () => {
    await open([...days(4), ...[5, 6].map((ago) => daysAgo(ago, { painAfter: 5 }))]);
    expect(text('h1')).toBe('Insights');
    expect(text('.told')).toBe('In 4 of 6 Dragging sessions your rating was lower by 2 or more.');
    expect(text('.told + p')).toBe('The log cannot show why.');
    expect(text('.guide')).toContain('only a change of 4 or more is beyond chance');
  });

  it('says how many ratings are missing', async () => {
    await open([...days(3), daysAgo(4, { painBefore: 1, painAfter: 0 })]);
    expect(text('header')).toContain('Not enough ratings yet: 3 of 5.');
    expect(page.textContent).not.toContain('The log cannot show why');
    expect(page.textContent).toContain(
      '1 session that began at 0 or 1 is left out of “lower by 2”',
    );
  });

  it('leads on from an empty log, and to a longer time from an empty period', async () => {
    await open([], '?period=all');
    expect(texts('.sections h2')).toEqual(['No sessions yet']);
    expect(page.querySelector('.sections a')?.getAttribute('href')).toBe('/');
    await log.save([daysAgo(60)], null);
    await choose('30 days');
    expect(text('.sections')).toContain('No sessions in this time.');
  });

  it('reads no more of the log than the period', async () => {
    await open(days(3));
    // Beside it only what is dated after today, to be counted.
    const asked = () => log.asked.map(({ from }) => from).filter((from) => from !== '2026-11-26');
    expect(asked()).toEqual(['2026-10-24']);
    await choose('90 days');
    expect(asked().at(-1)).toBe('2026-08-25');
    await choose('A year');
    expect(asked().at(-1)).toBe('2025-11-23');
    await choose('All');
    expect(asked().at(-1)).toBe('');
  });

  it('counts a session on the first day of the period, and none before', async () => {
    await open([daysAgo(29, { painAfter: 5 }), daysAgo(30)]);
    expect(text('un-minutes .sentence')).toBe('1 session on 1 day, 4 minutes in all.');
  });

  it('says how many sessions are dated after today and left out, in the report too', async () => {
    const ahead = [-100, -200].map((ago) => daysAgo(ago));
    await open([...days(2), ...ahead]);
    expect(text('.notice')).toContain('2 sessions are dated after today, so they are left out');
    await harness.navigateByUrl('/log/report');
    await settle();
    expect(text('article header')).toContain('2 sessions in the log are dated later than');
  });

  it('tells who recovered that pain is lower, in Insights and in the report alike', async () => {
    const ill = Array.from({ length: 14 }, (_, ago) => daysAgo(14 + ago));
    await open([...days(14, { painBefore: 0, painAfter: 0 }), ...ill]);
    expect(text('un-over-time .sentence')).toContain('lower in the later half');
    expect(text('un-over-time .sentence')).toContain('0 on average, after 6');
    expect(text('.told')).toContain('In 14 of 14 Dragging sessions');
    expect(text('header')).toContain('14 sessions that began at 0 or 1 are left out of “lower by');
    expect((await openTable('Each technique'))[1]).toEqual([
      'Dragging',
      '28',
      '28',
      '14 of 14',
      '14',
      '0',
    ]);
    await harness.navigateByUrl('/log/report');
    await settle();
    expect(text('un-report-sheet')).toContain('0 on average, after 6');
    expect(text('un-report-sheet')).toContain('14 ratings that began at 0 or 1 are left out of');
    expect(texts('.what tbody tr:first-child td')).toEqual([
      '28',
      '109',
      '28',
      '14 of 14',
      '14',
      '0',
    ]);
  });

  it('lists the techniques in their fixed order, however they were rated', async () => {
    await open([
      ...days(5, { technique: 'lying-down' }),
      ...days(5, { technique: 'dragging', painAfter: 6 }),
    ]);
    expect(texts('un-effects h3')).toEqual(['Dragging', 'Lying down']);
    expect(texts('.subjects label')).toEqual(['Dragging', 'Lying down']);
  });

  it('tells of a technique that is chosen, the one with the most ratings first', async () => {
    await open([...days(3), ...days(5, { technique: 'lying-down', painAfter: 6 })]);
    expect(text('.told')).toContain('In 0 of 5 Lying down sessions');
    await choose('Dragging');
    expect(text('.told')).toBe('Not enough ratings yet: 3 of 5.');
  });

  it('rates a routine of several techniques as a whole', async () => {
    const run = { routine: 'desk-break', routineRun: 'run' };
    await open([
      daysAgo(1, { ...run, id: '1', painAfter: null }),
      daysAgo(1, { ...run, id: '2', technique: 'middle-finger', painBefore: null }),
    ]);
    expect((await openTable('Each technique'))[1]).toEqual(['Desk break', '1', '1', '1', '0', '0']);
  });

  it('asks for a break after three ratings that went up', async () => {
    await open(days(3, { painBefore: 3, painAfter: 6 }));
    expect(text('.notice p')).toBe(
      'Your ratings went up. Take a break and ask a health professional.',
    );
    await log.save([daysAgo(0, { id: 'later', painAfter: 2 })], null);
    await settle();
    expect(page.querySelector('.notice')).toBeNull();
  });

  it('has a table beside each chart, with its numbers', async () => {
    await open([daysAgo(0), daysAgo(8, { painAfter: 7, activeSeconds: 60 })]);
    expect(await openTable('Pain, before to after')).toEqual([
      ['When', 'Before', 'After', 'Change'],
      ['15 Nov', '6', '7', 'About the same'],
      ['23 Nov', '6', '3', 'Lower'],
    ]);
    expect((await openTable('Minutes a week')).slice(-3)).toEqual([
      ['9 Nov to 15 Nov', '1', '1'],
      ['16 Nov to 22 Nov', '0', '0'],
      ['23 Nov', '1', '4'],
    ]);
    expect(await openTable('Days')).toEqual([
      ['Day', 'Sessions', 'Minutes'],
      ['15 November 2026', '1', '1'],
      ['23 November 2026', '1', '4'],
    ]);
    expect(await openTable('Time of day')).toContain(['Afternoon', '12 to 17', '2']);
  });

  it('names the year in a table whose days lie in several', async () => {
    await open([daysAgo(0), daysAgo(400)], '?period=all');
    const when = async (table: string): Promise<unknown> => (await openTable(table)).at(-1)?.[0];
    expect(await when('Pain, before to after')).toBe('23 Nov 2026');
    expect(await when('Minutes a week')).toBe('23 Nov 2026');
  });

  it('tells a trend only of enough ratings over enough days', async () => {
    await open(days(8));
    expect(text('un-over-time .sentence')).toBe('Not enough days with ratings yet: 8 of 14.');
    await log.save([daysAgo(13)], null);
    await settle();
    expect(text('un-over-time .sentence')).toContain('stayed about the same: 6 on average');
    await choose('All');
    expect(page.querySelector('un-over-time svg[role=img]')).not.toBeNull();
  });

  it('shows where knots came back, and names where they did not', async () => {
    await open([
      daysAgo(0, { knots: [NECK_BASE] }),
      daysAgo(1, { knots: [NECK_BASE, { side: 'left', x: 0.24, y: 0.52, at: 30 }] }),
    ]);
    expect(text('un-knot-returns .sentence')).toBe(
      'Most often: Right, where neck meets shoulder, on 2 days.',
    );
    expect(texts('un-knot-returns .dot').map((one) => one.trim())).toEqual(['2']);
    expect(texts('un-knot-returns ul').at(-1)).toContain('Left, on the shoulder blade');
  });

  it('draws a mark a session, and tells lower, the same and higher by shape too', async () => {
    await open([daysAgo(0), daysAgo(1, { painAfter: 6 }), daysAgo(2, { painAfter: 8 })]);
    const marks = [...page.querySelectorAll('un-pain-arrows .mark')];
    const changes = ['higher', 'same', 'lower'];
    expect(marks.map((mark) => changes.find((name) => mark.classList.contains(name)))).toEqual(
      changes,
    );
    const heads = marks.map((mark) => (mark.getAttribute('d') ?? '').includes('L'));
    expect(heads).toEqual([true, false, true]);
    expect(texts('un-pain-arrows .after')).toEqual(['8', '6', '3']);
  });

  it('takes many sessions together, and says so', async () => {
    await open(days(29));
    expect(text('un-pain-arrows .sentence')).toContain('One mark a week');
    expect(texts('un-pain-arrows .before').every((one) => one === '6')).toBeTrue();
  });

  it('says why the log cannot be read', async () => {
    log = new FakeLogRepository([]);
    log.failWith('lost');
    await show();
    expect(text('[role=status]')).toMatch(/^Sessions cannot be kept in this window/);
  });

  it('keeps the period in the address', async () => {
    await open(days(1), '?period=90-days');
    const checked = (): string =>
      page.querySelector<HTMLInputElement>('.periods input:checked')?.value ?? '';
    expect(checked()).toBe('90-days');
    await choose('A year');
    expect(checked()).toBe('year');
  });
});
