import type { Schema } from '../core/spec/schema.ts';

/** TypeScript types for every format: `WrittenTender` for a file, `TenderBuyer` for a part of one. */
export function emitTypes(schemas: ReadonlyMap<string, Schema>): string {
  const parts = [...schemas].flatMap(([format, schema]) => [
    declaration(`Written${pascal(format)}`, schema, format),
    ...Object.entries(schema.$defs ?? {}).map(([name, part]) =>
      declaration(pascal(format) + name, part, format),
    ),
  ]);
  return `${header}\n${parts.join('\n')}`;
}

const header = `// Made from specs/*/1.schema.json by \`npm run generate\`. Do not edit.
import type { Exact } from '../exact/exact.ts';
`;

const declaration = (name: string, schema: Schema, format: string): string =>
  `/** ${schema.description} */\nexport type ${name} = ${typeOf(schema, format)};\n`;

function typeOf(schema: Schema, format: string): string {
  if (schema.$ref) return referenced(schema.$ref, format);
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum) return schema.enum.map(literal).join(' | ');
  if (schema.oneOf) return schema.oneOf.map((one) => typeOf(one, format)).join(' | ');
  if (Array.isArray(schema.type))
    return schema.type.map((one) => typeOf({ type: one }, format)).join(' | ');
  return namedType(schema, format);
}

function namedType(schema: Schema, format: string): string {
  switch (schema.type) {
    case 'number':
    case 'integer':
      return 'Exact';
    case 'array':
      return `readonly (${schema.items ? typeOf(schema.items, format) : 'unknown'})[]`;
    case 'object':
      return objectType(schema, format);
    default:
      return schema.type === undefined ? 'unknown' : String(schema.type);
  }
}

function objectType(schema: Schema, format: string): string {
  const values = schema.additionalProperties;
  if (!schema.properties && typeof values === 'object')
    return `{ readonly [name: string]: ${typeOf(values, format)} }`;
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const optional = schema.required?.includes(name) ? '' : '?';
    return `/** ${field.description} */\nreadonly ${name}${optional}: ${typeOf(field, format)};`;
  });
  return `{\n${fields.join('\n')}\n}`;
}

function referenced(ref: string, format: string): string {
  const [file, name] = ref.split('#/$defs/');
  const home = file ? (/([a-z-]+)\/1\.schema\.json/.exec(file)?.[1] ?? format) : format;
  return name ? pascal(home) + name : `Written${pascal(home)}`;
}

const literal = (value: unknown): string => `'${String(value)}'`;

const pascal = (name: string): string =>
  name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
