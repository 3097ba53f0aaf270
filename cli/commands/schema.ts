import { defineCommand } from '../command.ts';

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
  run: async ({ format }, project) => project.schema(format ?? ''),
});
