import { shapeOfSchema } from '../expression/read-schema.ts';
import { createScope, knowTables, type Scope } from '../expression/scope.ts';
import { listOf, scalar, type Shape } from '../expression/shape.ts';
import { scoreShape } from './score-for-rules.ts';
import type { WrittenCheck } from '../spec/written.generated.ts';

/** What a rule may be about. */
export type About = WrittenCheck['about'];

/** The names and fields that rules may use, for each thing they can be about. */
export interface RuleLanguage {
  readonly scopeFor: (about: About) => Scope;
  /** The names of these formats and `on`, and nothing else: what a guide for one organisation may look at. */
  readonly scopeOf: (formats: readonly About[]) => Scope;
}

/** The names that a rule may use: a rule about a bid, for example, knows the tender, the bid and the organisation. */
const namesFor: Readonly<Record<About, readonly About[]>> = {
  tender: ['tender'],
  bid: ['tender', 'bid', 'organisation'],
  organisation: ['organisation'],
  panel: ['tender', 'panel'],
  sheet: ['tender', 'panel', 'sheet'],
  moderation: ['tender', 'moderation'],
  decision: ['tender', 'decision'],
  score: ['tender', 'score'],
};

/**
 * The language of rules, with fields taken from the JSON Schema of each format (`schemaOf('tender')`).
 * `on`, today's date, is there for deadlines only; it never selects law.
 */
export function ruleLanguage(schemaOf: (format: string) => unknown): RuleLanguage {
  const schemas = new Map<string, unknown>();
  const shapes = new Map<string, Shape>();
  const scopes = new Map<About, Scope>();
  // A table that two formats share must be one object, or a rule could not compare the two.
  const schemaFor = (format: string): unknown =>
    schemas.get(format) ?? keep(schemas, format, schemaOf(format));
  const find = (reference: string): unknown => schemaFor(formatNamed(reference));
  // One score beside its question is put together from several files, so no format of its own describes it.
  shapes.set('score', scoreShape);
  const shapeFor = (format: string): Shape =>
    shapes.get(format) ?? keep(shapes, format, shapeOfSchema(schemaFor(format), format, find));
  let tables: Scope | undefined;
  const scopeOf = (
    formats: readonly About[],
    more: Readonly<Record<string, Shape>> = {},
  ): Scope => {
    const named = formats.map((name) => [name, shapeFor(name)]);
    const names = { ...Object.fromEntries(named), ...more, on: scalar.string };
    // The tender is the largest format, and nearly all rules may look at it.
    return createScope(names, (tables ??= knowTables(shapeFor('tender'))));
  };
  const declare = (about: About): Scope =>
    // The buyer must decide about what bidders wrote, so a rule about decisions sees every bid.
    scopeOf(namesFor[about], about === 'decision' ? { bids: listOf(shapeFor('bid')) } : {});
  return {
    scopeFor: (about) => scopes.get(about) ?? keep(scopes, about, declare(about)),
    scopeOf: (formats) => scopeOf(formats),
  };
}

/** `../lot/1.schema.json` and `https://…/specs/lot/1.schema.json` both name the format `lot`. */
function formatNamed(reference: string): string {
  return /([a-z-]+)\/\d+\.schema\.json$/.exec(reference)?.[1] ?? reference;
}

function keep<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  map.set(key, value);
  return value;
}
