import { SessionRecord } from './record';

/** A finished, rated session as the log has it, with whatever is told otherwise. */
export function aRecord(told: Partial<SessionRecord> = {}): SessionRecord {
  return {
    id: 'a-record',
    technique: 'dragging',
    routine: null,
    routineRun: null,
    startedAt: '2026-11-23T21:02:11.000+01:00',
    endedAt: '2026-11-23T21:06:19.000+01:00',
    activeSeconds: 233,
    plannedSeconds: 233,
    outcome: 'completed',
    sides: { left: 75, right: 75 },
    painBefore: 6,
    painAfter: 3,
    soreAfter: null,
    knots: [],
    note: '',
    updatedAt: '2026-11-23T20:06:19.000Z',
    deleted: false,
    ...told,
  };
}
