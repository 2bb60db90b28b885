import { TestBed } from '@angular/core/testing';
import { Settings } from '../../../store/settings/settings';
import { FakePhone } from '../../fake-phone';
import { aSessionPlan } from '../../session-plan.builder';
import { SessionService } from '../../session-service';
import { heardFrom } from './heard-track.oracle';
import { aRecordedVoice } from './recorded-voice.builder';
import { TrackPlayer } from './track-player';

/** What is said in `aSessionPlan`, in order. */
const SAID = [
  'Get ready. Put the phone down and take your position. A bell starts each step.',
  'Three. Two. One.',
  'Spoken of press-right.',
  'Halfway.',
  'Five seconds left.',
  'Spoken of press-left.',
  'Halfway.',
  'Five seconds left.',
  'Finished. Open your eyes. Rest a moment before you stand up.',
];

describe('TrackPlayer, following a session', () => {
  let phone: FakePhone;
  let service: SessionService;

  /** A session begun on a phone without a voice of its own, its clips fetched while the person rated. */
  async function begin(settings: Partial<Settings> = {}, change?: (phone: FakePhone) => void) {
    phone = new FakePhone(settings, undefined, aRecordedVoice());
    phone.voice.available.set(false);
    change?.(phone);
    TestBed.configureTestingModule({ providers: [phone.providers()] });
    service = TestBed.inject(SessionService);
    service.prepare(aSessionPlan());
    await settled();
    service.begin(aSessionPlan(), null);
  }

  /** Until what was asked for is there: clips come in their own time. */
  const settled = async () => {
    await phone.clips.load();
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  };
  const texts = (): readonly string[] =>
    heardFrom(phone).flatMap(([, name]) => (/[.]$/.test(name) ? [name] : []));
  const timesOf = (name: string): readonly number[] =>
    heardFrom(phone).flatMap(([time, each]) => (each === name ? [time] : []));

  it('says the whole session, each thing within a frame of its moment, with one start and no touch', async () => {
    await begin();
    phone.clock.tick(95_000);
    expect(texts()).toEqual(SAID);
    expect(phone.track.played.length).toBe(1);
    for (const due of [10_000, 50_000]) {
      expect(timesOf('step').some((time) => Math.abs(time - due) <= 36))
        .withContext(String(due))
        .toBeTrue();
    }
    expect(phone.sound.played).toEqual([]);
  });

  it('is not driven ahead by a slow phone, whose tick takes long between what was heard and the drift', async () => {
    await begin();
    phone.clock.tick(20_300);
    const told = phone.track.position();
    spyOn(phone.track, 'position').and.returnValue(told);
    const player = TestBed.inject(TrackPlayer);
    player.heardUntil();
    phone.clock.freeze(190);
    const state = service.state();
    if (state !== null) player.tick(state);
    expect(phone.track.rate).toBe(1);
    expect(phone.track.sought).toEqual([]);
  });

  it('has its beginning heard although a phone needs a moment to sound', async () => {
    await begin();
    phone.clock.tick(5000);
    expect(heardFrom(phone)[0]?.[1]).toBe('get-ready');
    expect(phone.track.played[0]?.from).toBeGreaterThan(phone.track.lag);
  });

  it('lies ready before the tap that begins, and is not made anew in it', async () => {
    phone = new FakePhone({}, undefined, aRecordedVoice());
    phone.voice.available.set(false);
    TestBed.configureTestingModule({ providers: [phone.providers()] });
    service = TestBed.inject(SessionService);
    service.prepare(aSessionPlan());
    await settled();
    const lying = phone.track.prepared;
    expect(lying).not.toBeNull();
    phone.clock.tick(30_000);
    service.unlock();
    expect(phone.track.unlocked).toBeTrue();
    service.begin(aSessionPlan(), null);
    expect(phone.track.played[0]?.bytes).toBe(lying ?? new Uint8Array());
    phone.clock.tick(95_000);
    expect(texts()).toEqual(SAID);
  });

  it('is rendered anew for another plan than the one prepared', async () => {
    phone = new FakePhone({}, undefined, aRecordedVoice());
    phone.voice.available.set(false);
    TestBed.configureTestingModule({ providers: [phone.providers()] });
    service = TestBed.inject(SessionService);
    service.prepare({ ...aSessionPlan(), getReadyMs: 40_000 });
    await settled();
    service.begin(aSessionPlan(), null);
    phone.clock.tick(95_000);
    expect(texts()).toEqual(SAID);
  });

  it('joins in when its clips come only after the beginning', async () => {
    phone = new FakePhone({}, undefined, aRecordedVoice());
    phone.voice.available.set(false);
    TestBed.configureTestingModule({ providers: [phone.providers()] });
    service = TestBed.inject(SessionService);
    service.begin(aSessionPlan(), null);
    expect(phone.track.played).toEqual([]);
    phone.clock.tick(2000);
    await settled();
    phone.clock.tick(93_000);
    expect(texts()).toEqual(SAID.slice(1));
  });

  it('says "Paused.", falls silent, and tells where it goes on', async () => {
    await begin();
    phone.clock.tick(20_000);
    service.send({ type: 'pause' });
    phone.clock.tick(60_000);
    service.send({ type: 'resume' });
    phone.clock.tick(75_000);
    const goingOn = 'Going on: Title of press-right, right side.';
    expect(texts()).toEqual([...SAID.slice(0, 3), 'Paused.', goingOn, ...SAID.slice(3)]);
    expect(timesOf('Halfway.')[0]).toBeCloseTo(10_000 + 60_000 + 20_000 + 180, -2);
  });

  it('tells of the step jumped to at once, and of nothing of the one left', async () => {
    await begin();
    phone.clock.tick(12_000);
    service.send({ type: 'next' });
    phone.clock.tick(1000);
    expect(texts().slice(-1)).toEqual(['Spoken of press-left.']);
    expect(phone.track.played.at(-1)?.seamless).toBeFalse();
  });

  it('moves what comes later when a step is given more time, without a gap in what is being said', async () => {
    await begin();
    phone.clock.tick(29_990);
    service.send({ type: 'more-time' });
    expect(phone.track.played.at(-1)?.seamless).toBeTrue();
    phone.clock.tick(90_000);
    expect(timesOf('Spoken of press-left.')[0]).toBeCloseTo(65_000 + 180, -2);
  });

  it('says "Ease off" to its end, and the next step after it', async () => {
    await begin();
    phone.clock.tick(49_900);
    service.send({ type: 'ease-off' });
    phone.clock.tick(3000);
    const [easeOff, next] = heardFrom(phone)
      .filter(([, name]) => /[.]$/.test(name))
      .slice(-2);
    expect(easeOff?.[1]).toContain('Less pressure');
    expect(next?.[1]).toBe('Spoken of press-left.');
    expect((next?.[0] ?? 0) - (easeOff?.[0] ?? 0)).toBeGreaterThanOrEqual(360);
  });

  it('pauses the session when it is stopped from outside, and says nothing into the room', async () => {
    await begin();
    phone.clock.tick(12_345);
    phone.track.trouble('stopped');
    expect(service.state()?.pauseReason).toBe('silenced');
    expect(phone.track.played.length).toBe(1);
    service.send({ type: 'resume' });
    expect(phone.track.played.length).toBe(2);
  });

  it('gives way to earcons of their own and the phone’s voice where the browser will not play it', async () => {
    await begin({}, ({ voice }) => voice.available.set(true));
    phone.track.trouble('refused');
    phone.clock.tick(95_000);
    expect(phone.voice.said).toEqual(SAID);
    expect(phone.sound.played.some(({ name }) => name === 'end')).toBeTrue();
  });

  it('gives the phone’s audio back a little after the end', async () => {
    await begin();
    phone.clock.tick(90_000);
    expect(phone.track.closed).toBe(0);
    phone.clock.tick(9000);
    expect(phone.track.closed).toBe(1);
  });

  describe('beside the phone’s voice', () => {
    const beside = (settings: Partial<Settings> = {}) =>
      begin(settings, ({ voice }) => voice.available.set(true));

    it('carries earcons alone', async () => {
      await beside();
      phone.clock.tick(95_000);
      expect(phone.voice.said).toEqual(SAID);
      expect(texts()).toEqual([]);
      expect(timesOf('end').length).toBe(1);
      expect(phone.sound.played).toEqual([]);
    });

    it('speaks instead of it while the page is hidden, and leaves it the word again in view', async () => {
      await beside();
      phone.clock.tick(20_000);
      phone.visibility.hide();
      expect(phone.voice.silences).toBe(1);
      phone.clock.tick(35_000);
      expect(phone.voice.said).toEqual(SAID.slice(0, 3));
      expect(texts()).toEqual(SAID.slice(3, 6));
      phone.visibility.show();
      phone.clock.tick(40_000);
      expect(phone.voice.said.slice(3)).toEqual(SAID.slice(6));
      expect(texts()).toEqual(SAID.slice(3, 6));
    });

    it('is silent where the built-in voice was chosen', async () => {
      await beside({ voiceSource: 'built-in' });
      phone.clock.tick(95_000);
      expect(phone.voice.said).toEqual([]);
      expect(texts()).toEqual(SAID);
    });
  });

  it('is the voice where the phone’s was chosen and the phone has none', async () => {
    await begin({ voiceSource: 'phone' });
    phone.clock.tick(95_000);
    expect(texts()).toEqual(SAID);
  });

  it('leaves the built-in voice’s part to the phone’s where there are no clips', async () => {
    phone = new FakePhone({ voiceSource: 'built-in' });
    TestBed.configureTestingModule({ providers: [phone.providers()] });
    service = TestBed.inject(SessionService);
    service.prepare(aSessionPlan());
    await settled();
    service.begin(aSessionPlan(), null);
    phone.clock.tick(95_000);
    expect(phone.voice.said).toEqual(SAID);
    expect(phone.sound.played.length).toBeGreaterThan(5);
  });

  it('sounds without a word beside a screen reader, and not at all in quiet mode', async () => {
    await begin({ screenReader: true });
    phone.clock.tick(95_000);
    expect(texts()).toEqual([]);
    expect(timesOf('step').length).toBe(2);
  });

  describe('stopped from outside while it answers a tap on Pause', () => {
    beforeEach(async () => {
      await begin();
      phone.clock.tick(20_000);
      service.send({ type: 'pause' });
      phone.clock.tick(200);
      phone.track.trouble('stopped');
    });

    // nothing-lost: page-in-view-1
    it('says the rest of the answer to nobody', () => {
      const { length } = phone.track.played;
      phone.clock.tick(5000);
      expect(phone.track.played.length).toBe(length);
      expect(service.state()?.pauseReason).toBe('asked');
    });

    it('says it not even when something is done in the pause', () => {
      const { length } = phone.track.played;
      service.send({ type: 'more-time' });
      expect(phone.track.played.length).toBe(length);
    });
  });
});
