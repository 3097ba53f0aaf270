import { defineCommand } from '../command.ts';
import { listCoverage, listPacks, listRules } from '../project/rules/list-rules.ts';

/** Lists rule packs, the rules in one, or what became of everything that the source documents ask for. */
export const command = defineCommand({
  describes: 'List rule packs and their rules',
  words: '[pack]',
  options: {
    pack: { type: 'text', describes: 'A pack, such as clinks-2013' },
    coverage: {
      type: 'switch',
      describes: 'What became of each item of the inventory of what charities asked for',
    },
    format: {
      type: 'text',
      describes: 'How to list',
      choices: ['text', 'json'],
      default: 'text',
    },
  },
  examples: [
    ['fairlot rules', 'lists every pack that a tender can name'],
    ['fairlot rules clinks-2013', 'lists the rules of a pack, with who asks for each'],
    ['fairlot rules --coverage', 'shows what of the source documents is at work'],
  ],
  run: async ({ pack, coverage, format }) => {
    if (coverage) return listCoverage(format);
    return pack === undefined ? listPacks(format) : listRules(pack, format);
  },
});
