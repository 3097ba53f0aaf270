import type { CompetitionFacts } from '../../core/competition/facts.ts';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { didYouMean } from '../../core/diagnostics/suggest.ts';
import { makeDocuments, type Document } from '../../core/documents/make-documents.ts';
import { readTemplate, type DocumentTemplate } from '../../core/documents/read-template.ts';
import { awardNoticeView } from '../../core/documents/views/award-notice-view.ts';
import { invitationView } from '../../core/documents/views/invitation-view.ts';
import { letterViews } from '../../core/documents/views/letter-view.ts';
import { reportView } from '../../core/documents/views/report-view.ts';
import { lawOf } from '../../core/rules/law-of.ts';
import type { WrittenResult } from '../../core/spec/written.generated.ts';
import { readTemplates } from '../../io/templates.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import { wrap } from '../../reports/wrap.ts';
import { noticeFigures } from './notice-figures.ts';
import { regimes } from '../rules/regimes.ts';
import { policiesOf, stancesIn } from '../rules/stances-in.ts';

/** The result, when there is one, and the names of the documents that were asked for: none means all. */
export interface Wanted {
  readonly result: WrittenResult | undefined;
  readonly wanted: readonly string[];
}

/** The documents that could be made, and a word on those that could not. */
export interface DocumentsMade {
  readonly documents: readonly Document[];
  readonly findings: readonly Diagnostic[];
  readonly says: string;
  /** True when a document was asked for that there is no template for. */
  readonly unknown: boolean;
}

/** Makes every document that was asked for and that the tender, or its result, has the facts for. */
export function documentsOf(
  competition: OpenCompetition,
  facts: CompetitionFacts,
  { result, wanted }: Wanted,
): DocumentsMade {
  const { documents: files, partials } = readTemplates();
  const read = files.map(readTemplate);
  const templates = read.flatMap((one) =>
    one.ok && isOfTender(one.template) ? [one.template] : [],
  );
  const unknown = wanted.find((name) => !templates.some((template) => template.name === name));
  if (unknown !== undefined)
    return { documents: [], findings: [], says: noSuch(unknown, templates), unknown: true };
  const chosen = templates.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const made = chosen.map((one) =>
    makeDocuments(one, partials, subjects(one, { competition, facts, result }).filter(has(one))),
  );
  const waiting = chosen.filter(({ head }) => head.each !== 'tender' && !result);
  return {
    documents: made.flatMap(({ documents }) => documents),
    findings: [
      ...read.flatMap((one) => (one.ok ? [] : one.findings)),
      ...made.flatMap(({ findings }) => findings),
    ],
    says: waiting.length
      ? `${wrap(`Not made, because there is no result of the files as they are: ${waiting.map(({ name }) => name).join(', ')}.`)}\n`
      : '',
    unknown: false,
  };
}

/** What a self-check or a guide makes documents of are answers, which no tender has; those about one bid are for its bidder to make. */
const isOfTender = ({ head }: DocumentTemplate): boolean => !OF_OTHERS.includes(head.each);

const OF_OTHERS: readonly DocumentTemplate['head']['each'][] = [
  'self-check',
  'guide',
  'bid',
  'bid-partner',
  'payment-pack',
];

interface Available {
  readonly competition: OpenCompetition;
  readonly facts: CompetitionFacts;
  readonly result: WrittenResult | undefined;
}

/** What a template makes one document each of, and may show. */
function subjects(
  { head }: DocumentTemplate,
  { competition, facts, result }: Available,
): readonly object[] {
  const [policy] = policiesOf(competition);
  if (head.each === 'tender')
    return [
      invitationView(facts, {
        law: lawOf(facts.tender, competition.packs, regimes()),
        stances: stancesIn(competition),
        ruleTitle: (code) => titleOfRule(competition, code),
        ...(policy && { policy }),
      }),
    ];
  if (!result) return [];
  if (head.reads === 'award-notice') return awardNotices(facts, result);
  if (head.each === 'result') return [reportView(facts, result)];
  return head.each === 'assessed-bid' || head.each === 'other-bid'
    ? letterViews(facts.tender, result, head.each)
    : [];
}

/** There is nothing to announce while no lot has a winner. */
function awardNotices(facts: CompetitionFacts, result: WrittenResult): readonly object[] {
  if (result.lots.every(({ outcome }) => outcome !== 'award')) return [];
  return [awardNoticeView(facts, result, noticeFigures(facts.tender.procurement.commenced_on))];
}

/** Whether there is what a document needs before it says anything. */
const has =
  ({ head }: DocumentTemplate) =>
  (subject: object): boolean =>
    head.needs === undefined || head.needs in subject;

const titleOfRule = ({ packs }: OpenCompetition, code: string): string | undefined =>
  packs.flatMap((pack) => pack.rules).find(({ id }) => id === code)?.written.title;

const noSuch = (name: string, templates: readonly DocumentTemplate[]): string => {
  const known = templates.map((template) => template.name);
  return `There is no document \`${name}\`.${didYouMean(name, known)}\nThe documents are: ${known.join(', ')}.\n`;
};
