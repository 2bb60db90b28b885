import type { DiskRecord } from './disk.ts';

const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What each member of a record must be (docs/spec/contract.md, The log file), for a session begun with "Skip". */
const MEMBERS: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: (value) => UUID.test(String(value)),
  technique: (value) => value === 'dragging' || value === 'middle-finger',
  routine: (value) => value === null,
  routineRun: (value) => value === null,
  startedAt: (value) => LOCAL.test(String(value)),
  endedAt: (value) => LOCAL.test(String(value)),
  activeSeconds: isCount,
  plannedSeconds: (value) => isCount(value) && value !== 0,
  outcome: (value) => value === 'interrupted' || value === 'ended-early',
  sides: (value) => {
    const sides = value as Record<string, unknown>;
    return Object.keys(sides).sort().join() === 'left,right' && Object.values(sides).every(isCount);
  },
  painBefore: (value) => value === null,
  painAfter: (value) => value === null || (isCount(value) && Number(value) <= 10),
  soreAfter: (value) => value === null,
  knots: (value) => Array.isArray(value) && value.length === 0,
  note: (value) => typeof value === 'string',
  updatedAt: (value) => UTC.test(String(value)),
  deleted: (value) => value === false,
  content: (value) => value === 2,
};

/** Whether a record has every member that the log file asks for, as it asks for it, and none besides. */
export function isWellFormed(record: DiskRecord): boolean {
  const members = record as unknown as Readonly<Record<string, unknown>>;
  const names = Object.keys(members).sort().join();
  return (
    names === Object.keys(MEMBERS).sort().join() &&
    Object.entries(MEMBERS).every(([name, isRight]) => isRight(members[name])) &&
    Date.parse(record.startedAt) <= Date.parse(record.endedAt ?? '')
  );
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}
