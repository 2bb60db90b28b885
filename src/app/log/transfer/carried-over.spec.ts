import { TestBed } from '@angular/core/testing';
import fc from 'fast-check';
import { aRecord } from '../../domain/log/fake-record';
import { LoggedRoutine } from '../../domain/log/log-file';
import { SessionRecord } from '../../domain/log/record';
import { FakeTab, freshDatabase } from '../../store/fake-tab';
import { Journal } from '../../store/journal';
import { JournaledLogRepository } from '../../store/journaled-log-repository';
import { JSON_COPY } from '../../store/log-copy';
import { DatabaseReading } from '../../store/log-reader';
import { LOG_REPOSITORY } from '../../store/log-repository';
import { LogImport } from './log-import';

const EXPORTED_AT = '2026-11-23T20:15:00.000Z';
const LOGS = 40;

/** As the app stamps them: in any zone for what happened, in UTC for what was changed. */
const anyMoment = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2039-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const anyStamp = fc
  .tuple(anyMoment, fc.constantFrom('Z', '+01:00', '-09:30', '+14:00'))
  .map(([moment, zone]) => moment.toISOString().replace('Z', zone));
const anySeconds = fc.integer({ min: 0, max: 24 * 3600 });
const anyPain = fc.option(fc.integer({ min: 0, max: 10 }));
const anyKnot = fc
  .record({
    x: fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x + 0),
    y: fc.double({ min: 0, max: 1, noNaN: true }).map((y) => y + 0),
    at: anySeconds,
  })
  .map((knot) => ({ ...knot, side: knot.x < 0.5 ? ('left' as const) : ('right' as const) }));

/** What any Unknot may have written: markup, lone surrogates and members of a later version among it. */
const anySession: fc.Arbitrary<SessionRecord> = fc
  .record({
    id: fc.uuid(),
    technique: fc.constantFrom(
      'dragging' as const,
      'middle-finger' as const,
      'lying-down' as const,
    ),
    routine: fc.option(fc.uuid()),
    routineRun: fc.option(fc.uuid()),
    startedAt: anyStamp,
    endedAt: anyStamp,
    activeSeconds: anySeconds,
    plannedSeconds: anySeconds,
    outcome: fc.constantFrom('completed' as const, 'ended-early' as const, 'interrupted' as const),
    sides: fc.record({ left: anySeconds, right: anySeconds }),
    painBefore: anyPain,
    painAfter: anyPain,
    soreAfter: fc.option(fc.constantFrom('no' as const, 'little' as const, 'much' as const)),
    knots: fc.array(anyKnot, { maxLength: 4 }),
    note: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('<img src=x> \ud800 "\r\n,;=1')),
    updatedAt: anyMoment.map((moment) => moment.toISOString()),
    deleted: fc.boolean(),
  })
  .chain((told) =>
    fc.dictionary(fc.constantFrom('mood', 'zeal', '0'), fc.jsonValue({ maxDepth: 3 })).map(
      // As a file has them: JSON knows no -0.
      (later) => ({ ...(JSON.parse(JSON.stringify(later)) as object), ...aRecord(told) }),
    ),
  );

const anyRoutine: fc.Arbitrary<LoggedRoutine> = fc.record({
  id: fc.uuid(),
  name: fc.string({ unit: 'grapheme' }),
  parts: fc.array(fc.constantFrom('dragging', 'lying-down')),
  updatedAt: anyMoment.map((moment) => moment.toISOString()),
  deleted: fc.boolean(),
});

/** A phone with a log of its own. */
class FakePhone {
  private readonly fresh = freshDatabase();
  readonly tab = new FakeTab(this.fresh);

  async exported(): Promise<string> {
    const reading = new DatabaseReading(
      { find: (id) => this.tab.repository.find(id), waiting: () => [] },
      this.fresh.name,
    );
    let text = '';
    for await (const chunk of JSON_COPY.text(reading, EXPORTED_AT)) text += chunk;
    expect([reading.trouble, reading.unreadable]).toEqual([null, 0]);
    return text;
  }

  async importAll(text: string): Promise<void> {
    const repository = new JournaledLogRepository(this.tab.repository, new Journal(null));
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [LogImport, { provide: LOG_REPOSITORY, useValue: repository }],
    });
    const log = TestBed.inject(LogImport);
    await log.read(new File([text], 'log.json'));
    expect(log.state().kind).toBe('preview');
    await log.confirm();
    expect(log.state().kind).toBe('done');
  }

  async scrap(): Promise<void> {
    await this.tab.close();
    await this.fresh.remove();
  }
}

describe('a log carried to an empty phone', () => {
  it(`is the same log there to the last character: ${LOGS} logs`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anySession, { selector: ({ id }) => id, maxLength: 12 }),
        fc.uniqueArray(anyRoutine, { selector: ({ id }) => id, maxLength: 3 }),
        async (sessions, routines) => {
          const [old, empty] = [new FakePhone(), new FakePhone()];
          try {
            await old.tab.repository.merge(sessions, routines);
            const carried = await old.exported();
            await empty.importAll(carried);
            expect(await empty.exported()).toBe(carried);
            const there = JSON.parse(carried) as { sessions: object[]; routines: object[] };
            expect(there.sessions.length).toBe(sessions.length);
            expect(there.routines.length).toBe(routines.length);
          } finally {
            await old.scrap();
            await empty.scrap();
          }
        },
      ),
      { numRuns: LOGS },
    );
  }, 120_000);
});
