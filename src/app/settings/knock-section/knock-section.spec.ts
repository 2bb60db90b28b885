import { ComponentFixture, TestBed } from '@angular/core/testing';
import { FakeMotion } from '../../platform/motion/fake-motion';
import { MOTION, MotionState } from '../../platform/motion/motion';
import { FakeVisibility } from '../../platform/visibility/fake-visibility';
import { VISIBILITY } from '../../platform/visibility/visibility';
import { FakeSettingsStore } from '../../store/fake-settings-store';
import { Settings } from '../../store/settings';
import { SETTINGS_STORE } from '../../store/settings-store';
import { KnockSection } from './knock-section';

const READING_MS = 16;

describe('KnockSection', () => {
  let store: FakeSettingsStore;
  let motion: FakeMotion;
  let visibility: FakeVisibility;
  let fixture: ComponentFixture<KnockSection>;
  let host: HTMLElement;
  let now: number;

  async function open(settings: Partial<Settings> = {}, answer: MotionState = 'on') {
    store = new FakeSettingsStore(settings);
    motion = new FakeMotion(answer);
    visibility = new FakeVisibility();
    now = 0;
    TestBed.configureTestingModule({
      providers: [
        { provide: SETTINGS_STORE, useValue: store },
        { provide: MOTION, useValue: motion },
        { provide: VISIBILITY, useValue: visibility },
      ],
    });
    fixture = TestBed.createComponent(KnockSection);
    host = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
  }

  const toggle = () => host.querySelector<HTMLButtonElement>('[role=switch]');
  const isOn = () => toggle()?.getAttribute('aria-checked') === 'true';
  const button = (name: string) =>
    [...host.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
  const said = () => host.querySelector('[role=status]')?.textContent;
  const fill = () => host.querySelector<HTMLElement>('.fill')?.style.transform;

  async function press(control: HTMLButtonElement | null | undefined): Promise<void> {
    control?.click();
    await fixture.whenStable();
  }

  async function pass(ms: number, blows: readonly number[] = []): Promise<void> {
    for (let passed = 0; passed < ms; passed += READING_MS) {
      now += READING_MS;
      const isBlow = blows.some((blow) => passed <= blow && blow < passed + READING_MS);
      motion.read(now, isBlow ? 4 : 0);
    }
    await fixture.whenStable();
  }

  it('asks for the sensor in the tap that switches it on, and lets go of it', async () => {
    await open();
    expect(isOn()).toBeFalse();
    toggle()?.click();
    expect(motion.starts).toBe(1);
    await fixture.whenStable();
    expect(isOn()).toBeTrue();
    expect(store.settings().knockToPause).toBeTrue();
    expect(motion.state()).toBe('off');
    await press(toggle());
    expect(store.settings().knockToPause).toBeFalse();
    expect(motion.starts).toBe(1);
  });

  it('stays off, disabled and with its reason, when motion is refused', async () => {
    await open({}, 'refused');
    await press(toggle());
    expect(isOn()).toBeFalse();
    expect(store.settings().knockToPause).toBeFalse();
    expect(host.textContent).toContain('The browser may not read motion');
    expect(toggle()?.disabled).toBeTrue();
  });

  it('stays in sight, disabled and with its reason, where there is no sensor', async () => {
    await open({ knockToPause: true }, 'absent');
    expect(toggle()?.disabled).toBeTrue();
    expect(isOn()).toBeFalse();
    expect(host.textContent).toContain('no motion sensor');
    expect(store.settings().knockToPause).toBeTrue();
  });

  it('offers sensitivity and a trial only while it is on', async () => {
    await open();
    expect([host.querySelector('[role=spinbutton]'), button('Try it')]).toEqual([null, undefined]);
  });

  it('sets how firm a knock must be', async () => {
    await open({ knockToPause: true });
    const spin = host.querySelector<HTMLInputElement>('[role=spinbutton]');
    expect(spin?.getAttribute('aria-valuetext')).toBe('3 of 5');
    for (const [key, stored] of [
      ['End', 1],
      ['Home', 0],
      ['ArrowUp', 0.25],
    ] as const) {
      spin?.dispatchEvent(new KeyboardEvent('keydown', { key }));
      await fixture.whenStable();
      expect(store.settings().knockSensitivity).toBe(stored);
    }
  });

  it('shows each knock it notices, and how strong the shaking is', async () => {
    await open({ knockToPause: true });
    await press(button('Try it'));
    expect(said()).toContain('knock twice beside it.');
    await pass(1200);
    expect(fill()).toBe('scaleX(0)');
    await pass(16, [0]);
    expect(fill()).toBe('scaleX(1)');
    await pass(2000, [300]);
    expect(said()).toBe('Knocks noticed: 1');
    await pass(3000, [1200, 1500]);
    expect(said()).toBe('Knocks noticed: 2');
  });

  it('stops trying on demand, when the page is hidden, and when it is left', async () => {
    await open({ knockToPause: true });
    await press(button('Try it'));
    await press(button('Stop trying'));
    expect(motion.state()).toBe('off');
    expect(said()).toContain('Try it where the phone will lie');

    await press(button('Try it'));
    visibility.hide();
    await fixture.whenStable();
    expect(motion.state()).toBe('off');
    expect(button('Try it')).toBeDefined();

    visibility.show();
    await press(button('Try it'));
    fixture.destroy();
    expect(motion.state()).toBe('off');
  });

  it('ends the trial and says why when motion is refused in it', async () => {
    await open({ knockToPause: true }, 'refused');
    await press(button('Try it'));
    expect(host.textContent).toContain('The browser may not read motion');
    expect(isOn()).toBeFalse();
  });
});
