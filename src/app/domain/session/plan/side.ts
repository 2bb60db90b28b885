/** A side of the person's own body. */
export type BodySide = 'left' | 'right';

/** The side a step belongs to; `both` for steps that serve the whole session. */
export type Side = BodySide | 'both';

/** The side across the body. */
export function acrossFrom(side: BodySide): BodySide {
  return side === 'left' ? 'right' : 'left';
}

/**
 * What each part of the body does while one side is worked (docs/spec/content.md, parts 1 and 8): the working hand crosses
 * over to the worked side. So it is in every technique there is; one in which it does not takes no roles from here.
 */
export interface BodyRoles {
  readonly worked: BodySide;
  readonly workingHand: BodySide;
  /** The hand on the worked side: it holds, raises or pulls the working elbow. */
  readonly otherHand: BodySide;
}

/** Which hand works and which supports while `worked` is the worked side. */
export function bodyRoles(worked: BodySide): BodyRoles {
  return { worked, workingHand: acrossFrom(worked), otherHand: worked };
}
