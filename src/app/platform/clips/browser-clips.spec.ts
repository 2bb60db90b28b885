import { SOUND_NAMES } from '../../domain/session/cues/cue';
import { FRAME_BYTES } from '../../domain/track/clip-pack';
import { BrowserClips } from './browser-clips';

const HASH = 'sha-256 of ';

/** Frames filled with one byte, so that a mix-up shows. */
const frames = (count: number, byte: number): Uint8Array =>
  new Uint8Array(count * FRAME_BYTES).fill(byte);

const hexOf = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

interface Told {
  readonly voice?: Readonly<Record<string, unknown>>;
  readonly earcons?: Readonly<Record<string, unknown>>;
  readonly digest?: boolean;
}

function phone(told: Told = {}) {
  const earcons = Object.fromEntries(SOUND_NAMES.map((name, index) => [name, [index + 1, 1]]));
  const json = (members: unknown): BodyInit => JSON.stringify(members);
  const files = new Map<string, BodyInit>([
    [
      'voice/en.json',
      json({
        format: 1,
        frames: 5,
        sha256: hexOf(`${HASH}7`),
        clips: { 'Let go.': [0, 3], '2': [3, 2] },
        ...told.voice,
      }),
    ],
    ['voice/en.mp3', new Blob([frames(5, 7).slice()])],
    [
      'voice/earcons.json',
      json({
        format: 1,
        frames: 15,
        sha256: hexOf(`${HASH}9`),
        clips: { silence: [0, 1], ...earcons },
        ...told.earcons,
      }),
    ],
    ['voice/earcons.mp3', new Blob([frames(15, 9).slice()])],
  ]);
  const asked: string[] = [];
  const fetch = (address: string): Promise<Response> => {
    asked.push(address);
    const body = files.get(address);
    if (body === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(new Response(body));
  };
  const digest = (bytes: Uint8Array): Promise<ArrayBuffer> =>
    Promise.resolve(new TextEncoder().encode(`${HASH}${bytes[0]}`).buffer);
  const device = { fetch, digest: told.digest === false ? null : digest };
  return { clips: new BrowserClips(device, 'en'), files, asked };
}

describe('BrowserClips', () => {
  it('has nothing before it is asked', () => {
    const { clips, asked } = phone();
    expect([clips.state(), clips.pack(), asked]).toEqual(['idle', null, []]);
  });

  it('makes one pack of the voice and the earcons', async () => {
    const { clips } = phone();
    const loading = clips.load();
    expect(clips.state()).toBe('loading');
    const pack = await loading;
    expect(clips.state()).toBe('ready');
    expect(clips.pack()).toBe(pack);
    expect([...(pack?.speech ?? [])]).toEqual([
      ['2', { start: 3, count: 2 }],
      ['Let go.', { start: 0, count: 3 }],
    ]);
    expect(pack?.silence).toEqual({ start: 5, count: 1 });
    expect(pack?.sounds.get('get-ready')).toEqual({ start: 6, count: 1 });
    expect(pack?.sounds.get('end')).toEqual({ start: 19, count: 1 });
    const first = Array.from({ length: 20 }, (_, frame) => pack?.frames[frame * FRAME_BYTES]);
    expect(first).toEqual([...Array<number>(5).fill(7), ...Array<number>(15).fill(9)]);
    expect(pack?.frames.length).toBe(20 * FRAME_BYTES);
  });

  it('fetches each file once, however often it is asked', async () => {
    const { clips, asked } = phone();
    await Promise.all([clips.load(), clips.load()]);
    await clips.load();
    expect(asked.toSorted()).toEqual([
      'voice/earcons.json',
      'voice/earcons.mp3',
      'voice/en.json',
      'voice/en.mp3',
    ]);
  });

  it('is missing without a network, and there once it is back', async () => {
    const { clips, files } = phone();
    const sound = files.get('voice/en.mp3') ?? '';
    files.delete('voice/en.mp3');
    expect(await clips.load()).toBeNull();
    expect([clips.state(), clips.pack()]).toEqual(['missing', null]);
    files.set('voice/en.mp3', sound);
    expect(await clips.load()).not.toBeNull();
    expect(clips.state()).toBe('ready');
  });

  it('is missing where the host does not have it', async () => {
    const fetch = (): Promise<Response> => Promise.resolve(new Response('', { status: 404 }));
    const clips = new BrowserClips({ fetch, digest: null }, 'en');
    expect(await clips.load()).toBeNull();
    expect(clips.state()).toBe('missing');
  });

  it('believes the list of texts by its length alone where a page may not take hashes', async () => {
    expect(await phone({ digest: false, voice: { sha256: 'other' } }).clips.load()).not.toBeNull();
  });

  const broken: readonly (readonly [string, Told])[] = [
    ['whose list is of another make than its sound', { voice: { sha256: hexOf('other') } }],
    ['of a later form', { voice: { format: 2 } }],
    ['of another length', { voice: { frames: 6 }, digest: false }],
    ['with a clip beyond its end', { voice: { clips: { 'Let go.': [4, 2] } } }],
    ['with a clip of no length', { voice: { clips: { 'Let go.': [4, 0] } } }],
    ['with a place that is none', { voice: { clips: { 'Let go.': 4 } } }],
    ['with half a frame for a place', { voice: { clips: { 'Let go.': [0.5, 1] } } }],
    ['with a place before its start', { voice: { clips: { 'Let go.': [-1, 1] } } }],
    ['without one of the earcons', { earcons: { clips: { silence: [0, 1], tick: [1, 1] } } }],
    [
      'without silence',
      { earcons: { clips: Object.fromEntries(SOUND_NAMES.map((n) => [n, [1, 1]])) } },
    ],
  ];
  for (const [what, told] of broken) {
    it(`refuses a pack ${what}`, async () => {
      const { clips } = phone(told);
      expect(await clips.load()).toBeNull();
      expect([clips.state(), clips.pack()]).toEqual(['broken', null]);
    });
  }

  it('refuses a page where a list was expected', async () => {
    const { clips, files } = phone();
    files.set('voice/en.json', '<!doctype html>');
    expect(await clips.load()).toBeNull();
    expect(clips.state()).toBe('broken');
  });
});
