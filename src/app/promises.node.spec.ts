import { defaultSetup } from './domain/session/plan/setup';
import { taughtTechniques } from './taught-techniques.fixture';
import * as about from './words/en/about-words';
import * as app from './words/en/app-words';
import * as preview from './words/en/sound-preview-words';
import * as before from './words/en/before-words';
import * as copy from './words/en/copy-words';
import * as dates from './words/en/dates';
import * as day from './words/en/day-words';
import * as decisions from './words/en/decisions-words';
import * as edit from './words/en/edit-words';
import * as firstLoad from './words/en/words';
import * as evidence from './words/en/evidence-words';
import * as formats from './words/en/formats';
import * as guide from './words/en/guide-words';
import * as home from './words/en/home-words';
import * as insights from './words/en/insights-words';
import * as install from './words/en/install-words';
import * as lastSession from './words/en/last-session-words';
import * as log from './words/en/log-words';
import * as map from './words/en/map-words';
import * as markedKnots from './words/en/marked-knots-words';
import * as plan from './words/en/plan-words';
import * as position from './words/en/position-words';
import * as reminder from './words/en/reminder-words';
import * as report from './words/en/report-words';
import * as routineNames from './words/en/routine-names';
import * as routine from './words/en/routine-words';
import * as routineEdit from './words/en/routine-edit-words';
import * as safekeeping from './words/en/safekeeping-words';
import * as safety from './words/en/safety-words';
import * as seated from './words/en/seated-words';
import * as importing from './words/en/import-words';
import * as session from './words/en/session-words';
import * as settings from './words/en/settings-words';
import * as shared from './words/en/shared-words';
import * as shortLength from './words/en/short-length';
import * as ui from './words/en/ui-words';
import * as voice from './words/en/voice-words';

const taught = await taughtTechniques();

/** What techniques say of themselves, and all their steps' words, either side first. */
const techniques = taught.map(({ technique: { words, amounts, plan } }) => [
  words,
  ...(['left', 'right'] as const).map((side) => plan(defaultSetup(amounts, side))),
]);

/** Every text of a catalogue with its path; of one that is made, its source holds it. */
function texts(of: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof of === 'string') return [[path, of]];
  if (typeof of === 'function') return [[path, String(of)]];
  if (typeof of !== 'object' || of === null) return [];
  return Object.entries(of).flatMap(([name, member]) => texts(member, `${path}.${name}`));
}

const ALL = texts(
  {
    about,
    app,
    preview,
    before,
    copy,
    dates,
    day,
    decisions,
    edit,
    firstLoad,
    evidence,
    formats,
    guide,
    home,
    insights,
    install,
    lastSession,
    log,
    map,
    markedKnots,
    plan,
    position,
    reminder,
    report,
    voice,
    routineNames,
    routine,
    routineEdit,
    safekeeping,
    safety,
    seated,
    session,
    settings,
    shared,
    shortLength,
    ui,
    importing,
    techniques,
  },
  'words',
);

/** What is never said: a promise, a diagnosis, praise of pain, a ranking, a figure of speech, a side without its name. */
const NEVER = [
  /\blight as rain\b/i,
  /\bthis side\b/i,
  /\bcur(?:e|es|ed|ing)\b/i,
  /\bheal(?:s|ed|ing)?\b/i,
  /\btoxins?\b/i,
  /\bpush through\b/i,
  /\bdo(?:es)? (?:more |you )?good\b/i,
  /\bfresh start\b/i,
  /\bwhat helps\b/i,
  /\bthat helps\b/i,
  /\b(?:it|massage|unknot|technique|session)s? helps?\b/i,
  /\brelie(?:f|ves?|ved|ving)\b/i,
  /\bguarantee/i,
  /\bpain[- ]free\b/i,
  /\bgood pain\b/i,
  /\bworks best\b/i,
  /\bbest technique\b/i,
  /\bmost often lower comes first\b/i,
  /\bno pain,? no gain\b/i,
  /\bgets? rid of\b/i,
  /\bdissolves?\b/i,
  /\bdiagnos(?:e|es|ed)\b/i,
];

describe('every word of the app', () => {
  it('is looked at', () => {
    expect(ALL.length).toBeGreaterThan(500);
  });

  for (const never of NEVER) {
    it(`never says ${never.source}`, () => {
      expect(ALL.filter(([, text]) => never.test(text))).toEqual([]);
    });
  }

  it('never has "ease off" as the only word for less: it is the name of a button, which says what to do', () => {
    const named = ALL.filter(([, text]) => /\bease off\b/i.test(text));
    expect(named.length).toBeGreaterThan(0);
    for (const [path, text] of named)
      expect(text)
        .withContext(path)
        .toMatch(/^Ease off$/);
    expect(guide.guideWords.easeOff).toMatch(/^Less pressure, and slower\./);
  });

  it('never says of a technique more than that it may ease', () => {
    for (const { technique } of taught) expect(technique.words.intro).toMatch(/^May ease /);
  });

  it('never says of a routine or a technique that it works for pain', () => {
    expect(
      ALL.filter(([, text]) => /\b(?:it|this|which) works (?:for|on|against) /i.test(text)),
    ).toEqual([]);
  });
});
