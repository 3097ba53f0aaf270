import { several } from '../core/diagnostics/several.ts';
import { daysBetween } from '../core/dates/days-between.ts';
import { showDate } from '../core/dates/show-date.ts';
import type { Fit } from '../core/match/match-lot.ts';
import type { TenderLot } from '../core/match/in-order.ts';
import { heading, list, says, type Page, type PagePart } from './page/page.ts';

/** Lots that were held against an organisation, in the order to read them, and the tenders that could not be read. */
export interface Matches {
  readonly organisation: string;
  readonly on: string;
  readonly lots: readonly TenderLot[];
  /** Folders that were passed over, each with what is wrong in it. */
  readonly passedOver: readonly { readonly folder: string; readonly says: string }[];
  /** How many lots of each kind are told in full; left out: all. */
  readonly most?: number;
}

/** Which lots fit an organisation, why, what to find out, and why the others do not. */
export function matchPage(matches: Matches): Page {
  const { organisation, on, lots, passedOver } = matches;
  const tenders = new Set(lots.map(({ folder }) => folder)).size;
  const found = `${several(lots.length, 'lot', 'lots')} in ${several(tenders, 'tender', 'tenders')}`;
  return {
    title: `${organisation}: ${found}, on ${showDate(on)}`,
    parts: [
      says(
        'This goes by what your file says. It asks nothing, guesses nothing and decides nothing.',
      ),
      ...(['fits', 'may-fit', 'does-not-fit'] as const).flatMap((fit) => section(fit, matches)),
      ...broken(passedOver),
    ],
  };
}

/** How it is told whether a lot fits. */
export const FITS: Readonly<Record<Fit, string>> = {
  fits: 'Fits',
  'may-fit': 'May fit',
  'does-not-fit': 'Does not fit as things are',
};

const EXPLAINS: Readonly<Record<Fit, string>> = {
  fits: 'Nothing in your file speaks against these lots.',
  'may-fit': 'Something is not known here, or somebody must decide it.',
  'does-not-fit':
    'Something that a lot asks for and your file do not go together. Each says what would change that.',
};

function section(fit: Fit, { lots, on, most }: Matches): readonly PagePart[] {
  const all = lots.filter(({ matched }) => matched.fit === fit);
  const shown = most === undefined ? all : all.slice(0, most);
  const left = all.length - shown.length;
  if (all.length === 0)
    return fit === 'fits'
      ? [heading(2, FITS.fits), says('No lot, as far as your file tells.')]
      : [];
  return [
    heading(2, `${FITS[fit]}: ${several(all.length, 'lot', 'lots')}`),
    says(EXPLAINS[fit]),
    ...shown.flatMap((lot, at) => lotParts(lot, { on, at: at + 1 })),
    ...(left > 0
      ? [says(`And ${several(left, 'more lot', 'more lots')}, which \`--all\` shows.`)]
      : []),
  ];
}

function lotParts(
  { matched, title, folder, ...rest }: TenderLot,
  { on, at }: { readonly on: string; readonly at: number },
): readonly PagePart[] {
  const { lot, reasons, steps, ways, fit } = matched;
  const against = reasons.filter(({ outcome }) => outcome !== 'passes');
  const told =
    fit === 'does-not-fit' ? reasons.filter(({ outcome }) => outcome === 'fails') : reasons;
  const doing = steps.filter(({ does }) => does === (fit === 'does-not-fit' ? 'change' : 'to-do'));
  return [
    heading(3, `${at}. ${lot.title} (${lot.id}), in ${folder}`),
    says(`${title}. ${dayOf(rest, on)}`),
    ...list(told.map((reason) => `${reason.title}: ${reason.says}`)),
    ...(fit === 'fits' || against.length === 0
      ? []
      : afterwards(
          fit,
          doing.map((step) => step.says),
        )),
    ...(ways === undefined || (fit === 'does-not-fit' && ways.state !== 'closed')
      ? []
      : [says(wayOf(ways))]),
  ];
}

const afterwards = (fit: Fit, steps: readonly string[]): readonly PagePart[] =>
  steps.length === 0
    ? []
    : [
        says(fit === 'does-not-fit' ? 'What would change it:' : 'What to find out or decide:'),
        ...list(steps),
      ];

function dayOf({ deadline, past }: Pick<TenderLot, 'deadline' | 'past'>, on: string): string {
  if (deadline === undefined) return 'It does not say by when bids must arrive.';
  const days = daysBetween(on, deadline) ?? 0n;
  if (past) return `The last day for bids was ${showDate(deadline.slice(0, 10))}. It has passed.`;
  const left =
    days === 0n ? 'That is today.' : `${several(Number(days), 'day is', 'days are')} left.`;
  return `Bids must arrive by ${showDate(deadline)}. ${left}`;
}

function wayOf({ state, best, because }: NonNullable<TenderLot['matched']['ways']>): string {
  if (state === 'closed')
    return `Every way in is closed: ${because.map(({ says }) => says).join(' ')}`;
  if (state === 'open') return `Best way in, by what you answered: ${best}.`;
  return `Best way in so far: ${best}. It waits for ${several(because.length, 'answer', 'answers')}.`;
}

const broken = (folders: Matches['passedOver']): readonly PagePart[] =>
  folders.length === 0
    ? []
    : [
        heading(2, `Passed over: ${several(folders.length, 'tender', 'tenders')}`),
        says(
          'These have mistakes that must be mended before anybody can read them. `fairlot check` tells each.',
        ),
        ...list(folders.map(({ folder, says: what }) => `${folder}: ${what}`)),
      ];
