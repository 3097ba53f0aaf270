import type { GivenScore } from './judge-form.ts';
import type { OwnScore, OwnSheet } from './own-sheet.ts';
import { sheetPath } from './sheet-form.ts';
import { sheetText } from './sheet-text.ts';
import { readExact } from '../exact/exact.ts';
import { showExact } from '../exact/show.ts';

/** Where a sheet is kept below the tender’s folder: `sheets/lot-1/bidder-a/finance.yaml`. */
export const paperOf = ({ form }: OwnSheet): string =>
  `${sheetPath(form.lot, form.bid, form.member)}.yaml`;

/** A sheet as the text of its file, with every score that has a reason; nothing while there is none. */
export function paperText({ form, given, signedOn, beside }: OwnSheet): string | undefined {
  const scores = given.filter(isWhole);
  if (scores.length === 0) return undefined;
  const { note, started_on } = beside;
  return sheetText({
    ...(note !== undefined && { note }),
    tender: form.tender,
    lot: form.lot.id,
    bid: form.bid,
    assessor: form.member.id,
    ...(started_on !== undefined && { started_on }),
    ...(signedOn !== undefined && { signed_on: signedOn }),
    questions: form.wording,
    scores,
  });
}

const isWhole = (one: OwnScore): one is GivenScore => one.reason !== undefined;

/** A score whose reason is still to come, with where it belongs. */
export interface Begun {
  readonly lot: string;
  readonly bid: string;
  readonly criterion: string;
  readonly score: string;
}

/** The scores of some sheets that have no reason yet: they fit into no sheet, and must not be lost. */
export const begunIn = (sheets: readonly OwnSheet[]): readonly Begun[] =>
  sheets.flatMap(({ form, given }) =>
    given
      .filter((one) => !isWhole(one))
      .map(({ criterion, score }) => ({
        lot: form.lot.id,
        bid: form.bid,
        criterion,
        score: showExact(score),
      })),
  );

/** A sheet with the scores that were begun, where it has none. */
export function withBegun(sheet: OwnSheet, begun: readonly Begun[]): OwnSheet {
  const { form, given, signedOn } = sheet;
  if (signedOn !== undefined) return sheet;
  const more = begun
    .filter(({ lot, bid }) => lot === form.lot.id && bid === form.bid)
    .filter(({ criterion }) => !given.some((one) => one.criterion === criterion))
    .flatMap(({ criterion, score }) => {
      const read = readExact(score);
      return read ? [{ criterion, score: read }] : [];
    });
  return more.length > 0 ? { ...sheet, given: [...given, ...more] } : sheet;
}

/** The file that keeps an assessor’s begun scores; its name starts with a dot, because it is nobody’s to read. */
export const begunPath = (member: string): string => `sheets/.${member}.begun.json`;

/** What a file of begun scores holds; anything that is not one is passed over. */
export function readBegun(text: string): readonly Begun[] {
  try {
    const all: unknown = JSON.parse(text);
    return Array.isArray(all) ? all.filter(isBegun) : [];
  } catch {
    return [];
  }
}

const isBegun = (one: unknown): one is Begun =>
  typeof one === 'object' &&
  one !== null &&
  ['lot', 'bid', 'criterion', 'score'].every(
    (name) => typeof (one as Readonly<Record<string, unknown>>)[name] === 'string',
  );
