import { aRecord } from '../log/record.builder';
import { SessionRecord } from '../log/record';
import { localStamp } from '../time/stamp';

/** A session of five minutes begun at a local time `2026-11-23T21:00`, with whatever is told otherwise. */
export function aSessionAt(minute: string, told: Partial<SessionRecord> = {}): SessionRecord {
  const began = Date.parse(`${minute}:00`);
  return aRecord({
    id: minute,
    startedAt: localStamp(began),
    endedAt: localStamp(began + 300_000),
    activeSeconds: 290,
    ...told,
  });
}

/** The local time `2026-11-23T21:00` with its offset. */
export function aMoment(minute: string): string {
  return localStamp(Date.parse(`${minute}:00`));
}
