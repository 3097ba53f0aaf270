import { didYouMean } from '../../core/diagnostics/suggest.ts';
import type { CompetitionFacts } from '../../core/competition/facts.ts';
import { countedInTender } from '../../core/payment/counted-in-tender.ts';
import { formatOf } from '../../core/source/format-of.ts';
import { figuresOfBid } from './money-bid.ts';
import type { MoneyFiles, MoneyFrom } from './money-from.ts';
import type { Project } from '../project.ts';
import { readSources } from '../open/read-sources.ts';

/** Reads the tender with one of its lots, the organisation and the bid, as far as they were named. */
export function moneyFiles(from: MoneyFrom, project: Project): MoneyFiles {
  const tender = from.tender === undefined ? nothing : ofTender(from.tender, from.lot, project);
  if (!tender.ok) return tender;
  const organisation =
    from.organisation === undefined ? nothing : ofOrganisation(from.organisation);
  if (!organisation.ok) return organisation;
  const bid = from.bid === undefined ? nothing : figuresOfBid(from.bid, from);
  if (!bid.ok) return bid;
  const figures = { ...tender.figures, ...organisation.figures, ...bid.figures };
  return { ok: true, figures, ...(tender.about && { about: tender.about }) };
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

function ofLot(facts: CompetitionFacts, named: string | undefined): MoneyFiles {
  const { lots, tender } = facts;
  const known = lots.map(({ id }) => id);
  const name = named ?? (known.length === 1 ? known[0] : undefined);
  if (name === undefined)
    return refuse(`This tender has several lots. Say which: \`--lot\` with ${known.join(', ')}.`);
  const lot = lots.find(({ id }) => id === name);
  if (!lot)
    return refuse(
      `There is no lot \`${name}\`.${didYouMean(name, known)} The lots are: ${known.join(', ')}.`,
    );
  const counted = countedInTender(facts, lot);
  const figures = { tender, lot: { ...lot.written, payment: lot.payment }, counted };
  return { ok: true, figures, about: { tender, lot } };
}

function ofOrganisation(path: string): MoneyFiles {
  const { sources, findings, texts, exit } = readSources([path]);
  const [source] = sources;
  if (!source) return { ok: false, outcome: { findings, texts, exit: exit || 1 } };
  if (formatOf(source.data)?.name === 'organisation')
    return { ok: true, figures: { organisation: source.data } };
  return refuse(
    `\`${path}\` is not an organisation/1 file. \`fairlot new organisation\` starts one.`,
  );
}
