import type { BidFacts, CompetitionFacts, LotFacts } from '../../competition/facts.ts';
import type { Exact } from '../../exact/exact.ts';
import type {
  ResultBidResult,
  ResultLotResult,
  WrittenOrganisation,
  WrittenResult,
  WrittenTender,
} from '../../spec/written.generated.ts';

/** What the data for an award notice may show; its shape is `templates/reads/award-notice.schema.json`. */
export interface AwardNoticeView {
  readonly tender: WrittenTender;
  readonly result: WrittenResult;
  readonly lots: readonly AwardedLot[];
  readonly act_applies: boolean;
}

/** One lot that was awarded; counts are words such as `3 of 5`. */
export interface AwardedLot {
  readonly id: string;
  readonly title: string;
  readonly winner: ResultBidResult;
  readonly sector?: string;
  readonly price?: string;
  readonly received: string;
  readonly assessed: string;
  readonly voluntary: string;
  readonly small: string;
  readonly unsuccessful: readonly ResultBidResult[];
  readonly starts_on?: string;
  readonly days?: string;
}

/** The law’s own figures on the day a procurement began; nothing where none was in force. */
export interface NoticeFigures {
  /** A small or medium-sized supplier has fewer staff than this … */
  readonly staff?: Exact;
  /** … and a turnover of at most this, in pounds a year. */
  readonly turnover?: Exact;
  /** Above this value in pounds, the assessed bidders that did not win are named. */
  readonly namedAbove?: Exact;
}

/** The data a buyer enters in a contract award notice, for every lot with a winner; nothing is guessed about a bidder. */
export function awardNoticeView(
  facts: CompetitionFacts,
  result: WrittenResult,
  figures: NoticeFigures,
): AwardNoticeView {
  return {
    tender: facts.tender,
    result,
    act_applies: result.law.summaries_required,
    lots: result.lots.flatMap((lot) => awardedLot(lot, facts, figures) ?? []),
  };
}

function awardedLot(
  result: ResultLotResult,
  facts: CompetitionFacts,
  figures: NoticeFigures,
): AwardedLot | undefined {
  const winner = result.bids.find((bid) => bid.winner);
  const lot = facts.lots.find(({ id }) => id === result.id);
  if (!winner || !lot) return undefined;
  const assessed = result.bids.filter((bid) => bid.assessed);
  const bidders = result.bids.flatMap(({ bid }) => facts.bids.find(({ id }) => id === bid) ?? []);
  const sector = facts.bids.find(({ id }) => id === winner.bid)?.organisation?.sector;
  return {
    id: result.id,
    title: result.title,
    winner,
    ...(sector && { sector: sectors[sector] }),
    ...(winner.price && { price: winner.price.scored.shown }),
    received: String(result.bids.length),
    assessed: String(assessed.length),
    voluntary: share(bidders, isVoluntary),
    small:
      figures.staff && figures.turnover
        ? share(bidders, (one) => isSmall(one, figures))
        : 'not counted: the law had no figure then',
    unsuccessful: areNamed(lot, figures) ? assessed.filter((bid) => !bid.winner) : [],
    ...term(lot),
  };
}

const term = ({ written }: LotFacts) => ({
  ...(written.term?.starts_on !== undefined && { starts_on: written.term.starts_on }),
  ...(written.term?.days && { days: written.term.days.toString() }),
});

const areNamed = ({ written }: LotFacts, { namedAbove }: NoticeFigures): boolean =>
  namedAbove !== undefined && written.value !== undefined && written.value.gt(namedAbove);

/** How many bidders are of a kind; those whose file does not say are counted apart. */
function share(
  bids: readonly BidFacts[],
  is: (organisation: WrittenOrganisation) => boolean | undefined,
): string {
  const answers = bids.map(({ organisation }) => organisation && is(organisation));
  const [yes, unknown] = [true, undefined].map(
    (answer) => answers.filter((one) => one === answer).length,
  );
  const apart = unknown ? `, and ${unknown} whose files do not say` : '';
  return `${yes} of ${bids.length}${apart}`;
}

const isVoluntary = ({ sector }: WrittenOrganisation): boolean | undefined =>
  sector && ['voluntary', 'social-enterprise'].includes(sector);

function isSmall(
  { staff, annual_income: income }: WrittenOrganisation,
  { staff: fewer, turnover }: NoticeFigures,
): boolean | undefined {
  if (!staff || !income || !fewer || !turnover) return undefined;
  return staff.lt(fewer) && income.lte(turnover);
}

const sectors: Readonly<Record<NonNullable<WrittenOrganisation['sector']>, string>> = {
  voluntary: 'the voluntary sector',
  private: 'the private sector',
  public: 'the public sector',
  mutual: 'a mutual',
  'social-enterprise': 'a social enterprise',
};
