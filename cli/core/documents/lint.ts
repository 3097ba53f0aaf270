import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { eachScope, withScope } from './block-scope.ts';
import { helpers } from './template-helpers.ts';
import { parseTemplate, partialName, type TemplateFile } from './parse-template.ts';
import { anything, isMany, shapeOf, single } from './schema-shape.ts';
import type { Schema, Shape } from './schema-shape.ts';
import { follow, isDeadEnd, type Scope } from './scope.ts';
import { templateProblem } from './template-problem.ts';

/**
 * Everything in a template that its data cannot answer: misspelt fields, loops over what is not a list, unknown helpers and partials.
 * Handlebars itself prints nothing for a misspelt field and skips a misspelt loop, so that a whole section could vanish unseen.
 * The schema describes the data that the template is given; `true` checks helpers and partials only.
 */
export function lintTemplate(
  template: TemplateFile,
  partials: readonly TemplateFile[],
  schema: Schema,
): readonly Diagnostic[] {
  const root = typeof schema === 'boolean' ? anything : shapeOf(schema, schema);
  const found: Diagnostic[] = [];
  const desk: Desk = {
    file: template.file,
    partials,
    trail: [],
    say: (problem) => found.push(problem),
  };
  readFile(template, { here: root, root, names: new Map(), inLoop: false }, desk);
  return distinct(found);
}

interface Desk {
  readonly file: string;
  readonly partials: readonly TemplateFile[];
  readonly trail: readonly string[];
  readonly say: (problem: Diagnostic) => void;
}

function readFile(template: TemplateFile, scope: Scope, desk: Desk): void {
  const tree = parseTemplate(template);
  if ('code' in tree) desk.say(tree);
  else readProgram(tree, scope, { ...desk, file: template.file });
}

function readProgram(program: hbs.AST.Program | undefined, scope: Scope, desk: Desk): void {
  for (const statement of program?.body ?? []) readStatement(statement, scope, desk);
}

function readStatement(statement: hbs.AST.Statement, scope: Scope, desk: Desk): void {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return;
    case 'MustacheStatement':
      return readMustache(statement as hbs.AST.MustacheStatement, scope, desk);
    case 'BlockStatement':
      return readBlock(statement as hbs.AST.BlockStatement, scope, desk);
    case 'PartialStatement':
      return readPartial(statement as hbs.AST.PartialStatement, scope, desk);
    default:
      desk.say(templateProblem(desk.file, statement.loc, { kind: 'unsupported' }));
  }
}

function readMustache(mustache: hbs.AST.MustacheStatement, scope: Scope, desk: Desk): void {
  const shape = valueOf({ ...mustache, call: mustache.params.length > 0 }, scope, desk);
  if (isMany(shape)) desk.say(templateProblem(desk.file, mustache.loc, { kind: 'not-a-word' }));
}

function readBlock(block: hbs.AST.BlockStatement, scope: Scope, desk: Desk): void {
  const word = block.path.original;
  const given = block.params[0];
  if (!['if', 'unless', 'each', 'with'].includes(word) || !given)
    return desk.say(templateProblem(desk.file, block.path.loc, { kind: 'unknown-block', word }));
  const shape = expressionShape(given, scope, desk);
  const inside = word === 'each' ? eachScope(block, shape, scope) : withScope(block, shape, scope);
  if (!inside) desk.say(templateProblem(desk.file, given.loc, { kind: 'not-a-list' }));
  const same = word === 'if' || word === 'unless';
  readProgram(block.program, same ? scope : (inside ?? { ...scope, here: anything }), desk);
  readProgram(block.inverse, scope, desk);
}

function readPartial(partial: hbs.AST.PartialStatement, scope: Scope, desk: Desk): void {
  const word =
    partial.name.type === 'PathExpression' ? (partial.name as hbs.AST.PathExpression).original : '';
  const target = desk.partials.find((file) => partialName(file) === word);
  const known = desk.partials.map(partialName);
  if (!target)
    return desk.say(
      templateProblem(desk.file, partial.name.loc, { kind: 'unknown-partial', word, known }),
    );
  const given = partial.params[0];
  const here = given ? expressionShape(given, scope, desk) : scope.here;
  const pairs = partial.hash?.pairs ?? [];
  const names = new Map(pairs.map(({ key, value }) => [key, expressionShape(value, scope, desk)]));
  if (desk.trail.includes(word)) return;
  const inside = { here, root: scope.root, names, inLoop: scope.inLoop };
  readFile(target, inside, { ...desk, trail: [...desk.trail, word] });
}

interface Asked {
  readonly path: hbs.AST.Expression;
  readonly params: readonly hbs.AST.Expression[];
  readonly call: boolean;
}

function expressionShape(expression: hbs.AST.Expression, scope: Scope, desk: Desk): Shape {
  if (expression.type === 'SubExpression')
    return valueOf({ ...(expression as hbs.AST.SubExpression), call: true }, scope, desk);
  return valueOf({ path: expression, params: [], call: false }, scope, desk);
}

function valueOf(asked: Asked, scope: Scope, desk: Desk): Shape {
  for (const param of asked.params) expressionShape(param, scope, desk);
  if (asked.path.type !== 'PathExpression') return single;
  const path = asked.path as hbs.AST.PathExpression;
  if (asked.call) return helperShape(path, desk);
  const end = follow(path, scope);
  if (!isDeadEnd(end)) return end;
  desk.say(
    templateProblem(desk.file, path.loc, { kind: 'unknown-field', word: path.original, ...end }),
  );
  return anything;
}

function helperShape(path: hbs.AST.PathExpression, desk: Desk): Shape {
  const known = Object.keys(helpers);
  if (!Object.hasOwn(helpers, path.original))
    desk.say(
      templateProblem(desk.file, path.loc, { kind: 'unknown-helper', word: path.original, known }),
    );
  return single;
}

function distinct(problems: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
