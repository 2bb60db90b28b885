import { PHONE_TIMES } from './cue-times';
import { fakeCueWords as words } from './fake-cue-words';
import { speechLength } from '../plan/speech-length';
import { cuesOfGetReady } from './step-cues';
import { felt, heard, said } from './step-cues.oracle';
import { VIBRATION } from './vibration';

const ready = `${words.getReady} ${words.takePosition}`;

describe('the cues of getting ready', () => {
  it('tell to get ready, and count the last three seconds', () => {
    const cues = cuesOfGetReady(15_000, {}, words);
    expect(said(cues)).toEqual([`0 ${ready} ${words.bell}`, `12 ${words.lastThree}`]);
    expect(heard(cues, 'get-ready')).toEqual([0]);
    expect(heard(cues, 'tick')).toEqual([12, 13, 14]);
    expect(felt(cues, VIBRATION.getReady)).toEqual([0]);
    expect(felt(cues, VIBRATION.lastThree)).toEqual([12]);
  });

  it('do not speak of the bell where it would take the countdown’s time, or where there is none', () => {
    const short = cuesOfGetReady(9000, {}, words);
    expect(said(short)).toEqual([`0 ${ready}`, `6 ${words.lastThree}`]);
    const silent = cuesOfGetReady(15_000, {}, words, { ...PHONE_TIMES, earcons: false });
    expect(said(silent)).toEqual([`0 ${ready}`, `12 ${words.lastThree}`]);
  });

  it('tell what ticks mean behind the bell, leave the bell out first, and neither where there are none', () => {
    const told = { ticksSentence: 'At the low tick, go back.' };
    const whole = `${ready} ${words.bell} ${told.ticksSentence}`;
    const enough = speechLength(whole) + 3000;
    const first = (length: number, times = PHONE_TIMES): string | undefined =>
      said(cuesOfGetReady(length, told, words, times))[0];
    expect(first(enough)).toBe(`0 ${whole}`);
    const ticksAlone = `${ready} ${told.ticksSentence}`;
    expect(first(enough - 1)).toBe(`0 ${ticksAlone}`);
    const bellAlone = `${ready} ${words.bell}`;
    expect(speechLength(bellAlone)).toBeLessThan(speechLength(ticksAlone));
    expect(first(speechLength(ticksAlone) + 2999)).toBe(`0 ${bellAlone}`);
    expect(first(enough, { ...PHONE_TIMES, earcons: false })).toBe(`0 ${ready}`);
  });

  it('leave the spoken count out where the text is still being said', () => {
    const getReadySentence = 'Lie on your left side. Put the phone near you.';
    const cues = cuesOfGetReady(6000, { getReadySentence }, words);
    expect(said(cues)).toEqual(['0 Get ready. Lie on your left side. Put the phone near you.']);
    expect(heard(cues, 'tick')).toEqual([3, 4, 5]);
  });

  it('say the position where it takes all the time there is, to the millisecond', () => {
    const whole = speechLength(ready);
    expect(said(cuesOfGetReady(whole, {}, words))[0]).toBe(`0 ${ready}`);
    expect(said(cuesOfGetReady(whole - 1, {}, words))[0]).toBe(`0 ${words.getReady}`);
  });

  it('leave the position out where there is no time to say it', () => {
    expect(said(cuesOfGetReady(4000, {}, words))).toEqual([
      `0 ${words.getReady}`,
      `1 ${words.lastThree}`,
    ]);
  });
});

describe('the text of getting ready', () => {
  it('is always said, and cuts off what is being said', () => {
    const [first] = cuesOfGetReady(3000, {}, words);
    expect(first?.cue).toEqual({ kind: 'speak', text: words.getReady, urgent: true });
  });
});
