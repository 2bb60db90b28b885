import type { DrawnFigure } from '../app/app-files.ts';
import type { Side } from '../body/sides.ts';
import { idOf } from '../catalogue.ts';
import { mirrored, type Facts } from '../drawing/facts.ts';
import type { Fact, Told } from '../sets/set.ts';

/** Words for the facts, and what each is or should be: a side, or sides. */
type Findings = Readonly<Record<string, string>>;

/**
 * Where a drawing says another left or right than docs/spec/content.md. `worked` left looks at it in the mirror, as the app shows
 * it. Each fault is a sentence that begins with the picture's name.
 */
export function sideFaults(
  {
    figure,
    body,
    drawing,
  }: Pick<DrawnFigure, 'figure' | 'body'> & {
    readonly drawing: { readonly facts: Facts };
  },
  worked: Side,
): readonly string[] {
  const id = idOf(figure);
  const shown = figure.set.shown[figure.name];
  if (shown === undefined) return [`${id} is not in the table of what pictures show.`];
  const told = figure.set.technique?.told[worked];
  const facts = worked === 'right' ? drawing.facts : mirrored(drawing.facts);
  const due = dueOf(shown, told, worked);
  return Object.entries(findingsOf(facts, shown, told))
    .filter(([what, is]) => is !== due[what])
    .map(
      ([what, is]) =>
        `${id} (${body}), worked ${worked}: ${what}: ${is} instead of ${due[what] ?? ''}.`,
    );
}

const NONE = 'none';

function dueOf(shown: readonly Fact[], told: Told | undefined, worked: Side): Findings {
  const due = (fact: keyof Told) => (shown.includes(fact) ? told?.[fact] : undefined) ?? NONE;
  const tint = shown.includes('tinted') ? worked : NONE;
  return {
    wristband: due('workingHand'),
    'supporting hand': due('supportingHand'),
    tint: shown.includes('tintedBoth') ? 'left,right' : tint,
    outline: shown.includes('outlined') ? worked : NONE,
    tilt: due('tilt'),
    'lies on': due('liesOn'),
    'straight leg': due('straightLeg'),
    'bent leg': due('bentLeg'),
    'arm in front': due('armInFront'),
  };
}

function findingsOf(facts: Facts, shown: readonly Fact[], told: Told | undefined): Findings {
  const list = (sides: readonly Side[]) => (sides.length === 0 ? NONE : sides.join());
  // Both arms may lie in front; the one that must is looked for.
  const front = facts.armsInFront.find((side) => side === told?.armInFront);
  return {
    wristband: facts.workingHand ?? NONE,
    'supporting hand': facts.supportingHand ?? NONE,
    tint: list(facts.tinted),
    outline: list(facts.outlined),
    tilt: facts.tilt ?? NONE,
    'lies on': facts.liesOn ?? NONE,
    'straight leg': facts.straightLeg ?? NONE,
    'bent leg': facts.bentLeg ?? NONE,
    'arm in front': shown.includes('armInFront') ? (front ?? NONE) : NONE,
  };
}
