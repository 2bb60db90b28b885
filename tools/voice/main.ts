/** Speaks all that the guide may say and renders the earcons: `npm run voice`. The results, in public/voice, are committed. */
import { appModule } from '../app-modules/load.ts';
import { renderEarcons } from './earcons.ts';
import { encode, encodeSilence } from './encode.ts';
import { oneASecond, shape } from './shape.ts';
import { openSpeaker, SAMPLE_RATE, type Speaker } from './speak.ts';
import { slowerBy } from './pace.ts';
import { audibleSeams } from './seam.ts';
import { joinedSentences, unitsOf, type Unit } from './units.ts';
import { writePack } from './write-pack.ts';

/** What is used of src/build-only/spoken-texts.ts. */
interface Spoken {
  spokenTexts(): Promise<readonly string[]>;
}

const FOLDER = 'public/voice';
/** Bytes the voice and the earcons may weigh together. */
const BAR = 1_200_000;
/** Characters a second between which speech is believed: outside of it flite has read something wrong. */
const BELIEVED = { slowest: 5, fastest: 24 };

/** One sentence, slowed down where it would be too fast for a listener over 60. */
async function speakSlowly(speaker: Speaker, unit: Unit, sentence: string): Promise<Float32Array> {
  const samples = shape(unit, await speaker.say(sentence, 1));
  const isWhole = unit.part === undefined && unit.say.length === 1;
  const slower = isWhole ? slowerBy(sentence, samples.length / SAMPLE_RATE) : 1;
  return slower > 1 ? shape(unit, await speaker.say(sentence, slower)) : samples;
}

async function speak(speaker: Speaker, unit: Unit): Promise<Float32Array> {
  const pieces: Float32Array[] = [];
  for (const sentence of unit.say) pieces.push(await speakSlowly(speaker, unit, sentence));
  const [only] = pieces;
  const samples = only !== undefined && pieces.length === 1 ? only : oneASecond(pieces);
  const pace = unit.text.length / (samples.length / SAMPLE_RATE);
  const isNumber = /^\d+$/.test(unit.text);
  if (!isNumber && (pace < BELIEVED.slowest || pace > BELIEVED.fastest)) {
    throw new Error(`${pace.toFixed(1)} characters a second in: ${unit.text}`);
  }
  return samples;
}

async function speakAll(units: readonly Unit[]): Promise<(readonly [string, Float32Array])[]> {
  const speaker = await openSpeaker();
  try {
    const spoken: (readonly [string, Float32Array])[] = [];
    for (const unit of units) spoken.push([unit.text, await speak(speaker, unit)]);
    return spoken;
  } finally {
    speaker.close();
  }
}

const encoded = (clips: readonly (readonly [string, Float32Array])[]) =>
  clips.map(([text, samples]) => [text, encode(samples)] as const);

const app = await appModule<Spoken>('spoken-texts');
const texts = await app.spokenTexts();
const spoken = await speakAll(unitsOf(texts));
const seams = audibleSeams(joinedSentences(texts), new Map(spoken));
if (seams.length > 0) throw new Error(`It is heard where these are joined:\n${seams.join('\n')}`);
const earcons = await renderEarcons();
const bytes =
  writePack(FOLDER, 'en', encoded(spoken)) +
  writePack(FOLDER, 'earcons', [['silence', encodeSilence()], ...encoded(earcons)]);
const seconds = spoken.reduce((sum, [, { length }]) => sum + length, 0) / SAMPLE_RATE;
console.log(`${spoken.length} clips, ${seconds.toFixed(0)} s; ${earcons.length} earcons`);
console.log(`${(bytes / 1000).toFixed(1)} kB of ${BAR / 1000} kB`);
process.exitCode = bytes <= BAR ? 0 : 1;
