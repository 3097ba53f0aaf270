import { basename } from 'node:path';
import type { Outcome } from '../../command.ts';
import type { BidFacts, CompetitionFacts } from '../../core/competition/facts.ts';
import { didYouMean } from '../../core/diagnostics/suggest.ts';
import { makeDocuments } from '../../core/documents/make-documents.ts';
import { readTemplate, type DocumentTemplate } from '../../core/documents/read-template.ts';
import { partnerViews, supplyChainView } from '../../core/documents/views/supply-chain-view.ts';
import { readTemplates } from '../../io/templates.ts';
import { bidIn } from '../open/bid-in.ts';
import { inForms } from './in-forms.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import type { RenderOptions } from './render-folder.ts';

/** Makes the documents that a bidder needs for its own bid: a form for each partner to sign, and the table of partners. */
export async function renderBid(
  competition: OpenCompetition,
  file: string,
  { doc, to, out, force }: RenderOptions,
): Promise<Outcome> {
  const { texts, exit } = competition;
  const found = bidIn(competition, file);
  if (!found.ok) return { findings: found.findings, texts, exit, ...found.says };
  const { facts, bid } = found;
  const { documents: files, partials } = readTemplates();
  const templates = files
    .map(readTemplate)
    .flatMap((one) => (one.ok && isOfBid(one.template) ? [one.template] : []));
  const known = templates.map(({ name }) => name);
  const unknown = doc.find((name) => !known.includes(name));
  if (unknown !== undefined) return { exit: 2, says: noSuch(unknown, known) };
  const chosen = templates.filter(({ name }) => doc.length === 0 || doc.includes(name));
  const made = chosen.map((one) => makeDocuments(one, partials, subjects(one, facts, bid)));
  const about = { lang: 'en-GB', date: facts.tender.procurement.commenced_on, author: bid.name };
  const forms = await inForms(
    made.flatMap(({ documents }) => documents),
    to,
    about,
  );
  const findings = [...found.findings, ...made.flatMap((one) => one.findings), ...forms.findings];
  if (forms.files.size === 0) return { findings, texts, says: NO_PARTNERS };
  return {
    findings,
    texts,
    writes: {
      folder: out ?? `out/${basename(file).replace(/\.ya?ml$/, '')}`,
      files: forms.files,
      force,
    },
    next: 'give each partner its form. It fills in the last column itself, and signs.',
  };
}

const isOfBid = ({ head }: DocumentTemplate): boolean =>
  head.each === 'bid' || head.each === 'bid-partner';

const subjects = (
  { head }: DocumentTemplate,
  facts: CompetitionFacts,
  bid: BidFacts,
): readonly object[] =>
  head.each === 'bid' ? [supplyChainView(facts, bid)] : partnerViews(facts, bid);

const NO_PARTNERS =
  'The bid names no partner under `supply_chain`, so there is nobody to give a form to.\n';

const noSuch = (name: string, known: readonly string[]): string =>
  `A bid has no document \`${name}\`.${didYouMean(name, known)}\nIts documents are: ${known.join(', ')}.\n`;
