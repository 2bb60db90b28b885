import { TestBed } from '@angular/core/testing';
import fc from 'fast-check';
import { fakeTechniques } from '../../catalogue/fake-techniques';
import { TECHNIQUES } from '../../catalogue/techniques';
import { aRecord } from '../../domain/log/record.builder';
import { FakeClock } from '../../platform/clock/fake-clock';
import { TestTab, freshDatabase } from '../../store/log/tab.harness';
import { Outbox } from '../../store/outbox/outbox';
import { OutboxLogRepository } from '../../store/outbox/outbox-log-repository';
import { JSON_COPY } from '../../store/backup/log-copy';
import { DatabaseReading } from '../../store/log/log-reader';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { importWords } from '../../words/en/import-words';
import { anyFile, FuzzedFile } from './bad-file.arbitrary';
import { FakeRoutineRepository } from '../../store/routines/fake-routine-repository';
import { ROUTINE_REPOSITORY } from '../../store/routines/routine-repository';
import { LogImport } from './log-import';

interface Karma {
  readonly config: { readonly full?: boolean };
}

/** All of them in `npm run test:full`, else a share. */
const FILES = (globalThis as { __karma__?: Karma }).__karma__?.config.full ? 1000 : 100;

const EXPORTED_AT = '2026-11-23T20:15:00.000Z';
const ONE_SENTENCE_AND_THE_REST =
  /^[A-Z][^<>{}]+\. (Nothing was imported\.|[A-Z].+ Nothing was imported\.)$/;

describe('importing any file', () => {
  let fresh: ReturnType<typeof freshDatabase>;
  let tab: TestTab;
  let log: LogImport;

  beforeEach(() => {
    fresh = freshDatabase();
    tab = new TestTab(fresh);
    const repository = new OutboxLogRepository(tab.repository, new Outbox(null), new FakeClock());
    TestBed.configureTestingModule({
      providers: [
        LogImport,
        { provide: LOG_REPOSITORY, useValue: repository },
        { provide: TECHNIQUES, useValue: fakeTechniques() },
        { provide: ROUTINE_REPOSITORY, useValue: new FakeRoutineRepository() },
      ],
    });
    log = TestBed.inject(LogImport);
  });
  afterEach(async () => {
    await tab.close();
    await fresh.remove();
  });

  function fileOf({ content, size }: FuzzedFile): File {
    const file = new File([content], 'log.json');
    if (size !== undefined) {
      Object.defineProperty(file, 'size', { value: size });
      file.text = () => Promise.reject(new Error('Nobody may read so large a file.'));
    }
    return file;
  }

  /** The log as its own file has it; whoever cannot be exported would throw here. */
  async function exported(): Promise<string> {
    const reading = new DatabaseReading(
      { find: (id) => tab.repository.find(id), pending: () => [] },
      new FakeClock(),
      fresh.name,
    );
    let text = '';
    for await (const chunk of JSON_COPY.text(reading, EXPORTED_AT)) text += chunk;
    expect([reading.trouble, reading.unreadable]).toEqual([null, 0]);
    return text;
  }

  const polluted = (): unknown => (({}) as { unknotRan?: unknown }).unknotRan;

  it(`ends in one clear sentence with nothing changed, or in a log that can be carried on: ${FILES} files`, async () => {
    await tab.repository.save([aRecord({ id: 'a' }), aRecord({ id: 'kept' })], null);
    let [refused, taken] = [0, 0];
    await fc.assert(
      fc.asyncProperty(anyFile, async (fuzzed) => {
        const before = await exported();
        await log.read(fileOf(fuzzed));
        const read = log.state();
        // Whatever was read, nothing is written before a person says so.
        expect(await exported()).toBe(before);
        expect(polluted()).toBeUndefined();
        if (read.kind === 'refused') {
          refused += 1;
          expect(importWords.refused(read.trouble)).toMatch(ONE_SENTENCE_AND_THE_REST);
          return;
        }
        expect(read.kind).withContext(fuzzed.what).toBe('preview');
        taken += 1;
        await log.confirm();
        expect(log.state().kind).toBe('done');
        // What was taken in can be carried on: its own file is taken again, and changes nothing.
        const after = await exported();
        await log.read(new File([after], 'log.json'));
        const again = log.state();
        if (again.kind !== 'preview') throw new Error(`Its own file is ${again.kind}.`);
        expect({ ...again.counts, unchanged: 0 }).toEqual({
          new: 0,
          newer: 0,
          deleted: 0,
          unchanged: 0,
          stayDeleted: 0,
        });
        log.cancel();
      }),
      { numRuns: FILES },
    );
    expect([refused, taken].every((count) => count > FILES / 20)).toBeTrue();
    expect(polluted()).toBeUndefined();
  }, 300_000);
});
