import type { Schema } from '../core/spec/schema.ts';

/** The page of one format: what it is, and a table of the fields of each of its parts. */
export function emitReadme(name: string, schema: Schema): string {
  const parts = Object.values(schema.$defs ?? {}).filter((part) => part.properties);
  return [
    `<!-- Made from 1.schema.json by \`npm run generate\`. Do not edit. -->`,
    `# ${schema.title} (\`${name}/1\`)`,
    schema.description,
    `Every file starts with the line \`format: ${name}/1\`.`,
    tableOf(schema),
    ...parts.flatMap((part) => [`## ${part.title}`, part.description, tableOf(part)]),
  ]
    .join('\n\n')
    .concat('\n');
}

function tableOf({ properties = {}, required = [] }: Schema): string {
  const rows = Object.entries(properties).map(([field, schema]) => {
    const need = required.includes(field) ? 'yes' : 'no';
    return row([`\`${field}\``, need, cell(schema.description ?? ''), example(schema)]);
  });
  return [
    row(['Field', 'Required', 'What it is', 'Example']),
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const example = ({ examples = [] }: Schema): string => {
  const [first] = examples;
  if (first === undefined) return '';
  return `\`${cell(typeof first === 'string' ? first : JSON.stringify(first))}\``;
};
