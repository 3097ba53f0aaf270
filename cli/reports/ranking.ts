import type {
  ResultBidResult,
  ResultCriterionResult,
  ResultLotResult,
  ResultSubCriterionResult,
  WrittenResult,
} from '../core/spec/written.generated.ts';
import type { Painter } from './report.ts';
import { table } from './table.ts';
import { wrap } from './wrap.ts';

/** The ranking of every lot with the points of each criterion, for a terminal of 80 columns. */
export function ranking(result: WrittenResult, paint: Painter): string {
  const lots = result.lots.map((lot) => lotRanking(lot, paint));
  return [...lots, ...sharedOut(result, paint)].join('\n');
}

function sharedOut({ allocation }: WrittenResult, paint: Painter): readonly string[] {
  if (!allocation) return [];
  const { says, tie_says, total, packages = [] } = allocation;
  const whole =
    total && `Together: ${total.shown}. \`fairlot explain score allocation\` tells how.`;
  const parts = [says, tie_says, ...packages.map((one) => one.says), whole].flatMap((part) =>
    part === undefined ? [] : wrap(part),
  );
  return [[paint.strong('How the lots were shared out'), ...parts, ''].join('\n')];
}

function lotRanking(lot: ResultLotResult, paint: Painter): string {
  const scored = lot.bids.filter((bid) => bid.assessed && bid.criteria.length > 0);
  return [
    paint.strong(lot.title),
    wrap(lot.outcome_says),
    '',
    ...inParts(scored).map((bids) => pointsTable(bids)),
    ...lot.bids.map((bid) => bidLine(bid, lot)),
    ...lot.ties.map(({ says }) => `\n${wrap(says)}`),
    ...lot.unresolved.map((one) => `\n${wrap(`Not decided yet: ${one}`)}`),
    '',
  ].join('\n');
}

/** As many bids side by side as fit the screen. */
function inParts(bids: readonly ResultBidResult[]): readonly (readonly ResultBidResult[])[] {
  const titles = criteriaOf(bids[0]).map(({ title }) => short(`  ${title}`).length);
  const figures = bids.flatMap(({ bid, ratio }) => [bid.length, ratio?.shown.length ?? 0]);
  const room = COLUMNS - Math.max(LEAST_TITLE, ...titles) - OUT_OF;
  const fit = Math.floor(room / (Math.max(LEAST_FIGURE, ...figures) + GAP));
  const beside = Math.max(1, Math.min(SIDE_BY_SIDE, fit));
  const parts = Array.from({ length: Math.ceil(bids.length / beside) });
  return parts.map((_, part) => bids.slice(part * beside, (part + 1) * beside));
}

const COLUMNS = 80;
const SIDE_BY_SIDE = 4;
const GAP = 2;
const OUT_OF = GAP + 'Out of'.length;
const LEAST_TITLE = 'Figure that decides'.length;
const LEAST_FIGURE = '100.00'.length;

const criteriaOf = (bid: ResultBidResult | undefined) =>
  (bid?.criteria ?? []).flatMap((one) => [one, ...one.criteria]);

function pointsTable(bids: readonly ResultBidResult[]): string {
  const criteria = criteriaOf(bids[0]);
  const tops = new Set(bids[0]?.criteria.map(({ id }) => id));
  const rows = criteria.map(({ id, title, weight }) => [
    short(tops.has(id) ? title : `  ${title}`),
    weight,
    ...bids.map((bid) => pointsOf(bid, id)),
  ]);
  const totals = ['Total', '', ...bids.map(({ total }) => total?.shown ?? '–')];
  const figures = bids.some(({ ratio }) => ratio)
    ? [['Figure that decides', '', ...bids.map(({ ratio }) => ratio?.shown ?? '–')]]
    : [];
  const head = ['Points', 'Out of', ...bids.map(({ bid }) => bid)];
  return table(head, [...rows, totals, ...figures]);
}

function pointsOf({ criteria }: ResultBidResult, id: string): string {
  const all = criteria.flatMap(
    (one: ResultCriterionResult): readonly ResultSubCriterionResult[] => [one, ...one.criteria],
  );
  return all.find((one) => one.id === id)?.points.shown ?? '–';
}

const short = (title: string): string => (title.length > 30 ? `${title.slice(0, 29)}…` : title);

const bidLine = (bid: ResultBidResult, lot: ResultLotResult): string =>
  wrap(
    `${bid.bid}, ${bid.bidder}${bid.rank_says ? ` (${bid.rank_says})` : ''}: ${standing(bid, lot)}`,
    '  ',
  );

/** What is told below for the whole lot is not told twice. */
function standing(
  { status, status_says }: ResultBidResult,
  { unresolved }: ResultLotResult,
): string {
  const own = unresolved.filter((one) => status_says.includes(one));
  const rest = own.reduce((says, one) => says.replace(one, ''), status_says).trim();
  if (status !== 'unresolved' || own.length === 0 || rest !== '') return status_says;
  return `Waits for ${own.length === 1 ? 'what is' : `${own.length} things that are`} told below.`;
}
