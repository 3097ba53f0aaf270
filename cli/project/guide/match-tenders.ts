import type { Outcome } from '../../command.ts';
import { tenderForRules } from '../../core/competition/tender-for-rules.ts';
import type { Guide } from '../../core/guide/guide.ts';
import type { OrganisationFile } from '../../core/guide/sitting.ts';
import { inOrder, type TenderLot } from '../../core/match/in-order.ts';
import { matchLots, type MatchGuides } from '../../core/match/match-lot.ts';
import { isFolder } from '../../io/files-exist.ts';
import { asJson } from '../../reports/as-json.ts';
import { countsInWords, countsOf } from '../../reports/counts.ts';
import { matchData } from '../../reports/match-data.ts';
import { matchPage, type Matches } from '../../reports/match.ts';
import { pageText } from '../../reports/page/page-text.ts';
import { plain } from '../../reports/report.ts';
import { guideNamed } from '../rules/guides.ts';
import { keepOrganisation } from './keep-organisation.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import type { Project } from '../project.ts';
import { shownPath } from '../open/read-sources.ts';

/** What was typed after `fairlot match`. */
export interface MatchWords {
  readonly organisation: string;
  readonly tenders: readonly string[];
  readonly format: 'text' | 'json';
  readonly all: boolean;
  readonly today: string;
}

/** Holds every lot of some tenders against the file of an organisation. A tender that cannot be read is passed over, and said so. */
export function matchTenders(words: MatchWords, project: Project): Outcome {
  if (isFolder(words.organisation)) return { says: aFolder(words.organisation), exit: 2 };
  const kept = keepOrganisation(words.organisation);
  if (!kept.ok) return { findings: kept.findings, texts: kept.texts, exit: 1 };
  if (kept.isNew) return { says: noFile(words.organisation), exit: 2 };
  const opened = project.open(words.tenders);
  if (opened.exit === 2) return { findings: opened.findings, texts: opened.texts, exit: 2 };
  if (opened.competitions.length === 0) return { says: NO_TENDER, exit: 2 };
  const held = opened.competitions.map((one) => lotsOf(one, kept.data, words.today));
  const lots = inOrder(held.flatMap((one) => one.lots));
  const matches: Matches = {
    organisation: String(kept.data['name'] ?? kept.data['id'] ?? shownPath(words.organisation)),
    on: words.today,
    lots,
    passedOver: held.flatMap((one) => one.passedOver ?? []),
    ...(!words.all && { most: SHOWN }),
  };
  if (words.format === 'json') return { says: asJson(matchData(matches)) };
  return { says: pageText(matchPage(matches), plain), next: nextOf(lots) };
}

/** More than these in a row nobody reads. */
const SHOWN = 5;

const noFile = (path: string): string =>
  `There is no file \`${path}\`.\nWhat to do: name the file of your organisation first, then the tenders. \`fairlot new organisation\` starts one.\n`;
const aFolder = (path: string): string =>
  `\`${path}\` is a folder.\nWhat to do: name the file of your organisation first, such as organisation.yaml, then the tenders.\n`;
const NO_TENDER =
  'There is no tender in what you named: a folder with a file `tender.yaml` is one.\nWhat to do: name such a folder, or a folder that holds some.\n';

interface Held {
  readonly lots: readonly TenderLot[];
  readonly passedOver?: Matches['passedOver'][number];
}

function lotsOf(competition: OpenCompetition, organisation: OrganisationFile, on: string): Held {
  const folder = shownPath(competition.folder);
  const { facts, library, findings } = competition;
  if (!facts) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    return { lots: [], passedOver: { folder, says: `${countsInWords(countsOf(errors))}.` } };
  }
  const tender = tenderForRules(facts, library);
  const { deadline } = tender.timetable;
  const matched = matchLots(guidesFor(competition.folder), { tender, organisation, on });
  return {
    lots: matched.map((one) => ({
      folder,
      tender: tender.id,
      title: tender.title,
      deadline,
      past: deadline.slice(0, 10) < on,
      matched: one,
    })),
  };
}

/** The guides for a tender: its own where its `rules/` have some. */
function guidesFor(folder: string): MatchGuides {
  const match = guideNamed('match', folder)?.guide ?? NOTHING;
  const selfCheck = guideNamed('self-check', folder)?.guide;
  return { match, selfCheck };
}

const NOTHING: Guide = {
  id: 'match',
  version: '1',
  title: 'Nothing to hold against an organisation',
  questions: [],
  considerations: [],
  routes: [],
  notChecked: [],
};

/** The self-check for the first tender in the list that is still open and not ruled out. */
function nextOf(lots: readonly TenderLot[]): string {
  const first = lots.find(({ past, matched }) => !past && matched.fit !== 'does-not-fit');
  if (lots.every(({ past }) => past)) return 'name tenders that are still open for bids.';
  if (!first)
    return 'change what would make a lot fit, write it into your file, and run this again.';
  const same = lots.filter(
    ({ folder, matched }) => folder === first.folder && matched.fit !== 'does-not-fit',
  );
  const named = same.map(({ matched }) => ` --lot ${matched.lot.id}`).join('');
  return `\`fairlot self-check ${first.folder}${named}\` asks what else matters.`;
}
