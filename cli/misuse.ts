import { didYouMean } from './core/diagnostics/suggest.ts';
import { inWords } from './core/competition/in-words.ts';
import type { Command } from './command.ts';
import { commands } from './commands.generated.ts';

/** A command line that cannot be followed, told to the person who typed it: what is wrong and what to type instead. */
export function misuse(message: string, line: readonly string[], command?: Command): string {
  const [name = ''] = line;
  const known = Object.hasOwn(commands, name);
  const help = `fairlot ${known ? `${name} ` : ''}--help`;
  return `${said(message, { name, known, line, ...(command && { command }) })}\nWhat to do: see \`${help}\`.\n`;
}

interface Typed {
  readonly name: string;
  readonly known: boolean;
  readonly line: readonly string[];
  readonly command?: Command;
}

/** What the parser says, in words for people who never write programs. A sentence of our own stays as it is. */
function said(message: string, typed: Typed): string {
  const unknown = /^Unknown arguments?: (.+)$/.exec(message)?.[1];
  if (unknown !== undefined) return noSuchOption(unknown.split(', '), typed);
  if (/^(Did you mean|Unknown command)/.test(message)) return noSuchWord(message, typed);
  if (message.startsWith('Not enough non-option'))
    return `This is not the whole command. It is written so: \`fairlot ${typed.name} ${typed.command?.words ?? ''}\`.`;
  const empty = /^Not enough arguments following: (.+)$/.exec(message)?.[1];
  if (empty !== undefined) return `\`--${empty}\` needs a word after it.`;
  const wrong = /Argument: (\S+), Given: "(.*)", Choices: /.exec(message);
  return wrong ? noSuchChoice(wrong[1] ?? '', wrong[2] ?? '', typed) : message;
}

function noSuchOption(names: readonly string[], { name, known, command }: Typed): string {
  const options = [...Object.keys(command?.options ?? {}), 'help', 'version'];
  const [first = ''] = names;
  const dashed = first.length === 1 ? `-${first}` : `--${first}`;
  const near = didYouMean(first, options).replace('`', '`--');
  return `${known ? `\`fairlot ${name}\`` : 'Fairlot'} has no option \`${dashed}\`.${first.length === 1 ? '' : near}`;
}

function noSuchWord(message: string, { name, known, line, command }: Typed): string {
  const extra = /^Unknown commands?: (.+)$/.exec(message)?.[1] ?? '';
  return known
    ? `\`fairlot ${name}\` has no use for the word \`${extra}\`.${oncePerWord(line, command)}`
    : `There is no command \`${name}\`.${didYouMean(name, Object.keys(commands))}`;
}

/** A shell makes many words of `--read *.xlsx`, and only the first belongs to the option. */
function oncePerWord(line: readonly string[], command?: Command): string {
  const list = Object.entries(command?.options ?? {}).find(
    ([option, { type }]) => type === 'list' && line.includes(`--${option}`),
  );
  return list ? ` To give several, type \`--${list[0]}\` before each.` : '';
}

function noSuchChoice(option: string, given: string, { command }: Typed): string {
  const choices = command?.options[option]?.choices ?? [];
  const wrong = given.split('", "').find((one) => !choices.includes(one)) ?? given;
  return `\`--${option}\` cannot be \`${wrong}\`.${didYouMean(wrong, choices)} It can be ${inWords(choices).replace(' and ', ' or ')}.`;
}
