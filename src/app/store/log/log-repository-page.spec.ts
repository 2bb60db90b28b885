import { aRecord } from '../../domain/log/record.builder';
import { FakeClock } from '../../platform/clock/fake-clock';
import { DiskLogRepository } from './log-repository';
import { MAKERS, Subject } from './log-repository.harness';

for (const [name, make] of Object.entries(MAKERS)) {
  describe(`a page of ${name}`, () => {
    let subject: Subject;
    let log: DiskLogRepository;

    beforeEach(() => {
      subject = make(new FakeClock());
      log = subject.repository;
    });
    afterEach(() => subject.end());

    const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);
    const all = { before: null, from: '', atLeast: 2 };

    beforeEach(() =>
      log.save(
        [
          aRecord({ id: 'a', startedAt: '2026-11-20T08:00:00.000+01:00', note: 'stiff' }),
          aRecord({ id: 'b', startedAt: '2026-11-21T08:00:00.000+01:00' }),
          aRecord({ id: 'c', startedAt: '2026-11-21T23:59:00.000+14:00' }),
          aRecord({ id: 'd', startedAt: '2026-11-21T08:00:00.000+01:00' }),
          aRecord({ id: 'e', startedAt: '2026-11-23T08:00:00.000+01:00' }),
        ],
        null,
      ),
    );

    it('holds whole days, the newest first, and tells where the next begins', async () => {
      const page = await log.page(all);
      expect(ids(page.records)).toEqual(['e', 'c', 'b', 'd']);
      expect(page).toEqual(jasmine.objectContaining({ from: '2026-11-21', isLast: false }));
      const next = await log.page({ ...all, before: page.from });
      expect(ids(next.records)).toEqual(['a']);
      expect(next.isLast).toBeTrue();
    });

    it('goes no further back than asked', async () => {
      const page = await log.page({ ...all, from: '2026-11-23' });
      expect(ids(page.records)).toEqual(['e']);
      expect(page).toEqual(jasmine.objectContaining({ from: '2026-11-23', isLast: true }));
    });

    it('is empty where nothing is asked for', async () => {
      const page = await log.page({ ...all, from: '2026-11-23', before: '2026-11-22' });
      expect(page).toEqual({ records: [], from: '2026-11-23', isLast: true });
    });

    it('reads on until enough match', async () => {
      const page = await log.page({ ...all, matches: ({ note }) => note !== '' });
      expect(ids(page.records)).toEqual(['a']);
      expect(page.isLast).toBeTrue();
    });

    it('is no longer than it must be, also where few match at first and then many', async () => {
      const days = Array.from({ length: 28 }, (_, day) =>
        aRecord({
          id: `f${day}`,
          startedAt: `2026-10-${String(day + 1).padStart(2, '0')}T08:00:00.000+02:00`,
          note: 'stiff',
        }),
      );
      await log.save(days, null);
      const matches = { matches: ({ note }: { readonly note: string }) => note !== '' };
      const page = await log.page({ ...all, ...matches });
      expect(ids(page.records)).toEqual(['a', 'f27']);
      expect(page).toEqual(jasmine.objectContaining({ from: '2026-10-28', isLast: false }));
      const next = await log.page({ ...all, ...matches, before: page.from });
      expect(ids(next.records)).toEqual(['f26', 'f25']);
    });

    it('has neither deleted sessions nor what is none', async () => {
      await log.remove('e');
      await subject.put({ id: 'x', startedAt: 17 });
      await subject.put({ ...aRecord(), id: 'y', endedAt: 'nonsense' });
      expect(ids((await log.page({ ...all, atLeast: 100 })).records)).toEqual(['c', 'b', 'd', 'a']);
    });
  });
}
