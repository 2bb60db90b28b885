import * as fc from 'fast-check';
import { TECHNIQUE_IDS } from '../session/plan/technique-id';
import { aRecord } from './record.builder';
import { SessionRecord } from './record';

/** As the app stamps them: in any zone for what happened, in UTC for what was changed. */
export const anyMoment: fc.Arbitrary<Date> = fc.date({
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

/** Any session that Unknot may have written: markup, lone surrogates and members of a later version among it. */
export const anyRecord: fc.Arbitrary<SessionRecord> = fc
  .record({
    id: fc.uuid(),
    technique: fc.constantFrom(...TECHNIQUE_IDS),
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
    knots: fc.array(anyKnot),
    note: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('<img src=x> \ud800 "\r\n,;=1')),
    updatedAt: anyMoment.map((moment) => moment.toISOString()),
  })
  .chain((told) =>
    fc
      .dictionary(
        fc.string().filter((name) => !name.startsWith('_') && !(name in aRecord())),
        fc.jsonValue({ maxDepth: 3 }),
      )
      // As a file has them: JSON knows no -0.
      .map((later) => ({ ...(JSON.parse(JSON.stringify(later)) as object), ...aRecord(told) })),
  );
