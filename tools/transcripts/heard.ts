import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { clipsIn } from '../../e2e/heard/track-words.ts';
import {
  faultsOf,
  linesOfTrack,
  linesOfVoice,
  table,
  type ShownStep,
} from '../../e2e/heard/transcript.ts';
import { appModule } from '../app-modules/load.ts';

/** What is used of src/build-only/heard-in-full.ts. */
interface Heard {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly ShownStep[];
  readonly track: Uint8Array;
  readonly earcons: Uint8Array;
  readonly said: readonly { readonly at: number; readonly text: string }[];
}

interface PackFile {
  readonly manifest: unknown;
  readonly sound: Uint8Array;
  readonly hash: string;
}

interface HeardModule {
  heardInFull(voice: PackFile, earcons: PackFile): Promise<readonly Heard[]>;
}

/** A document of docs/transcripts, and what of it would leave closed eyes without guidance. */
export interface Transcript {
  readonly file: string;
  readonly text: string;
  readonly faults: readonly string[];
}

function packFile(name: string): PackFile {
  const manifest: unknown = JSON.parse(readFileSync(`public/voice/${name}.json`, 'utf8'));
  const sound = new Uint8Array(readFileSync(`public/voice/${name}.mp3`));
  return { manifest, sound, hash: createHash('sha256').update(sound).digest('hex') };
}

/** Every technique and routine of several, asked of the app's own plan and laid with the committed clips. */
export async function transcripts(): Promise<readonly Transcript[]> {
  const app = await appModule<HeardModule>('heard-in-full');
  const all = await app.heardInFull(packFile('en'), packFile('earcons'));
  return all.map(transcriptOf);
}

function transcriptOf({ id, name, steps, track, earcons, said }: Heard): Transcript {
  const builtIn = linesOfTrack(clipsIn(Buffer.from(track)));
  const spoken = linesOfVoice(said);
  const beside = linesOfTrack(clipsIn(Buffer.from(earcons)));
  const spokenEarcons = beside.filter(({ kind }) => kind !== 'earcon');
  const text = [
    `# ${name}: all that is heard`,
    'Both sides at the defaults, from the tap on Begin, laid out from the plan with the committed clips',
    '(tools/transcripts). Earcons are in italics. After a change of words: `npm run transcripts`.',
    `\n## Built-in voice\n`,
    table(builtIn, steps),
    `\n## Phone's voice\n`,
    table([...spoken, ...beside], steps),
    '',
  ].join('\n');
  const faults = [
    ...faultsOf(builtIn, steps),
    ...faultsOf(spoken, steps),
    ...spokenEarcons.map((line) => `"${line.text}" is said beside the phone's voice`),
  ];
  return { file: `docs/transcripts/${id}.md`, text, faults };
}
