import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../source/place-of.ts';
import type { DecisionLetter } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';
import { isHidden } from '../letters.ts';

/** In a blind tender a letter stays with its bid, and every bid that arrived has one before anybody scores. */
export const checkLetters: Check = (facts) => {
  const given = facts.decisions.flatMap((one) => (one.kind === 'blinded' ? one.letters : []));
  return [...moved(given), ...(given.length > 0 || facts.sheets.length > 0 ? without(facts) : [])];
};

function moved(given: readonly DecisionLetter[]): readonly Diagnostic[] {
  return given.flatMap((one, at) => {
    const other = given
      .slice(0, at)
      .find(({ letter, bid }) => (letter === one.letter) !== (bid === one.bid));
    if (!other) return [];
    return finding('decision/letter-moved', placeOf(one, 'letter'), {
      message: `The letter ${one.letter} is given to \`${one.bid}\`, but ${other.letter} was given to \`${other.bid}\` before.`,
      advice: 'Keep the letters that were given first. Sheets name the bids by them.',
      related: [{ message: 'The first one is here.', at: placeOf(other, 'letter') }],
    });
  });
}

const without: Check = ({ tender, decisions, bids }) => {
  if (!isHidden(tender, decisions)) return [];
  const received = bids.filter(({ id }) =>
    decisions.some((one) => one.kind === 'received' && one.bid === id),
  );
  return received
    .filter(({ letter }) => letter === undefined)
    .map(({ id, written }) =>
      finding('decision/no-letter', placeOf(written, 'id'), {
        message: `The tender is assessed blind, and the bid \`${id}\` has no letter.`,
        advice: 'Run `fairlot record blinded`, which gives letters by an order that tells nothing.',
      }),
    );
};
