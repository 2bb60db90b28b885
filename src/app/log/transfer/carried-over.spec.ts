import { TestBed } from '@angular/core/testing';
import fc from 'fast-check';
import { fakeTechniques } from '../../catalogue/fake-techniques';
import { TECHNIQUES } from '../../catalogue/techniques';
import { anyMoment, anyRecord } from '../../domain/log/record.arbitrary';
import { LoggedRoutine } from '../../domain/log/log-file';
import { SessionRecord } from '../../domain/log/record';
import { FakeClock } from '../../platform/clock/fake-clock';
import { TestTab, freshDatabase } from '../../store/log/tab.harness';
import { Outbox } from '../../store/outbox/outbox';
import { OutboxLogRepository } from '../../store/outbox/outbox-log-repository';
import { JSON_COPY } from '../../store/backup/log-copy';
import { DatabaseReading } from '../../store/log/log-reader';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { FakeRoutineRepository } from '../../store/routines/fake-routine-repository';
import { ROUTINE_REPOSITORY } from '../../store/routines/routine-repository';
import { LogImport } from './log-import';

const EXPORTED_AT = '2026-11-23T20:15:00.000Z';

interface Karma {
  readonly config: { readonly full?: boolean };
}

/** More in `npm run test:full`; its time is that of a database made and removed twice for each. */
const LOGS = (globalThis as { __karma__?: Karma }).__karma__?.config.full ? 40 : 10;

const anySession: fc.Arbitrary<SessionRecord> = fc
  .tuple(anyRecord, fc.boolean())
  .map(([record, deleted]) => ({ ...record, deleted }));

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
  readonly tab = new TestTab(this.fresh);

  async exported(): Promise<string> {
    const reading = new DatabaseReading(
      { find: (id) => this.tab.repository.find(id), pending: () => [] },
      new FakeClock(),
      this.fresh.name,
    );
    let text = '';
    for await (const chunk of JSON_COPY.text(reading, EXPORTED_AT)) text += chunk;
    expect([reading.trouble, reading.unreadable]).toEqual([null, 0]);
    return text;
  }

  async importAll(text: string): Promise<void> {
    const repository = new OutboxLogRepository(
      this.tab.repository,
      new Outbox(null),
      new FakeClock(),
    );
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        LogImport,
        { provide: LOG_REPOSITORY, useValue: repository },
        { provide: TECHNIQUES, useValue: fakeTechniques() },
        { provide: ROUTINE_REPOSITORY, useValue: new FakeRoutineRepository() },
      ],
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
