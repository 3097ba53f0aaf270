import type { TemplateTree } from './parse-template.ts';

/** The name of the hidden helper that every plain `{{…}}` goes through; templates cannot call it, since it is not a word. */
export const showHelper = '%show';

/**
 * The same template with every plain `{{…}}` sent through the escaping helper. Handlebars' own escaping is made for HTML and would
 * print `&#x27;` in Markdown while letting `|`, `*` and line breaks through.
 */
export function escapeTemplate(tree: TemplateTree): TemplateTree {
  return { ...tree, body: tree.body.map(escapeStatement) };
}

function escapeStatement(statement: hbs.AST.Statement): hbs.AST.Statement {
  if (statement.type === 'BlockStatement') return escapeBlock(statement as hbs.AST.BlockStatement);
  if (statement.type !== 'MustacheStatement') return statement;
  return escapeMustache(statement as hbs.AST.MustacheStatement);
}

function escapeBlock(block: hbs.AST.BlockStatement): hbs.AST.BlockStatement {
  return {
    ...block,
    program: block.program && escapeTemplate(block.program),
    inverse: block.inverse && escapeTemplate(block.inverse),
  };
}

function escapeMustache(mustache: hbs.AST.MustacheStatement): hbs.AST.MustacheStatement {
  const { loc, path, params, hash } = mustache;
  const call = { type: 'SubExpression', loc, path, params, hash };
  const shown = params.length > 0 ? call : path;
  if (!mustache.escaped && params.length === 0) return mustache;
  const show = { type: 'PathExpression', loc, data: false, depth: 0, parts: [showHelper] };
  return {
    ...mustache,
    path: { ...show, original: showHelper } as hbs.AST.PathExpression,
    params: [shown as hbs.AST.Expression],
    hash: { type: 'Hash', loc, pairs: [] },
  };
}
