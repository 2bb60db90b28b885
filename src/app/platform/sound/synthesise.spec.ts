import { SOUND_NAMES, SoundName } from '../../domain/session/cues/cue';
import { EARCONS } from './earcons';
import { placeEarcon } from './synthesise';

const RATE = 44_100;

/** Two seconds with the earcon at `when`, as the speaker would get them. */
async function render(name: SoundName, when = 0): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, 2 * RATE, RATE);
  placeEarcon(context, EARCONS[name], when);
  return (await context.startRendering()).getChannelData(0);
}

const peak = (samples: Float32Array): number =>
  samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

describe('placeEarcon', () => {
  for (const name of SOUND_NAMES) {
    it(`makes ${name} loud enough to hear, never cut off at the top, and soft at its edges`, async () => {
      const samples = await render(name);
      expect(peak(samples)).toBeGreaterThan(0.15);
      expect(peak(samples)).toBeLessThan(0.95);
      expect(peak(samples.subarray(0, RATE / 1000))).toBeLessThan(0.08);
      const end = Math.max(...EARCONS[name].map((note) => note.at + note.length));
      expect(peak(samples.subarray(Math.ceil(end * RATE) - RATE / 100))).toBeLessThan(0.01);
    });
  }

  it('is silent until its moment', async () => {
    const samples = await render('tick', 0.5);
    expect(peak(samples.subarray(0, RATE / 2 - 1))).toBe(0);
    expect(peak(samples.subarray(RATE / 2))).toBeGreaterThan(0.15);
  });

  it('falls silent at once when it is taken back, without a click', async () => {
    const context = new OfflineAudioContext(1, 2 * RATE, RATE);
    const sounding = placeEarcon(context, EARCONS.step, 0);
    const coming = placeEarcon(context, EARCONS.end, 1);
    void context.suspend(0.5).then(() => {
      sounding.stop();
      coming.stop();
      return context.resume();
    });
    const samples = (await context.startRendering()).getChannelData(0);
    expect(peak(samples.subarray(RATE * 0.4, RATE * 0.5))).toBeGreaterThan(0.01);
    expect(peak(samples.subarray(RATE * 0.55))).toBe(0);
    const steps = samples.subarray(1).map((sample, index) => sample - (samples[index] ?? 0));
    const before = peak(steps.subarray(RATE * 0.4, RATE * 0.5));
    expect(peak(steps.subarray(RATE * 0.5, RATE * 0.55))).toBeLessThan(before * 1.1);
  });

  it('tells when it will have died away', () => {
    const context = new OfflineAudioContext(1, RATE, RATE);
    expect(placeEarcon(context, EARCONS.last, 0.5).end).toBeCloseTo(0.75);
  });
});
