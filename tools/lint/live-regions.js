/**
 * A live region's text comes by `[unLive]`, which waits until the region has been in the page, empty, for a frame: of one
 * born with its text no screen reader tells. What a walk through the app sees of it (e2e/watch.ts) depends on where it goes.
 */
export const liveRegions = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      born: 'A live region takes its text by [unLive] (src/app/ui/live), else it may be born with it, and nobody is told.',
    },
  },
  create(context) {
    return {
      Element(element) {
        const { attributes, inputs } = element;
        const isRegion =
          attributes.some(({ name, value }) => name === 'role' && ROLES.has(value)) ||
          attributes.some(({ name, value }) => name === 'aria-live' && value !== 'off') ||
          inputs.some(({ name }) => name === 'aria-live');
        if (isRegion && !inputs.some(({ name }) => name === 'unLive'))
          context.report({ loc: locOf(element, context), messageId: 'born' });
      },
    };
  },
};

const ROLES = new Set(['status', 'alert', 'log']);

function locOf({ startSourceSpan: { start, end } }, context) {
  return {
    start: context.sourceCode.getLocFromIndex(start.offset),
    end: context.sourceCode.getLocFromIndex(end.offset),
  };
}
