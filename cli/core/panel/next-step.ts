import { inWords } from '../competition/in-words.ts';
import type { CompetitionFacts } from '../competition/facts.ts';
import { isHidden } from '../competition/letters.ts';
import { opening } from './opening-step.ts';
import type { LotStatus, Status } from './status.ts';

/** What has to happen next in a lot, as a line that starts with a verb and names the command to run. */
export function nextStep(facts: CompetitionFacts, status: Status, lot: LotStatus): string {
  const { tender, decisions } = facts;
  const isTwo = tender.assessment?.envelopes === 'two';
  switch (lot.stage) {
    case 'before-deadline':
      return 'record each bid when it arrives: `fairlot record received`.';
    case 'opening':
      return opening(facts, lot.id);
    case 'scoring':
      return scoring(facts, lot);
    case 'moderating':
      return `agree scores for ${listed(lot.unagreed)}: \`fairlot moderate\`.`;
    case 'moderated':
      return isTwo || tender.assessment?.blind
        ? `lock the scores: \`fairlot record quality-locked --lot ${lot.id}\`.`
        : 'work out the result: `fairlot score`.';
    case 'quality-locked':
      if (isTwo) return `open the prices: \`fairlot record prices-opened --lot ${lot.id}\`.`;
      return isHidden(tender, decisions) ? unblind(status) : SCORE;
    case 'prices-opened':
      return isHidden(tender, decisions) ? unblind(status) : SCORE;
    case 'scored':
      return isHidden(tender, decisions)
        ? unblind(status)
        : 'write the report and the letters: `fairlot render`.';
    case 'decided':
      return 'nothing is left to do for this lot but the letters: `fairlot render`.';
  }
}

const SCORE = 'work out the result: `fairlot score`.';

function scoring(facts: CompetitionFacts, { members }: LotStatus): string {
  if (!facts.panel) return 'say who scores what in `panel.yaml`: `fairlot new panel`.';
  const unlettered =
    isHidden(facts.tender, facts.decisions) && facts.bids.every((bid) => bid.letter === undefined);
  if (unlettered) return 'give the bids their letters: `fairlot record blinded`.';
  const held = members.filter(({ done, of, waiting }) => done < of && waiting.length === 0);
  if (held.length > 0)
    return `declare interests, or decide about them, for ${listed(held.map(({ name }) => name))}: in \`panel.yaml\`.`;
  const waiting = members.filter((member) => member.waiting.length > 0);
  return `wait for ${listed(waiting.map(({ name }) => name))}: \`fairlot sheet\` makes their sheets.`;
}

/** Names are shown for the whole tender, so every lot must be locked first. */
function unblind({ lots }: Status): string {
  const open = lots.filter(
    ({ stage }) => !['quality-locked', 'prices-opened', 'scored', 'decided'].includes(stage),
  );
  return open.length > 0
    ? `lock ${listed(open.map(({ title }) => title))} too; then \`fairlot record unblinded\` shows the names.`
    : 'show the names, `fairlot record unblinded`, and work out the result: `fairlot score`.';
}

const listed = (names: readonly string[]): string =>
  inWords(
    names.length > SHOWN + 1 ? [...names.slice(0, SHOWN), `${names.length - SHOWN} more`] : names,
  );

const SHOWN = 3;
