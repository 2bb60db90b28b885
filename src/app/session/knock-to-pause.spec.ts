import { TestBed } from '@angular/core/testing';
import { FakeMotion } from '../platform/motion/fake-motion';
import { MOTION, MotionState } from '../platform/motion/motion';
import { Settings } from '../store/settings';
import { aSessionPlan, FakePhone } from './fake-session';
import { KnockToPause } from './knock-to-pause';
import { SessionService } from './session-service';

const READING_MS = 16;

describe('KnockToPause', () => {
  let phone: FakePhone;
  let motion: FakeMotion;
  let service: SessionService;
  let knocks: KnockToPause;

  function open(settings: Partial<Settings> = { knockToPause: true }, answer: MotionState = 'on') {
    phone = new FakePhone(settings);
    motion = new FakeMotion(answer);
    TestBed.configureTestingModule({
      providers: [phone.providers(), { provide: MOTION, useValue: motion }, KnockToPause],
    });
    service = TestBed.inject(SessionService);
    knocks = TestBed.inject(KnockToPause);
    TestBed.tick();
  }

  afterEach(() => service.clear());

  /** The tap on Begin, as the page passes it on. */
  function begin(): void {
    knocks.allow();
    service.begin(aSessionPlan(), null);
    TestBed.tick();
  }

  /** Time passes; the phone is shaken at these moments of it. */
  function pass(ms: number, blows: readonly number[] = [], strength = 4): void {
    for (let passed = 0; passed < ms; passed += READING_MS) {
      phone.clock.tick(READING_MS);
      const isBlow = blows.some((blow) => passed <= blow && blow < passed + READING_MS);
      motion.read(phone.clock.now(), isBlow ? strength : 0);
    }
    TestBed.tick();
  }

  /** A double knock: quiet, two blows, quiet. */
  const knockTwice = () => pass(3000, [1200, 1500]);

  const phase = () => service.state()?.phase;

  it('pauses a running session, and resumes it', () => {
    open();
    begin();
    pass(11_000);
    expect(phase()).toBe('running');
    knockTwice();
    expect(phase()).toBe('paused');
    knockTwice();
    expect(phase()).toBe('running');
  });

  it('is asked for in the tap that begins the session, and not before', () => {
    open();
    expect(motion.starts).toBe(0);
    knocks.allow();
    expect(motion.starts).toBe(1);
    service.begin(aSessionPlan(), null);
    TestBed.tick();
    expect(motion.state()).toBe('on');
  });

  it('listens no longer when no session came of the tap', () => {
    open();
    knocks.allow();
    TestBed.tick();
    knocks.rest();
    TestBed.tick();
    expect(motion.state()).toBe('off');
  });

  it('takes no bump for a knock while the person gets ready', () => {
    open();
    begin();
    knockTwice();
    expect(phase()).toBe('get-ready');
  });

  it('does nothing where the person did not switch it on', () => {
    open({});
    begin();
    expect(motion.starts).toBe(0);
  });

  it('does not listen while the page is hidden, and goes on after', () => {
    open();
    begin();
    phone.visibility.hide();
    TestBed.tick();
    expect(motion.state()).toBe('off');
    phone.visibility.show();
    TestBed.tick();
    expect(motion.state()).toBe('on');
  });

  it('stops when the session is over', () => {
    open();
    begin();
    service.send({ type: 'end', save: true });
    TestBed.tick();
    expect(motion.state()).toBe('off');
  });

  it('stops when its page is left', () => {
    open();
    begin();
    TestBed.resetTestingModule();
    expect(motion.state()).toBe('off');
  });

  it('does not take its own buzzing for a knock, nor what swings after it', () => {
    open();
    begin();
    pass(11_000);
    phone.haptics.buzz([100, 100, 900]);
    pass(3000, [400, 1300]);
    expect(phase()).toBe('running');
    knockTwice();
    expect(phase()).toBe('paused');
  });

  it('does not take a touch of the screen for a knock', () => {
    open();
    begin();
    pass(11_000);
    knocks.touch();
    pass(300, [100]);
    knocks.touch();
    pass(2000, [100]);
    expect(phase()).toBe('running');
  });

  it('asks once, and the session goes on without it, where it is refused', () => {
    open({ knockToPause: true }, 'refused');
    begin();
    knocks.allow();
    knocks.allow();
    TestBed.tick();
    expect(motion.starts).toBe(1);
    expect(phase()).toBe('get-ready');
  });

  it('hears as lightly as Settings say', () => {
    open({ knockToPause: true, knockSensitivity: 0 });
    begin();
    pass(11_000);
    pass(3000, [1200, 1500], 1.5);
    expect(phase()).toBe('running');
    phone.settings.change({ knockSensitivity: 1 });
    pass(3000, [1200, 1500], 1.5);
    expect(phase()).toBe('paused');
  });
});
