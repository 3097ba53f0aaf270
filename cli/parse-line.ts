import yargs, { type Argv } from 'yargs';
import type { Command, Option } from './command.ts';
import { commands } from './commands.generated.ts';
import { usageSentences } from './usage-sentences.ts';

/** A command line that cannot be followed; the sentence says why and what to type instead. */
export class UsageError extends Error {}

/** The command that a line names and what was typed for it, or words to print instead. */
export type Parsed =
  | { readonly kind: 'chosen'; readonly command: Command; readonly given: object }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'misused'; readonly text: string };

type Chosen = Extract<Parsed, { readonly kind: 'chosen' }>;

/** Parses any command line, with help and with suggestions for what was mistyped. */
export async function parseLine(line: readonly string[]): Promise<Parsed> {
  const chosen: Chosen[] = [];
  let help = '';
  const parser = parserFor((choice) => chosen.push(choice));
  try {
    await parser.parseAsync([...line], {}, (_error, _given, output) => {
      help ||= output;
    });
  } catch (error) {
    if (error instanceof UsageError) return { kind: 'misused', text: misuse(error, line) };
    throw error;
  }
  const [choice] = chosen;
  return help || !choice ? { kind: 'help', text: help || (await parser.getHelp()) } : choice;
}

/** Handlers only note the choice: yargs may call them although an argument is wrong. */
function parserFor(choose: (choice: Chosen) => void): Argv {
  const parser = yargs()
    .scriptName('fairlot')
    .locale('en')
    .updateStrings(usageSentences)
    .wrap(80)
    .usage('$0 <command>\n\nFair tenders as plain files: write, check, score and explain them.')
    .strictCommands()
    .strictOptions()
    .recommendCommands()
    .version(VERSION)
    .help()
    .parserConfiguration({ 'greedy-arrays': false })
    .exitProcess(false)
    .fail((message, error) => {
      throw error instanceof UsageError ? error : new UsageError(message || error.message);
    })
    .epilogue('Nothing here is legal advice. `fairlot <command> --help` shows examples.');
  for (const [name, { describes, words, load }] of Object.entries(commands))
    parser.command({
      command: `${name} ${words}`.trim(),
      describe: describes,
      builder: async (sub: Argv) => withOptions(sub, await load()),
      handler: async (given) => choose({ kind: 'chosen', command: await load(), given }),
    });
  return parser;
}

function withOptions(parser: Argv, command: Command): Argv {
  for (const [name, option] of Object.entries(command.options)) {
    const settings = settingsOf(option);
    if (new RegExp(`[<[]${name}(\\.\\.|[\\]>])`).test(command.words))
      parser.positional(name, settings);
    else parser.option(name, settings);
  }
  for (const [line, does] of command.examples) parser.example(line, does);
  return parser;
}

const settingsOf = ({ type, describes, choices, default: fallback }: Option) => ({
  describe: describes,
  type: type === 'switch' ? ('boolean' as const) : ('string' as const),
  ...(type === 'list' ? { array: true as const, default: [], defaultDescription: 'none' } : {}),
  ...(type === 'list' && choices ? { coerce: eachOf } : {}),
  ...(type === 'switch' ? { default: false } : {}),
  ...(choices ? { choices } : {}),
  ...(fallback === undefined ? {} : { default: fallback }),
});

/** `--to md,pdf` means the same as `--to md --to pdf`. */
const eachOf = (given: readonly string[]): readonly string[] =>
  given.flatMap((words) => words.split(','));

const misuse = (error: UsageError, line: readonly string[]): string => {
  const [command] = line;
  const known = command !== undefined && command in commands;
  return `${error.message}\nWhat to do: see \`fairlot ${known ? `${command} ` : ''}--help\`.\n`;
};

const VERSION = '0.1.0';
