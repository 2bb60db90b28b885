/**
 * Text that a block brings and takes away stands in an element of its own. A browser's page translation takes texts out
 * of the page (docs/adr/037-translated-pages.md): a bare one could no more be taken away by Angular, and stood there for
 * ever.
 */
export const textRoots = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      bare: 'Text directly in a block needs an element of its own: a page translation may replace it.',
    },
  },
  create(context) {
    const look = (block) => {
      for (const child of block.children ?? []) {
        const isText =
          /^(?:Bound)?Text/.test(child.type) &&
          !/^\s*$/.test(child.value?.source ?? child.value ?? '');
        if (isText) context.report({ loc: locOf(child, context), messageId: 'bare' });
      }
    };
    return {
      IfBlockBranch: look,
      ForLoopBlock: look,
      ForLoopBlockEmpty: look,
      SwitchBlockCase: look,
      SwitchBlockCaseGroup: look,
    };
  },
};

function locOf(node, context) {
  const { start, end } = node.sourceSpan;
  return {
    start: context.sourceCode.getLocFromIndex(start.offset),
    end: context.sourceCode.getLocFromIndex(end.offset),
  };
}
