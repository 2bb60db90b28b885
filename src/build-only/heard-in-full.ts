import { AudioChannels } from '../app/domain/guidance/audio-channels';
import { buildRoutinePlan } from '../app/domain/routine/build-routine-plan';
import { BUILT_IN_ROUTINE_IDS, BUILT_IN_ROUTINES } from '../app/domain/routine/routine';
import { begin } from '../app/domain/session/state/begin';
import { cuesAhead, endsAt } from '../app/domain/session/cues/cues';
import { SessionPlan } from '../app/domain/session/plan/plan';
import {
  CHARACTERS_PER_SECOND,
  SENTENCE_PAUSE_MS,
  sentencesOf,
  speechRate,
} from '../app/domain/session/plan/speech-length';
import { defaultSetup } from '../app/domain/session/plan/setup';
import { renderTrack } from '../app/domain/track/render-track';
import { ClipPack } from '../app/domain/track/clip-pack';

import { Ms } from '../app/domain/time/units';
import { PackFile, parsePack } from '../app/platform/clips/parse-pack';
import { INITIAL_LAG_MS } from '../app/session/guide/track/track-sync';
import { scheduleRest } from '../app/session/guide/track/schedule-rest';
import { planSession } from '../app/session/plan-session';
import { DEFAULT_SETTINGS } from '../app/store/settings/settings';
import { techniqueCatalogue } from '../app/technique-catalogue';
import { routineNames } from '../app/words/routine-names';
import { guideWords } from '../app/words/spoken-words';

/** All that is heard of a technique or a routine at its defaults, from the tap on Begin to the end, where nobody does anything. */
export interface HeardInFull {
  /** The technique's or the routine's. */
  readonly id: string;
  readonly name: string;
  /** What is shown, in turn: the step's id with its side, from one ms to another. */
  readonly steps: readonly { readonly name: string; readonly from: Ms; readonly to: Ms }[];
  /** The track of the built-in voice. */
  readonly track: Uint8Array;
  /** The track that plays beside the phone's voice: earcons alone. */
  readonly earcons: Uint8Array;
  /** What the phone's voice is told to say, at which ms. */
  readonly said: readonly { readonly at: Ms; readonly text: string }[];
}

interface Planned extends Pick<HeardInFull, 'id' | 'name'> {
  readonly plan: SessionPlan;
}

const GET_READY_SECONDS = DEFAULT_SETTINGS.getReadySeconds;

/**
 * Every technique, and every routine of several, in English, from the plan alone: docs/transcripts is written from it (tools/transcripts).
 *
 * @param voice the voice's files, and the earcons'
 * @throws Error where these files do not belong together
 */
export async function heardInFull(
  voice: PackFile,
  earcons: PackFile,
): Promise<readonly HeardInFull[]> {
  const pack = parsePack(voice, earcons);
  if (pack === null) throw new Error('The files of the voice do not belong together.');
  const played = [...(await techniques()), ...(await routines())];
  return played.map(({ id, name, plan }) => ({
    id,
    name,
    steps: stepsOf(plan),
    track: trackOf(plan, pack, { speech: true, sounds: true }),
    earcons: trackOf(plan, pack, { speech: false, sounds: true }),
    said: saidIn(plan),
  }));
}

function techniques(): Promise<readonly Planned[]> {
  return Promise.all(
    Object.values(techniqueCatalogue).map(async (module) => {
      const { id, name } = module;
      const technique = await module.load();
      const setup = defaultSetup(technique.amounts, technique.firstSide);
      return { id, name, plan: planSession(technique, setup, GET_READY_SECONDS, id) };
    }),
  );
}

/** A routine of one technique is heard as that technique. */
function routines(): Promise<readonly Planned[]> {
  const ofSeveral = BUILT_IN_ROUTINE_IDS.filter((id) => BUILT_IN_ROUTINES[id].length > 1);
  return Promise.all(
    ofSeveral.map(async (id) => {
      const name = routineNames[id];
      const parts = BUILT_IN_ROUTINES[id].map(async (part) => ({
        ...part,
        taught: await techniqueCatalogue[part.technique].load(),
      }));
      const all = await Promise.all(parts);
      return { id, name, plan: buildRoutinePlan({ id, name }, all, GET_READY_SECONDS, () => id) };
    }),
  );
}

function stepsOf({ getReadyMs, steps }: SessionPlan): HeardInFull['steps'] {
  const shown = [{ name: 'get-ready', from: 0, to: getReadyMs }];
  for (const { id, side, durationMs } of steps) {
    const from = shown.at(-1)?.to ?? 0;
    shown.push({ name: side === 'both' ? id : `${id}, ${side}`, from, to: from + durationMs });
  }
  return shown;
}

function trackOf(plan: SessionPlan, pack: ClipPack, channels: AudioChannels): Uint8Array {
  const state = begin(plan, null, 0, 0);
  const startLagMs = INITIAL_LAG_MS.start;
  return renderTrack(
    scheduleRest({ state, at: 0, from: 0, words: guideWords, startLagMs }, channels, pack),
    pack,
  );
}

function saidIn(plan: SessionPlan): HeardInFull['said'] {
  const state = begin(plan, null, 0, 0);
  const to = endsAt(state) + 1;
  return cuesAhead(state, { from: 0, to }, guideWords).flatMap((cue) =>
    cue.kind === 'speak' ? sentencesAt(cue.due, cue.text) : [],
  );
}

/** Each sentence when it begins, at the pace the phone's voice is planned with. */
function sentencesAt(due: Ms, text: string): HeardInFull['said'] {
  let at = due;
  return sentencesOf(text).map((sentence) => {
    const said = { at, text: sentence };
    at += (sentence.length / CHARACTERS_PER_SECOND / speechRate(text)) * 1000 + SENTENCE_PAUSE_MS;
    return said;
  });
}
