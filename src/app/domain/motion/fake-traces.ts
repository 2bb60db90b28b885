import { Ms } from '../time/units';
import { FakeLyingPhone } from './fake-phone';
import { FakeRandom } from './fake-random';

/** What lasts a while, and is masked: the phone's own buzzing. */
export interface Span {
  readonly from: Ms;
  readonly to: Ms;
}

/** Something that happens to a phone for all of a trace; returns when it is masked, if ever. */
export type Scene = (phone: FakeLyingPhone, random: FakeRandom) => readonly Span[] | undefined;

/** What a blow of such a frequency and damping leaves of itself fades by e in so many ms. */
function fading(frequency: number, damping: number): Ms {
  return 1000 / (2 * Math.PI * frequency * damping);
}

/**
 * A blow on wood: hard, and short.
 *
 * @param speed what the ground has at the phone's place after the blow, m/s: its push by the mass that is moved
 */
function onTable(phone: FakeLyingPhone, random: FakeRandom, at: Ms, speed: number): void {
  const frequency = random.ratio(25, 110);
  const strength = 2 * Math.PI * frequency * speed;
  phone.blow(at, strength, frequency, fading(frequency, random.between(0.06, 0.15)));
}

/** A blow on a mattress: soft, slow, and it swings on. */
function onMattress(phone: FakeLyingPhone, random: FakeRandom, at: Ms, speed: number): void {
  const frequency = random.ratio(6, 16);
  const strength = 2 * Math.PI * frequency * speed;
  phone.blow(at, strength, frequency, fading(frequency, random.between(0.2, 0.4)));
}

/** Where one can knock. */
export const GROUNDS = { table: onTable, mattress: onMattress };

/** A guess: a hand of half a kilogram at 1 to 2 m/s, on ground of which 10 to 40 kg go along. */
const FIRM = { least: 0.02, most: 0.08 };

/** A double knock; returns when its second knock came. */
export function knockTwice(
  phone: FakeLyingPhone,
  random: FakeRandom,
  ground: keyof typeof GROUNDS,
  at: Ms,
): Ms {
  const knock = GROUNDS[ground];
  const speed = random.ratio(FIRM.least, FIRM.most);
  const second = at + random.between(180, 550);
  knock(phone, random, at, speed);
  knock(phone, random, second, speed * random.ratio(0.6, 1.6));
  return second;
}

/** Runs `scene` over and over: at random times, in the mean once in `everyMs`, at least `apartMs` apart. */
function timeAndAgain(
  everyMs: Ms,
  apartMs: Ms,
  scene: (at: Ms) => void,
  phone: FakeLyingPhone,
  random: FakeRandom,
): void {
  let at = 1000;
  while (at < phone.lengthMs) {
    scene(at);
    at += apartMs - (everyMs - apartMs) * Math.log(1 - random.unit());
  }
}

const lyingStill: Scene = () => undefined;

const walking: Scene = (phone, random) => {
  const pace = random.between(1.5, 2.3);
  phone.sway(0, phone.lengthMs, random.between(1, 2.5), pace);
  for (let at = 500; at < phone.lengthMs; at += (1000 / pace) * random.between(0.95, 1.05)) {
    phone.blow(at, random.ratio(1, 8), random.ratio(8, 25), random.between(20, 50));
  }
};

const turningOver: Scene = (phone, random) => {
  timeAndAgain(
    20_000,
    6000,
    (at) => {
      for (let push = 0; push < 6; push++) {
        phone.push(at + random.between(0, 3000), random.between(-4, 4), random.between(200, 900));
      }
      if (random.unit() < 0.5)
        onMattress(phone, random, at + random.between(0, 3000), random.ratio(0.008, 0.06));
      phone.turn(
        at + random.between(0, 1000),
        random.between(500, 2000),
        random.between(-0.4, 0.4),
      );
    },
    phone,
    random,
  );
};

