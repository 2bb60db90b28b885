import { SessionRecord } from './record';

/** A finished Dragging session with the plan's own lengths, as `changes` make it. */
export function aRecord(changes: Partial<SessionRecord> = {}): SessionRecord {
  return {
    id: '6f0e0000-0000-4000-8000-000000000001',
    technique: 'dragging',
    routine: null,
    routineRun: null,
    startedAt: '2026-11-23T09:40:00.000+01:00',
    endedAt: '2026-11-23T09:44:08.000+01:00',
    activeSeconds: 233,
    plannedSeconds: 233,
    outcome: 'completed',
    sides: { left: 83, right: 83 },
    painBefore: 6,
    painAfter: 3,
    soreAfter: null,
    knots: [],
    note: '',
    updatedAt: '2026-11-23T08:44:08.000Z',
    deleted: false,
    ...changes,
  };
}
