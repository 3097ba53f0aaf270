import type { Outcome } from '../../command.ts';
import { tenderForRules } from '../../core/competition/tender-for-rules.ts';
import { didYouMean } from '../../core/diagnostics/suggest.ts';
import type { Guide } from '../../core/guide/guide.ts';
import type { SittingTender } from '../../core/guide/sitting.ts';
import { wrap } from '../../reports/wrap.ts';
import { buyerGuides, type BuyerGuide } from './buyer-guides.ts';
import { inSitting, type GuideWords } from './guide-desk.ts';
import { guideResult } from './guide-result.ts';
import { holdGuide } from './hold-guide.ts';
import { keepAnswers } from './keep-answers.ts';
import { oneCompetition } from '../open/one-competition.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import type { Project } from '../project.ts';
import { shownPath } from '../open/read-sources.ts';

/** Leads a buyer to one decision: asks, weighs, and tells which options are open and why. Without a name it lists the guides. */
export function guide(words: GuideWords, project: Project): Outcome | Promise<Outcome> {
  const { tender } = words;
  if (tender === undefined) return withTender(words, { project });
  return oneCompetition(project, tender, (competition) => {
    const { facts, findings, texts } = competition;
    if (facts) return withTender(words, { project, competition });
    const wrong = findings.filter(({ severity }) => severity === 'error');
    return { findings: wrong, texts, exit: 1 };
  });
}

interface Around {
  readonly project: Project;
  readonly competition?: OpenCompetition;
}

function withTender(
  words: GuideWords,
  { project, competition }: Around,
): Outcome | Promise<Outcome> {
  const guides = buyerGuides(competition?.folder);
  if (words.guide === undefined) return { says: listed(guides) };
  const made = guides.find((one) => one.guide.id === words.guide);
  if (!made)
    return {
      says: noSuch(
        words.guide,
        guides.map((one) => one.guide.id),
      ),
      exit: 2,
    };
  if (made.findings.length > 0) return { findings: made.findings, exit: 1 };
  const tender = tenderOf(competition, made.guide);
  const about = competition?.facts && { tender: tender.id };
  const file = words.answers ?? words.keep ?? `${made.guide.id}.yaml`;
  const kept = keepAnswers(file, { guide: made.guide.id, ...about });
  if (!kept.ok) return { findings: kept.findings, texts: kept.texts, exit: 1 };
  if (words.answers !== undefined && kept.isNew) return { says: noFile(words.answers), exit: 2 };
  const other = isOther(file, kept.written, { guide: made.guide.id, ...about });
  if (other !== undefined) return { says: other, exit: 2 };
  const organisation = { answers: inSitting(tender.id, kept.written) };
  const sitting = { tender, organisation, on: words.today };
  const desk = { words, guide: made.guide, file, kept, sitting };
  return words.answers === undefined ? holdGuide(desk, project) : guideResult(desk, sitting);
}

/** Without a tender the decision itself stands in its place; no file ever shows that. */
const tenderOf = (competition: OpenCompetition | undefined, { id }: Guide): SittingTender =>
  competition?.facts ? tenderForRules(competition.facts, competition.library) : { id };

interface About {
  readonly guide: string;
  readonly tender?: string;
}

/** What to say where the answers are about something else. */
function isOther(file: string, written: About, wanted: About): string | undefined {
  const what = (about: About): string =>
    `\`${about.guide}\`${about.tender === undefined ? ' without a tender' : ` for the tender \`${about.tender}\``}`;
  if (written.guide === wanted.guide && written.tender === wanted.tender) return undefined;
  return `${wrap(`The answers in ${shownPath(file)} are to ${what(written)}, and you asked for ${what(wanted)}.`)}\n${wrap('What to do: name another file with `--keep`, or ask for the same again.')}\n`;
}

const listed = (guides: readonly BuyerGuide[]): string => {
  const told = guides.map(({ guide: { id }, about }) => `${id}\n${wrap(about, '  ')}\n`);
  return `${told.join('\n')}\nNext: \`fairlot guide ${guides[0]?.guide.id ?? ''}\` asks its questions.\n`;
};

const noSuch = (name: string, known: readonly string[]): string =>
  `There is no guide \`${name}\` for buyers.${didYouMean(name, known)}\n${wrap(`The guides are: ${known.join(', ')}. For bidders there is \`fairlot self-check\`.`)}\n`;

const noFile = (path: string): string =>
  `There is no file \`${path}\`.\nWhat to do: name a file that an earlier \`fairlot guide\` made.\n`;
