import { Cue } from '../session/cues/cue';
import { aClipPack } from './clip-pack.builder';
import { clipsFor, timesOf } from './track-clips';

const pack = aClipPack({ 'Let go.': 30, '2': 10 });
const all = { speech: true, sounds: true };
const say = (text: string): Cue => ({ kind: 'speak', text, urgent: false, due: 0 });
const bell: Cue = { kind: 'sound', name: 'step', due: 0 };

describe('what a track carries', () => {
  it('are the clips of speech and earcons', () => {
    expect(clipsFor(say('Let go.'), pack, all)).toEqual([{ start: 11, count: 30 }]);
    expect(clipsFor(bell, pack, all).length).toBe(1);
    expect(clipsFor({ kind: 'vibrate', pattern: [90], due: 0 }, pack, all)).toEqual([]);
  });

  it('leaves speech, or earcons, to others', () => {
    expect(clipsFor(say('Let go.'), pack, { speech: false, sounds: true })).toEqual([]);
    expect(clipsFor(bell, pack, { speech: true, sounds: false })).toEqual([]);
  });

  it('has no clip for what was never recorded', () => {
    expect(clipsFor(say('Unheard of.'), pack, all)).toEqual([]);
    expect(clipsFor(bell, { ...pack, sounds: new Map() }, all)).toEqual([]);
  });
});

describe('how long things take in a track', () => {
  it('is the length of their clips', () => {
    const times = timesOf(pack, all);
    expect(times.speech('Let go.')).toBe(30 * 36);
    expect(times.sound('step')).toBe(5 * 36);
    expect(times.speech('Unheard of.')).toBe(Infinity);
    expect(times.exact).toBeTrue();
  });

  it('is nothing for what it does not carry', () => {
    expect(timesOf(pack, { speech: false, sounds: true }).speech('Let go.')).toBe(0);
    expect(timesOf(pack, { speech: true, sounds: false }).sound('step')).toBe(0);
  });
});
