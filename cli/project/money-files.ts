import type { Outcome } from '../command.ts';
import { didYouMean } from '../core/diagnostics/suggest.ts';
import type { CompetitionFacts } from '../core/competition/facts.ts';
import type { FiguresIn } from '../core/payment/figures-in-files.ts';
import { formatOf } from '../core/source/format-of.ts';
import type { Project } from './project.ts';
import { readSources } from './read-sources.ts';

/** The files that were named: what they say, or what is wrong with them. */
export type MoneyFiles =
  | { readonly ok: true; readonly figures: FiguresIn }
  | { readonly ok: false; readonly outcome: Outcome };

/** Which files to take figures from. */
export interface MoneyFrom {
  readonly tender: string | undefined;
  readonly lot: string | undefined;
  readonly organisation: string | undefined;
}

/** Reads the tender with one of its lots, and the organisation, as far as they were named. */
export function moneyFiles(from: MoneyFrom, project: Project): MoneyFiles {
  const tender = from.tender === undefined ? nothing : ofTender(from.tender, from.lot, project);
  if (!tender.ok) return tender;
  const organisation =
    from.organisation === undefined ? nothing : ofOrganisation(from.organisation);
  if (!organisation.ok) return organisation;
  return { ok: true, figures: { ...tender.figures, ...organisation.figures } };
}

const nothing: MoneyFiles = { ok: true, figures: {} };

const refuse = (says: string): MoneyFiles => ({
  ok: false,
  outcome: { says: `${says}\n`, exit: 2 },
});

function ofTender(path: string, lot: string | undefined, project: Project): MoneyFiles {
  const { competitions, findings, texts, exit } = project.open([path]);
  const [competition] = competitions;
  if (exit === 2) return { ok: false, outcome: { findings, texts, exit } };
  if (!competition || competitions.length > 1)
    return refuse(`\`${path}\` is not the folder of one tender. Name a folder with a tender.yaml.`);
  const { facts } = competition;
  const errors = competition.findings.filter(({ severity }) => severity === 'error');
  if (facts) return ofLot(facts, lot);
  return { ok: false, outcome: { findings: errors, texts: competition.texts, exit: 1 } };
}

function ofLot({ lots, tender }: CompetitionFacts, named: string | undefined): MoneyFiles {
  const known = lots.map(({ id }) => id);
  const name = named ?? (known.length === 1 ? known[0] : undefined);
  if (name === undefined)
    return refuse(`This tender has several lots. Say which: \`--lot\` with ${known.join(', ')}.`);
  const lot = lots.find(({ id }) => id === name);
  if (!lot)
    return refuse(
      `There is no lot \`${name}\`.${didYouMean(name, known)} The lots are: ${known.join(', ')}.`,
    );
  return { ok: true, figures: { tender, lot: { ...lot.written, payment: lot.payment } } };
}

function ofOrganisation(path: string): MoneyFiles {
  const { sources, findings, texts, exit } = readSources([path]);
  const [source] = sources;
  if (!source) return { ok: false, outcome: { findings, texts, exit: exit || 1 } };
  if (formatOf(source.data)?.name === 'organisation')
    return { ok: true, figures: { organisation: source.data } };
  return refuse(`\`${path}\` is not an organisation/1 file.`);
}
