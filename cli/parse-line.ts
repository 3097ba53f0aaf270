import yargs, { type Argv } from 'yargs';
import type { Command, Option } from './command.ts';
import { toolVersion } from './io/version.ts';
import { isDate } from './core/dates/days-between.ts';
import { commands } from './commands.generated.ts';
import { misuse } from './misuse.ts';
import { whenLeftOut } from './plain-line.ts';

/** A command line that cannot be followed; the sentence says why and what to type instead. */
class UsageError extends Error {}

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
    if (!isMisuse(error)) throw error;
    const command = await commands[line[0] ?? '']?.load();
    return { kind: 'misused', text: misuse(error.message, line, command) };
  }
  const [choice] = chosen;
  return help || !choice
    ? { kind: 'help', text: (help || (await parser.getHelp())).replace(EMPTY_LIST, '') }
    : settled(choice, line);
}

/** An option without its value is thrown past `fail`, under the parser’s own name for its errors. */
const isMisuse = (error: unknown): error is Error =>
  error instanceof UsageError || (error instanceof Error && error.name === 'YError');

/** Refuses what the parser lets through: an option given twice, and a day that is none. Fills in what was left out. */
function settled({ command, given }: Chosen, line: readonly string[]): Parsed {
  const typed = Object.entries(given).filter(([, value]) => value !== undefined);
  for (const [name, value] of typed) {
    const type = command.options[name]?.type;
    const wrong =
      Array.isArray(value) && type !== 'list' && type !== undefined
        ? `\`--${name}\` is here more than once. Keep one.`
        : type === 'day' && !isDate(String(value))
          ? `\`${value}\` is not a day of the calendar. Write it like 2027-03-01.`
          : undefined;
    if (wrong) return { kind: 'misused', text: misuse(wrong, line, command) };
  }
  const all = { ...whenLeftOut(command.options), ...Object.fromEntries(typed) };
  return { kind: 'chosen', command, given: all };
}

/** Handlers only note the choice: yargs may call them although an argument is wrong. */
function parserFor(choose: (choice: Chosen) => void): Argv {
  const parser = yargs()
    .scriptName('fairlot')
    .locale('en')
    .updateStrings(PLAIN)
    .wrap(80)
    .usage('$0 <command>\n\nFair tenders as plain files: write, check, score and explain them.')
    .strictCommands()
    .strictOptions()
    .version(toolVersion())
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
    else parser.option(name, { ...settings, requiresArg: option.type !== 'switch' });
  }
  for (const [line, does] of command.examples) parser.example(line, does);
  return parser;
}

const settingsOf = ({ type, describes, choices, default: fallback }: Option) => ({
  describe: describes,
  type: type === 'switch' ? ('boolean' as const) : ('string' as const),
  ...(type === 'list' ? { array: true as const } : {}),
  ...(type === 'list' && choices ? { coerce: splitAtCommas } : {}),
  ...(choices ? { choices } : {}),
  ...(fallback === undefined ? {} : { default: fallback }),
});

/** `--to md,html` is the same as `--to md --to html`. */
const splitAtCommas = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => word.split(',').filter((one) => one !== ''));

/** The parser tells that a list nobody typed is empty; nobody needs to know. */
const EMPTY_LIST = / *\[if left out: \[\]\]/g;

/** The notes beside each option in the help, in words that are not for programmers. */
const PLAIN = {
  array: 'one or more',
  string: 'text',
  boolean: 'on or off',
  required: 'needed',
  'Positionals:': 'Words:',
  'choices:': 'one of:',
  'default:': 'if left out:',
};