const pickedUpAndPutDown: Scene = (phone, random) => {
  timeAndAgain(
    20_000,
    9000,
    (at) => {
      const angle = random.between(0.4, 1.3);
      const held = random.between(1000, 5000);
      onTable(phone, random, at, random.ratio(0.001, 0.01));
      phone.turn(at, random.between(300, 800), angle);
      phone.sway(at, held + 600, random.between(0.1, 0.8), random.between(1, 4));
      phone.turn(at + held, 500, -angle + random.between(-0.1, 0.1));
      const down = at + held + random.between(450, 650);
      onTable(phone, random, down, random.ratio(0.005, 0.1));
      if (random.unit() < 0.6)
        onTable(phone, random, down + random.between(50, 250), random.ratio(0.003, 0.05));
      if (random.unit() < 0.3)
        phone.push(down + random.between(300, 800), random.between(1, 4), random.between(100, 400));
    },
    phone,
    random,
  );
};

/** Fists and fingertips at 2 to 4 a second, felt through mattress or chair, with rests between. */
const pounding: Scene = (phone, random) => {
  let at = 1500;
  while (at < phone.lengthMs) {
    const [every, speed] = [1000 / random.between(2, 4), random.ratio(0.003, 0.06)];
    const end = at + random.between(3000, 40_000);
    while (at < end) {
      onMattress(phone, random, at, speed * random.ratio(0.5, 2));
      at += every * random.between(0.85, 1.15);
    }
    at += random.between(500, 6000);
  }
};

/** Long strokes and circles that rock the bed. */
const stroking: Scene = (phone, random) => {
  let at = 1000;
  while (at < phone.lengthMs) {
    const lasts = random.between(600, 2500);
    phone.push(at, random.between(0.1, 1.2), lasts);
    if (random.unit() < 0.3) onMattress(phone, random, at + lasts, random.ratio(0.003, 0.03));
    at += lasts + random.between(200, 1500);
  }
};

const typing: Scene = (phone, random) => {
  let at = 1000;
  while (at < phone.lengthMs) {
    const end = at + random.between(500, 8000);
    while (at < end) {
      onTable(phone, random, at, random.ratio(0.0005, 0.005));
      at += 1000 / random.between(3, 9);
    }
    at += random.between(300, 5000);
  }
};

/** Things put down, elbows that settle: single bumps, which by chance come in pairs. */
const bumps: Scene = (phone, random) => {
  timeAndAgain(
    12_000,
    0,
    (at) => {
      const bump = random.unit() < 0.5 ? onTable : onMattress;
      bump(phone, random, at, random.ratio(0.002, 0.08));
    },
    phone,
    random,
  );
};

/** Its own buzzing, every few seconds. */
const buzzing: Scene = (phone, random) => {
  const spans: Span[] = [];
  for (let at = 1000; at < phone.lengthMs; at += random.between(1500, 5000)) {
    const long = random.between(40, 450);
    const times = random.unit() < 0.5 ? 1 : 2;
    for (let time = 0; time < times; time++) {
      phone.sway(at + time * (long + 120), long, random.between(2, 8), random.between(90, 220));
    }
    // A motor runs on a little after it was let go: what the mask's 300 ms are for.
    phone.sway(at + times * (long + 120) - 120, 120, 2, 70);
    spans.push({ from: at, to: at + times * (long + 120) - 120 + 300 });
  }
  return spans;
};

/** Everything that is no knock, by its name in the table. */
export const FALSE_ALARM_SCENES: Readonly<Record<string, Scene>> = {
  'lying still': lyingStill,
  'strokes and circles that rock the bed': stroking,
  'pounding and tapping, 2 to 4 a second': pounding,
  'turning over beside it': turningOver,
  'picked up and put down': pickedUpAndPutDown,
  'walking with it': walking,
  'typing on the same table': typing,
  'single bumps, five a minute': bumps,
  'its own buzzing, masked': buzzing,
};
