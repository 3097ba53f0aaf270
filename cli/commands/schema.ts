import { defineCommand } from '../command.ts';
import { didYouMean } from '../core/diagnostics/suggest.ts';
import { formats, schemaOf } from '../core/spec/formats.ts';

/** Prints the JSON Schema of a format, for editors and other programs. */
export const command = defineCommand({
  describes: 'Print the JSON Schema of a format',
  words: '<format>',
  options: {
    format: { type: 'text', describes: 'A format such as tender, or tender/1' },
  },
  examples: [
    ['fairlot schema tender', 'prints what a tender file may hold'],
    ['fairlot schema bid > bid.schema.json', 'keeps it for an editor'],
  ],
  run: async ({ format = '' }) => {
    const name = format.replace(/\/1$/, '');
    const schema = schemaOf(name);
    if (schema) return { says: `${JSON.stringify(schema, null, 2)}\n` };
    return {
      exit: 2,
      says: `There is no format \`${format}\`.${didYouMean(name, formats)}\nThe formats are: ${formats.join(', ')}.\n`,
    };
  },
});
