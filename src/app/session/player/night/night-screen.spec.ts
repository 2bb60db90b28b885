import { TestBed } from '@angular/core/testing';
import { Settings } from '../../../store/settings/settings';
import { FakePhone } from '../../fake-phone';
import { aSessionPlan } from '../../session-plan.builder';
import { Recorder } from '../../recorder/recorder';
import { SessionService } from '../../session-service';
import { NightScreen } from './night-screen';

describe('NightScreen', () => {
  let phone: FakePhone;
  let service: SessionService;
  let night: NightScreen;
  let button: HTMLButtonElement;
  let presses: number;

  /** A running session, as its first step of 40 s begins. */
  function open(settings: Partial<Settings> = {}): void {
    phone = new FakePhone(settings);
    TestBed.configureTestingModule({ providers: [phone.providers(), NightScreen] });
    service = TestBed.inject(SessionService);
    service.begin(aSessionPlan(), null);
    night = TestBed.inject(NightScreen);
    pass(10_000);
  }

  /** The player looks at the night screen at each tick. */
  function pass(ms: number): void {
    for (let left = ms; left > 0; left -= 1000) {
      phone.clock.tick(Math.min(1000, left));
      night.on();
    }
  }

  beforeEach(() => {
    presses = 0;
    button = document.createElement('button');
    button.addEventListener('click', () => presses++);
    document.body.append(button);
  });

  afterEach(() => {
    service.clear();
    button.remove();
  });

  const FINGER = { pointerType: 'touch', width: 20, height: 20 };
  const touch = (as: PointerEventInit = FINGER) => {
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, ...as }));
    button.click();
  };

  it('comes after twenty seconds of a step, and goes at the next', () => {
    open();
    pass(19_000);
    expect(night.on()).toBeFalse();
    pass(1000);
    expect(night.on()).toBeTrue();
    pass(20_000);
    expect(service.state()?.step).toBe(1);
    expect(night.on()).toBeFalse();
    pass(20_000);
    expect(night.on()).toBeTrue();
  });

  it('waits twenty seconds from the last touch', () => {
    open();
    pass(15_000);
    touch();
    expect(presses).toBe(1);
    pass(19_000);
    expect(night.on()).toBeFalse();
    pass(1000);
    expect(night.on()).toBeTrue();
  });

  it('gives way to a touch that presses nothing; the next one presses', () => {
    open();
    pass(20_000);
    touch();
    expect(night.on()).toBeFalse();
    expect(presses).toBe(0);
    touch();
    expect(presses).toBe(1);
  });

  it('gives way to a press of the mouse that presses nothing', () => {
    open();
    pass(20_000);
    touch({ pointerType: 'mouse', pressure: 0.5 });
    expect([presses, night.on()]).toEqual([0, false]);
  });

  it('lets a click without a touch press, as a switch or a voice command sends it', () => {
    open();
    pass(20_000);
    button.click();
    expect([presses, night.on()]).toEqual([1, false]);
  });

  for (const [name, as] of [
    ['no kind', {}],
    ['no size', { ...FINGER, width: 0, height: 0 }],
    ['no pressure', { pointerType: 'mouse', pressure: 0 }],
  ] as const) {
    it(`lets a press with ${name} press, as a screen reader sends it`, () => {
      open();
      pass(20_000);
      touch(as);
      expect([presses, night.on()]).toEqual([1, false]);
    });
  }

  it('gives way to a key that does what it does', () => {
    open();
    pass(20_000);
    const key = new KeyboardEvent('keydown', { code: 'Space', bubbles: true, cancelable: true });
    expect(button.dispatchEvent(key)).toBeTrue();
    expect(night.on()).toBeFalse();
  });

  it('lets a long press, which ends in no click, cost the next tap nothing', () => {
    open();
    pass(20_000);
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, ...FINGER }));
    touch();
    expect(presses).toBe(1);
  });

  it('is never there in a pause, and waits afresh after it', () => {
    open();
    pass(20_000);
    service.send({ type: 'pause' });
    expect(night.on()).toBeFalse();
    pass(60_000);
    expect(night.on()).toBeFalse();
    service.send({ type: 'resume' });
    expect(night.on()).toBeFalse();
  });

  it('is never there over a question, or while nothing can be saved', async () => {
    open();
    pass(20_000);
    night.asking.set(true);
    expect(night.on()).toBeFalse();
    night.asking.set(false);
    expect(night.on()).toBeTrue();
    phone.repository.failWith('full');
    pass(6000);
    await TestBed.inject(Recorder).settled();
    expect(night.on()).toBeFalse();
  });

  for (const settings of [{ dimScreen: false }, { screenReader: true }]) {
    it(`never comes with ${JSON.stringify(settings)}`, () => {
      open(settings);
      pass(39_000);
      expect(night.on()).toBeFalse();
    });
  }

  it('hears no more once the player is gone', () => {
    open();
    pass(20_000);
    TestBed.resetTestingModule();
    touch();
    expect(presses).toBe(1);
  });
});
