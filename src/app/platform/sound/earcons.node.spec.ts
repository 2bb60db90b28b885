import { SOUND_NAMES, SoundName } from '../../domain/session/cues/cue';
import { EARCONS, Earcon } from './earcons';

/** Notes that start together are one, told by the lowest: overtones are heard as colour. */
function melody(earcon: Earcon): Earcon {
  return earcon.filter((note) => !earcon.some((o) => o.at === note.at && o.pitch < note.pitch));
}

/** What the ear follows: `up`, `down`, `same` between notes, `glide-up`, `glide-down` within one. */
function contour(earcon: Earcon): string[] {
  const notes = melody(earcon);
  return notes.flatMap((note, index) => {
    const before = notes[index - 1];
    return [
      ...(before === undefined ? [] : [direction(before.pitch, note.pitch)]),
      ...(note.glideTo === undefined ? [] : [`glide-${direction(note.pitch, note.glideTo)}`]),
    ];
  });
}

function direction(from: number, to: number): string {
  if (from === to) return 'same';
  return from < to ? 'up' : 'down';
}

function first(name: SoundName) {
  const [note] = EARCONS[name];
  if (note === undefined) throw new Error(`${name} has no note`);
  return note;
}

const ratio = (a: number, b: number): number => Math.max(a, b) / Math.min(a, b);

describe('EARCONS', () => {
  const contours: readonly [SoundName, string, string[]][] = [
    ['get-ready', 'two rising notes', ['up']],
    ['tick', 'a tick', []],
    ['step', 'a bell', []],
    ['count', 'a high tick', []],
    ['way-back', 'a low tick', []],
    ['half', 'two soft ticks', ['same']],
    ['last', 'a tick and a higher tick', ['up']],
    ['change-side', 'three notes, down then up', ['down', 'up']],
    ['turn-over', 'the same twice', ['down', 'up', 'same', 'down', 'up']],
    ['knot', 'a low double note', ['same']],
    ['ease-off', 'a falling note', ['glide-down']],
    ['pause', 'a low note', []],
    ['resume', 'a rising note', ['glide-up']],
    ['end', 'three rising notes', ['up', 'up']],
  ];
  for (const [name, words, expected] of contours) {
    it(`has ${words} for ${name}`, () => expect(contour(EARCONS[name])).toEqual(expected));
  }

  it('says every event of the guide', () => {
    expect(contours.map(([name]) => name)).toEqual([...SOUND_NAMES]);
  });

  it('ticks high for a count and low for the way back, an octave and more apart', () => {
    expect(first('count').pitch / first('way-back').pitch).toBeGreaterThan(2);
    expect(first('pause').pitch).toBeLessThan(first('resume').pitch);
  });

  it('has softer ticks for the half than for the last', () => {
    expect(first('half').gain).toBeLessThan(first('last').gain);
  });

  it('rings in the bell alone', () => {
    expect(EARCONS.step.length).toBeGreaterThan(1);
    expect(first('step').length).toBeGreaterThan(1);
  });

  it('has no two earcons alike: they differ in contour, by a fifth, or in length by four times', () => {
    for (const [index, one] of SOUND_NAMES.entries()) {
      for (const other of SOUND_NAMES.slice(index + 1)) {
        const isTold =
          contour(EARCONS[one]).join() !== contour(EARCONS[other]).join() ||
          ratio(first(one).pitch, first(other).pitch) >= 1.49 ||
          ratio(first(one).length, first(other).length) >= 4;
        expect(isTold).withContext(`${one} and ${other}`).toBeTrue();
      }
    }
  });

  it('can be heard from the small speaker of a phone', () => {
    for (const name of SOUND_NAMES) {
      for (const note of EARCONS[name]) {
        expect(note.pitch).withContext(name).toBeGreaterThan(250);
        expect(note.pitch).withContext(name).toBeLessThan(5000);
      }
    }
  });

  it('is over before the next thing is said or counted', () => {
    for (const name of SOUND_NAMES) {
      const end = Math.max(...EARCONS[name].map((note) => note.at + note.length));
      expect(end).withContext(name).toBeLessThan(2);
    }
  });
});
