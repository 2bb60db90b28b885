import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawFigure, pictureFiles, templateOf, type DrawnFigure } from '../app/app-files.ts';
import { componentFiles } from '../app/component-files.ts';
import { BODIES } from '../body/build.ts';
import { SIDES, type Side } from '../body/sides.ts';
import { FIGURES, idOf } from '../catalogue.ts';
import { mirrored } from '../drawing/facts.ts';
import { contrast, contrastFaults, palettes } from './contrast.ts';
import { faultsOf, motionFaults } from './faults.ts';
import { set as dragging } from '../sets/dragging.ts';
import { set as lyingDown } from '../sets/lying-down.ts';
import type { PictureSet, Told } from '../sets/set.ts';
import { sideFaults } from './sides.ts';

function drawn(id: string, body: (typeof BODIES)[number] = 'first'): DrawnFigure {
  const figure = FIGURES.find((candidate) => idOf(candidate) === id);
  if (figure === undefined) throw new Error(`There is no picture ${id}.`);
  return drawFigure(figure, body);
}

function toldOf({ technique }: PictureSet, worked: Side): Told {
  if (technique === undefined) throw new Error('The set is no technique.');
  return technique.told[worked];
}

describe('left and right (docs/spec/content.md, section 8)', () => {
  const drag = drawn('dragging/drag');
  const circles = drawn('middle-finger/circles');
  const squeeze = drawn('lying-down/squeeze', 'second');
  const lieDown = drawn('lying-down/lie-down');

  it('Dragging: the other hand works, the worked side supports, the head tilts to the worked side', () => {
    for (const worked of ['right', 'left'] as const) {
      const facts = worked === 'right' ? drag.drawing.facts : mirrored(drag.drawing.facts);
      const { workingHand, supportingHand, tilt } = toldOf(dragging, worked);
      assert.equal(facts.workingHand, workingHand);
      assert.equal(facts.supportingHand, supportingHand);
      assert.equal(facts.tilt, tilt);
      assert.deepEqual(facts.tinted, [worked]);
    }
  });

  it('Middle finger: the other hand works, the worked side supports, the head stays upright', () => {
    const { facts } = circles.drawing;
    assert.equal(facts.workingHand, 'left');
    assert.equal(facts.supportingHand, 'right');
    assert.equal(facts.tilt, undefined);
    assert.deepEqual(facts.tinted, ['right']);
  });

  it('Lying down: on the other side, which is also the working hand', () => {
    for (const worked of ['right', 'left'] as const) {
      const facts = worked === 'right' ? squeeze.drawing.facts : mirrored(squeeze.drawing.facts);
      const { liesOn, workingHand } = toldOf(lyingDown, worked);
      assert.equal(facts.liesOn, liesOn);
      assert.equal(facts.workingHand, workingHand);
      assert.deepEqual(facts.tinted, [worked]);
    }
  });

  it('Lying down: the lower leg straight, the upper one bent, the worked arm in front', () => {
    const left = mirrored(lieDown.drawing.facts);
    const told = toldOf(lyingDown, 'left');
    assert.equal(left.straightLeg, told.straightLeg);
    assert.equal(left.bentLeg, told.bentLeg);
    assert.ok(told.armInFront && left.armsInFront.includes(told.armInFront));
  });

  // Every picture is looked at when it is drawn (main.ts), and the stamp kept only where none has a fault.
  it('has no fault in a picture as it should be, on both sides', () => {
    for (const worked of SIDES) assert.deepEqual(sideFaults(drag, worked), []);
  });

  it('tells of a picture that was mirrored by mistake', () => {
    const { facts } = drag.drawing;
    const wrong = { ...drag, drawing: { facts: mirrored(facts) } };
    assert.equal(sideFaults(wrong, 'right').length, 4);
  });

  it('tells of a wristband on a picture in which no hand works', () => {
    const { facts } = drag.drawing;
    const release = { ...drag, figure: { ...drag.figure, name: 'release' }, drawing: { facts } };
    assert.match(sideFaults(release, 'right').join(), /wristband: left instead of none/);
  });

  it('mirrors back to what it was', () => {
    assert.deepEqual(mirrored(mirrored(lieDown.drawing.facts)), lieDown.drawing.facts);
  });
});

