import type { Command, Option } from './command.ts';
import { isDate } from './core/dates/days-between.ts';

/** What was typed after a command, by the name of the word or option. */
export type Typed = Readonly<Record<string, unknown>>;

/**
 * Reads the words after a command when they are as plain as in its examples: names, `--option value`, `--switch`. Gives
 * nothing for any other line, right or wrong. Those need the full parser, which takes longer to load than a bid to check.
 */
export function plainLine({ words, options }: Command, line: readonly string[]): Typed | undefined {
  const spots = [...words.matchAll(SPOT)].map(([, name = '']) => name);
  const free = new Map(Object.entries(options).filter(([name]) => !spots.includes(name)));
  const given = optionsIn(line, free);
  const named = given && wordsIn(given.rest, words);
  return named && { ...whenLeftOut(options), ...given.typed, ...named };
}

const SPOT = /[<[](\w+)(?:\.\.)?[>\]]/g;

/** Nothing that could be an option, a number below zero, or a word that a shell or a parser treats as special. */
const PLAIN = /^(?!(?:true|false)$)[\w./~@][^\s"'=]*$/;

interface OptionsTyped {
  readonly typed: Typed;
  readonly rest: readonly string[];
}

/** Takes the options out of a line. Only a list may be given more than once. */
function optionsIn(line: readonly string[], free: Map<string, Option>): OptionsTyped | undefined {
  const typed: Record<string, unknown> = {};
  const rest: string[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const word = line[at] ?? '';
    const name = word.slice(2);
    const option = word.startsWith('--') ? free.get(name) : undefined;
    if (option) typed[name] = valueOf(option, line[at + 1], typed[name]);
    if (option ? typed[name] === undefined : !PLAIN.test(word)) return undefined;
    if (!option) rest.push(word);
    else if (option.type !== 'switch') at += 1;
  }
  return { typed, rest };
}

function valueOf({ type, choices }: Option, word = '', before: unknown): unknown {
  if (type !== 'list' && before !== undefined) return undefined;
  if (type === 'switch') return true;
  if (type === 'day' && !isDate(word)) return undefined;
  if (!PLAIN.test(word) || choices?.includes(word) === false) return undefined;
  return type === 'list' ? [...((before as readonly string[] | undefined) ?? []), word] : word;
}

/** Names the words that are left, as `<method> <prices..>` says. */
function wordsIn(given: readonly string[], words: string): Typed | undefined {
  const named: Record<string, unknown> = {};
  const left = [...given];
  for (const [spot, name = ''] of words.matchAll(SPOT)) {
    if (spot.startsWith('<') && left.length === 0) return undefined;
    if (spot.includes('..')) named[name] = left.splice(0);
    else if (left.length > 0) named[name] = left.shift();
  }
  return left.length > 0 ? undefined : named;
}

/** What each option stands for when nobody typed it. */
export const whenLeftOut = (options: Command['options']): Typed =>
  Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      { switch: false, list: [], text: option.default, day: undefined }[option.type],
    ]),
  );
