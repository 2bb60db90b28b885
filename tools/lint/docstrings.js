/** A light rule: what a module exports by declaration carries a docstring (on the declaration or its decorators). */
export const docstrings = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: 'An export says in a docstring what it is for.' },
  },
  create(context) {
    const source = context.sourceCode;
    return {
      ExportNamedDeclaration(node) {
        if (node.declaration === null || node.declaration === undefined) return;
        const decorators = node.declaration.decorators ?? [];
        const first =
          decorators.length > 0 && decorators[0].range[0] < node.range[0] ? decorators[0] : node;
        const comments = source.getCommentsBefore(first);
        const last = comments.at(-1);
        if (last?.type !== 'Block' || !last.value.startsWith('*')) {
          context.report({ node: node.declaration, messageId: 'missing' });
        }
      },
    };
  },
};
