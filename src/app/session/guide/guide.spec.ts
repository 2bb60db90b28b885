import { TestBed } from '@angular/core/testing';
import { Settings } from '../../store/settings/settings';
import { FakePhone } from '../fake-phone';
import { aSessionPlan, aTimedStep } from '../session-plan.builder';
import { SessionService } from '../session-service';

describe('Guide', () => {
  let phone: FakePhone;
  let service: SessionService;

  function begin(settings: Partial<Settings> = {}, steps = aSessionPlan().steps): void {
    phone = new FakePhone(settings);
    TestBed.configureTestingModule({ providers: [phone.providers()] });
    service = TestBed.inject(SessionService);
    service.begin(aSessionPlan(steps), null);
  }

  it('says the whole session in order, so that closed eyes lose nothing', () => {
    begin();
    phone.clock.tick(90_000);
    expect(phone.voice.said).toEqual([
      'Get ready. Put the phone down and take your position. A bell starts each step.',
      'Three. Two. One.',
      'Spoken of press-right.',
      'Halfway.',
      'Five seconds left.',
      'Spoken of press-left.',
      'Halfway.',
      'Five seconds left.',
      'Finished. Open your eyes. Rest a moment before you stand up.',
    ]);
  });

  it('says each thing once although cues are handed over ahead, tick by tick', () => {
    begin();
    for (let ms = 0; ms < 90_000; ms += 170) phone.clock.tick(170);
    expect(phone.voice.said.filter((text) => text === 'Halfway.').length).toBe(2);
    expect(phone.sound.played.filter(({ name }) => name === 'end').length).toBe(1);
  });

  it('speaks of a new step in the very tick that finds it, before the rest of that tick is done', () => {
    begin();
    let atOnce: readonly string[] = [];
    // A tick that a browser's timers let come before those of the cues, as rounding to whole milliseconds may.
    phone.clock.at(aSessionPlan().getReadyMs).subscribe(() => {
      service.send({ type: 'tick', heardMs: 0 });
      atOnce = [...phone.voice.said];
    });
    phone.clock.tick(aSessionPlan().getReadyMs);
    expect(atOnce.at(-1)).toBe('Spoken of press-right.');
    expect(phone.voice.said.filter((text) => text === 'Spoken of press-right.').length).toBe(1);
  });

  it('starts voice and sound within the tap that begins', () => {
    begin();
    expect(phone.voice.unlocked).toBeTrue();
    expect(phone.sound.state()).toBe('on');
  });

  it('places sounds ahead of time, to be heard at their moment', () => {
    begin();
    phone.clock.tick(8000);
    const step = phone.sound.played.find(({ name }) => name === 'step');
    expect(step?.delay).toBeGreaterThan(0);
    expect(step?.delay).toBeLessThanOrEqual(3000);
  });

  const switches: readonly [keyof Settings, () => number][] = [
    ['voice', () => phone.voice.said.length],
    ['sounds', () => phone.sound.played.length],
    ['vibration', () => phone.haptics.buzzed.length],
  ];
  for (const [name, count] of switches) {
    it(`leaves ${name} alone when it is switched off, and keeps the others`, () => {
      begin({ [name]: false });
      phone.clock.tick(90_000);
      for (const [other, countOther] of switches) {
        if (other === name) expect(count()).toBe(0);
        else expect(countOther()).toBeGreaterThan(5);
      }
    });
  }

  it('keeps its own voice quiet beside a screen reader', () => {
    begin({ screenReader: true });
    phone.clock.tick(90_000);
    expect(phone.voice.said).toEqual([]);
    expect(phone.sound.played.length).toBeGreaterThan(5);
  });

  it('takes back what was coming when the person pauses', () => {
    begin();
    phone.clock.tick(9000);
    const before = phone.sound.withdrawals;
    service.send({ type: 'pause' });
    phone.clock.tick(60_000);
    expect(phone.sound.withdrawals).toBeGreaterThan(before);
    expect(phone.voice.said.at(-1)).toBe('Paused.');
  });

  it('tells where it goes on, and does not begin the step anew', () => {
    begin();
    phone.clock.tick(20_000);
    service.send({ type: 'pause' });
    service.send({ type: 'resume' });
    phone.clock.tick(1000);
    expect(phone.voice.said.slice(-2)).toEqual([
      'Paused.',
      'Going on: Title of press-right, right side.',
    ]);
  });

  it('tells how to ease off at once, and goes on with the step', () => {
    begin();
    phone.clock.tick(15_000);
    service.send({ type: 'ease-off' });
    expect(phone.voice.said.at(-1)).toContain('Less pressure');
    phone.clock.tick(15_000);
    expect(phone.voice.said.at(-1)).toBe('Halfway.');
  });

  it('says how to ease off to its end, and only then the step that has begun meanwhile', () => {
    begin();
    const { getReadyMs, steps } = aSessionPlan();
    phone.clock.tick(getReadyMs + (steps[0]?.durationMs ?? 0) - 1000);
    expect(service.state()?.step).toBe(0);
    service.send({ type: 'ease-off' });
    phone.clock.tick(4000);
    expect(service.state()?.step).toBe(1);
    expect(phone.voice.said.at(-1)).toContain('Less pressure');
    phone.clock.tick(4000);
    expect(phone.voice.said.at(-1)).toBe('Spoken of press-left.');
  });

  it('leaves out a count that falls into speech', () => {
    const reps = { count: 3, eachMs: 10_000, outShare: 0.6 };
    begin({}, [aTimedStep({ kind: 'reps', reps, durationMs: 30_000 })]);
    phone.clock.tick(18_500);
    service.send({ type: 'ease-off' });
    phone.clock.tick(2500);
    expect(phone.voice.said).not.toContain('2');
    phone.clock.tick(9000);
    expect(phone.voice.said.at(-1)).toBe('Last one.');
  });

  it('falls silent after a discarded session', () => {
    begin();
    phone.clock.tick(15_000);
    const said = phone.voice.said.length;
    service.send({ type: 'end', save: false });
    service.clear();
    phone.clock.tick(60_000);
    expect(phone.voice.said.length).toBe(said);
    expect(phone.voice.silences).toBeGreaterThan(0);
  });

  it('gives the phone back its sound by itself a little after the end', () => {
    begin();
    phone.clock.tick(90_000);
    expect(phone.sound.state()).toBe('on');
    phone.clock.tick(9000);
    expect(phone.sound.state()).toBe('idle');
  });
});
