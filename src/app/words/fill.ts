import { acrossFrom, BodySide, bodyRoles, Side } from '../domain/session/side';

/**
 * A text with its sides and hands filled in (content.md, part 1): `{side}` is the worked side, `{hand}` the working
 * hand, which crosses over; sentences then begin with a capital. For `both` the text must name no side.
 */
export function fill(
  text: string,
  worked: Side,
  sideWords: Readonly<Record<BodySide, string>>,
): string {
  if (worked === 'both') return text;
  const roles = bodyRoles(worked);
  const values: Record<string, string> = {
    side: sideWords[worked],
    otherSide: sideWords[acrossFrom(worked)],
    hand: sideWords[roles.workingHand],
    otherHand: sideWords[roles.otherHand],
  };
  const filled = text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return filled.replace(
    /(^|[.!?]\s+)(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
