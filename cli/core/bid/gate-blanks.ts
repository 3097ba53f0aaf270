import type { GateFacts, LotFacts } from '../competition/facts.ts';
import { noteLines, ruledLine } from './note-lines.ts';

/** Every condition of the lots with a place to answer it: what is asked, what shows it, by when and what happens if not. */
export function gateBlanks(lots: readonly LotFacts[]): readonly string[] {
  const gates = [...new Map(lots.flatMap((lot) => lot.gates.map((gate) => [gate.id, gate])))];
  if (gates.length === 0) return [];
  return [
    ruledLine('Conditions: each is met or not met'),
    ...noteLines(
      'Write `meets: true` or `meets: false`, and what shows it. People at the buyer decide.',
    ),
    'gates:',
    ...gates.flatMap(([, gate]) => gateBlank(gate, lots)),
  ];
}

function gateBlank(gate: GateFacts, lots: readonly LotFacts[]): readonly string[] {
  const { id, title, question, evidence, purpose, disqualifies, needed_by: by = 'bid' } = gate;
  const say = (text: string): readonly string[] => noteLines(text, 2);
  const some = lots.filter((lot) => lot.gates.some((one) => one.id === id));
  const only =
    some.length < lots.length ? ` Only for ${some.map((lot) => lot.id).join(', ')}.` : '';
  return [
    ...say(
      `${title}. ${WHEN[by]} ${disqualifies ? 'A bid that does not meet it cannot win.' : 'Not meeting it does not shut you out.'}${only}`,
    ),
    ...noteLines(question, 2, '  '),
    ...(evidence === undefined ? [] : say(`What shows it: ${evidence}`)),
    ...(purpose === undefined ? [] : say(`Why it is asked: ${purpose}`)),
    `  - gate: ${id}`,
    '    meets:',
    '    evidence:',
    '',
  ];
}

const WHEN = {
  bid: 'Needed with the bid.',
  award: 'Needed by the award, not with the bid.',
  start: 'Needed by the start of the service, not with the bid.',
} as const;
