import type { Interview } from '../interview/interview.ts';
import type { Answerable, Prompt } from '../interview/prompt.ts';
import type { CalculatorAsk } from '../spec/written.generated.ts';
import type { MissingFigure } from './gather-figures.ts';
import { howToWrite } from './how-to-write.ts';
import { needless } from './needless.ts';
import { readGiven } from './read-given.ts';

/** Figures that are asked for one by one: which, at which of them a person is, and what was typed so far. */
export interface Asking {
  readonly missing: readonly MissingFigure[];
  readonly at: number;
  readonly typed: ReadonlyMap<string, string>;
}

/** Asks for each missing figure in turn; an answer that cannot be taken is asked again, with the reason. */
export const askFigures: Interview<Asking> = {
  prompt: (state) => {
    const one = state.missing[state.at];
    return one && promptFor(one, state);
  },
  take: (state, reply) => {
    const one = state.missing[state.at];
    if (!one || reply.kind === 'skip') return { state };
    if (reply.kind === 'back') return { state: { ...state, at: Math.max(0, state.at - 1) } };
    if (reply.kind === 'unknown') return { refused: NEEDED };
    const read = readGiven(one.ask, reply.text);
    if (!read.ok) return { refused: read.says };
    const typed = new Map([...state.typed, [one.name, reply.text]]);
    return { state: { ...state, typed, at: nextFrom(state, typed) } };
  },
};

/** The next figure that changes anything. */
function nextFrom({ missing, at }: Asking, typed: ReadonlyMap<string, string>): number {
  const valueOf = (name: string): unknown => {
    const other = missing.find((one) => one.name === name);
    const read = other && readGiven(other.ask, typed.get(name) ?? '');
    return read?.ok ? read.value : undefined;
  };
  let next = at + 1;
  for (let one = missing[next]; one && needless(one.ask, valueOf); one = missing[next]) next += 1;
  return next;
}

const NEEDED =
  'Without this figure there is no sum, and none is guessed. Type save to stop and find it out.';

function promptFor({ name, ask }: MissingFigure, { missing, at, typed }: Asking): Prompt {
  const now = typed.get(name);
  return {
    reads: [{ is: 'text', text: `${at + 1} of ${missing.length}. ${ask.asks}` }],
    asks: name,
    answer: answerable(ask),
    ...(now !== undefined && { now }),
    help: `${ask.where ?? ''} Write ${howToWrite(ask)}. The example is made up.`.trim(),
    ways: at > 0 ? ['back', 'save'] : ['save'],
  };
}

function answerable({ unit, one_of }: CalculatorAsk): Answerable {
  if (one_of)
    return {
      kind: 'choice',
      choices: Object.entries(one_of).map(([value, shows]) => ({ value, shows })),
    };
  if (unit !== 'yes-no') return { kind: 'text' };
  return {
    kind: 'choice',
    choices: [
      { value: 'yes', shows: 'Yes' },
      { value: 'no', shows: 'No' },
    ],
  };
}
