import { readFileSync } from 'node:fs';
import type { WrittenCoverage } from '../../cli/core/spec/written.generated.ts';
import type { Schema } from '../../cli/core/spec/schema.ts';

/**
 * The homes called fields whose `where` names a field that no format has, as `PBR-02: lot/1 payment.at_rsk`. A `where` is
 * `lot/1 payment.at_risk`; more fields follow after a comma, a semicolon or `and`, with their format when it is another.
 */
export function homesWithoutField({ homes }: WrittenCoverage): readonly string[] {
  return homes
    .filter(({ home }) => home === 'field')
    .flatMap(({ items, where = '' }) => (isFields(where) ? [] : [`${items.join(', ')}: ${where}`]));
}

function isFields(where: string): boolean {
  let format = '';
  return where.split(/[,;]\s*|\s+and\s+/).every((part) => {
    const [, named, path = ''] = /^(?:([a-z]+)\/1 )?`?([a-z_.[\]]+)`?$/.exec(part.trim()) ?? [];
    format = named ?? format;
    return format !== '' && path !== '' && hasField(format, path.replaceAll('[]', '').split('.'));
  });
}

const hasField = (format: string, path: readonly string[]): boolean => {
  const schema = schemaOf(format);
  return schema !== undefined && reaches({ schema, format }, path);
};

interface Seen {
  readonly schema: Schema;
  readonly format: string;
}

/** A field may lie in any of several shapes, and below the items of a list. */
function reaches(seen: Seen, path: readonly string[]): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  const { schema, format } = followed(seen);
  const below = [schema.items, ...(schema.oneOf ?? [])].filter((part) => part !== undefined);
  const field = schema.properties?.[step];
  return (
    (field !== undefined && reaches({ schema: field, format }, rest)) ||
    below.some((part) => reaches({ schema: part, format }, path))
  );
}

function followed({ schema, format }: Seen): Seen {
  if (!schema.$ref) return { schema, format };
  const [file = '', part = ''] = schema.$ref.split('#/$defs/');
  const home = /([a-z-]+)\/\d+\.schema\.json/.exec(file)?.[1] ?? format;
  const whole = schemaOf(home);
  return followed({ schema: (part ? whole?.$defs?.[part] : whole) ?? {}, format: home });
}

const known = new Map<string, Schema>();

function schemaOf(format: string): Schema | undefined {
  try {
    const text = known.has(format) ? '' : readFileSync(`specs/${format}/1.schema.json`, 'utf8');
    if (text) known.set(format, JSON.parse(text) as Schema);
    return known.get(format);
  } catch {
    return undefined;
  }
}
