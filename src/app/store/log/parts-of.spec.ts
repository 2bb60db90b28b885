import { aRecord } from '../../domain/log/record.builder';
import { FakeLogRepository } from './fake-log-repository';
import { partsOf } from './parts-of';

const run = { routine: 'desk-break', routineRun: 'run' };
const FIRST = aRecord({ ...run, id: 'first', startedAt: '2026-11-23T23:55:00.000+01:00' });
const LAST = aRecord({ ...run, id: 'last', startedAt: '2026-11-24T00:01:00.000+01:00' });

describe('partsOf', () => {
  it('finds every part from any of them, over midnight too', async () => {
    const other = aRecord({ ...run, id: 'other', routineRun: 'other' });
    const log = new FakeLogRepository([LAST, other, FIRST, aRecord()]);
    expect(await partsOf(log, LAST)).toEqual([FIRST, LAST]);
    expect(await partsOf(log, FIRST)).toEqual([FIRST, LAST]);
  });

  it('gives a session of one technique alone, and asks the log nothing', async () => {
    const log = new FakeLogRepository([FIRST]);
    expect(await partsOf(log, aRecord())).toEqual([aRecord()]);
    expect(log.asked).toEqual([]);
  });

  it('gives a part whose others were deleted', async () => {
    expect(await partsOf(new FakeLogRepository([{ ...FIRST, deleted: true }]), LAST)).toEqual([
      LAST,
    ]);
  });
});
