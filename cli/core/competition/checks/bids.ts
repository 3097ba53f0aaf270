import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { placeOf } from '../../source/place-of.ts';
import type { BidLotBid } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import type { BidFacts, CompetitionFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { inWords } from '../in-words.ts';
import { lotById, lotsAreKnown } from '../look-up.ts';
import { probablyMeant } from '../probably-meant.ts';
import { repeats } from '../repeats.ts';
import { isDueWithBid } from '../standing.ts';

/** A bid is for lots that the tender has, each once. */
export const checkLotsBidFor: Check = (facts) =>
  facts.bids.flatMap((bid) => [
    ...bid.lots.flatMap((lotBid) => checkLot(facts, lotBid)),
    ...repeats(bid.lots, { code: 'bid/repeated-lot', field: 'lot', what: 'The bid for lot' }),
  ]);

function checkLot(facts: CompetitionFacts, lotBid: BidLotBid): readonly Diagnostic[] {
  if (lotById(facts, lotBid.lot) || !lotsAreKnown(facts)) return [];
  const known = facts.lots.map(({ id }) => id);
  return [
    finding('bid/unknown-lot', placeOf(lotBid, 'lot'), {
      message: `The tender has no lot \`${lotBid.lot}\`.${didYouMean(lotBid.lot, known)}`,
      advice: `Name one of its lots: ${known.join(', ')}.`,
    }),
  ];
}

/** A bid answers each gate of its lots that must be met with the bid, once, and no others. */
export const checkGateAnswers: Check = (facts) =>
  facts.bids.flatMap((bid) => [
    ...unanswered(facts, bid),
    ...unknown(facts, bid),
    ...repeats(bid.written.gates ?? [], {
      code: 'bid/gate-answered-twice',
      field: 'gate',
      what: 'The answer to the gate',
    }),
  ]);

function unanswered(facts: CompetitionFacts, bid: BidFacts): readonly Diagnostic[] {
  const given = (bid.written.gates ?? []).map(({ gate }) => gate);
  const known = (facts.tender.gates ?? []).map(({ id }) => id);
  const answered = [...given, ...probablyMeant(given, known)];
  const lots = bid.lots.flatMap(({ lot }) => lotById(facts, lot) ?? []);
  const asked = new Set(lots.flatMap(({ gates }) => gates.filter(isDueWithBid)));
  const missing = [...asked].filter(({ id }) => !answered.includes(id));
  if (missing.length === 0) return [];
  const named = inWords(missing.map(({ id, title }) => `“${title}” (\`${id}\`)`));
  const many = missing.length > 1 ? `${missing.length} gates: ` : 'the gate ';
  return [
    finding('bid/gate-not-answered', placeOf(bid.written, 'gates', 'key'), {
      message: `The bid does not answer ${many}${named}.`,
      advice: `Add ${missing.length > 1 ? 'each' : 'it'} under \`gates:\` with \`meets: true\` or \`meets: false\`.`,
    }),
  ];
}

function unknown({ tender }: CompetitionFacts, bid: BidFacts): readonly Diagnostic[] {
  const known = (tender.gates ?? []).map(({ id }) => id);
  return (bid.written.gates ?? [])
    .filter(({ gate }) => !known.includes(gate))
    .map((answer) =>
      finding('bid/unknown-gate', placeOf(answer, 'gate'), {
        message: `The tender has no gate \`${answer.gate}\`.${didYouMean(answer.gate, known)}`,
        advice: 'Correct the name, or delete the answer.',
      }),
    );
}