describe('a picture', () => {
  const figure = drawn('dragging/drag');

  it('is drawn the same each time', () => {
    assert.equal(templateOf(drawn('dragging/drag')), templateOf(figure));
  });

  it('keeps the class names of its motion to itself, body by body', async () => {
    const classes = (text = '') => [
      ...new Set([...text.matchAll(/class="([^"]+)"/g)].map((m) => m[1])),
    ];
    const [first] = [...(await pictureFiles(figure)).values()];
    const [second] = [...(await pictureFiles(drawn('dragging/drag', 'second'))).values()];
    assert.ok(classes(first).length > 0);
    assert.deepEqual(
      classes(first).filter((name) => classes(second).includes(name)),
      [],
    );
  });

  it('has a rule for each class it names, and names each rule', async () => {
    const [svg = '', css = ''] = [...(await pictureFiles(figure)).values()];
    const named = new Set([...svg.matchAll(/class="([^"]+)"/g)].map((match) => match[1]));
    const ruled = new Set([...css.matchAll(/\.([a-z-]+) \{/g)].map((match) => match[1]));
    assert.deepEqual(named, ruled);
  });

  it('is refused when it is too heavy, has a colour or a name of its own, or a number that is none', () => {
    const faultsIn = (svg: string) => faultsOf(figure, new Map([['x.svg', svg]])).join();
    assert.match(faultsIn(`<svg>${' '.repeat(12_000)}</svg>`), /bytes/);
    assert.match(faultsIn('<path fill="#fff"/>'), /colour/);
    assert.match(faultsIn('<path fill="var(--skinn)"/>'), /unknown role skinn/);
    assert.match(faultsIn('<g id="a"/>'), /forbidden/);
    assert.match(faultsIn('<path d="MNaN 1"/>'), /number/);
    assert.match(faultsIn('<path d="M1.2345 1"/>'), /decimals/);
  });

  it('moves by transforms alone, and only for those who do not want less motion', () => {
    const guarded = '@media (prefers-reduced-motion: no-preference) { .a { animation: a 1s } }';
    assert.deepEqual(motionFaults(`${guarded} @keyframes a { to { transform: none } }`), []);
    assert.match(
      motionFaults('.a { animation: a 1s } @keyframes a { to { transform: none } }').join(),
      /less motion/,
    );
    assert.match(motionFaults(`${guarded} @keyframes a { to { left: 1px; } }`).join(), /left/);
  });
});

describe('component files', () => {
  it('hold every step of a technique, with the shared ones', () => {
    const files = componentFiles(dragging, 'second', ({ pose }) => pose.movements !== undefined);
    const pictures = files.get('src/app/techniques/dragging/pictures/second/pictures.ts') ?? '';
    for (const id of [
      'dragging/drag',
      'dragging/tap-neck',
      'seated/sit-tall',
      'seated/change-side',
    ])
      assert.match(pictures, new RegExp(`'${id}':`));
    assert.doesNotMatch(pictures, /cover/);
  });
});

describe('contrast', () => {
  it('is measured as WCAG does', () => {
    assert.equal(contrast('#000', '#ffffff'), 21);
    assert.ok(Math.abs(contrast('#777', '#fff') - 4.48) < 0.01);
  });

  it("holds in each of the app's themes", () => {
    const all = palettes();
    assert.ok(all.length >= 3);
    assert.deepEqual(all.flatMap(contrastFaults), []);
  });

  it('tells what is too faint', () => {
    const [light] = palettes();
    assert.ok(light);
    const faint = { ...light, values: new Map([...light.values, ['line', '#e0a080']]) };
    assert.match(contrastFaults(faint).join(), /line on skin/);
  });
});
