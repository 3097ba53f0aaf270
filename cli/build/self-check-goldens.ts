import { join } from 'node:path';
import { readBlocks } from '../core/documents/blocks.ts';
import { withCharts } from '../core/documents/chart.ts';
import { resultView } from '../core/guide/views/result-view.ts';
import type { OrganisationFile } from '../core/guide/sitting.ts';
import { tenderForRules } from '../core/competition/tender-for-rules.ts';
import { guideNamed } from '../project/rules/guides.ts';
import { keepOrganisation } from '../project/guide/keep-organisation.ts';
import { openCompetition } from '../project/open/open-competition.ts';
import { selfCheckDocuments } from '../project/guide/self-check-documents.ts';
import { blocksText } from '../reports/blocks-text.ts';
import { chartText } from '../reports/page/chart-text.ts';
import { plain } from '../reports/report.ts';

/**
 * All that is kept of an organisation that checked itself: its documents in Markdown, and the result as a terminal shows it.
 * The tender is the example that its answers name, and the day is the one of the last answer.
 */
export function selfCheckGoldens(folder: string): ReadonlyMap<string, string> {
  const kept = keepOrganisation(join(folder, 'organisation.yaml'));
  if (!kept.ok) throw new Error(JSON.stringify(kept.findings));
  const { answers = [] } = kept.data as OrganisationFile;
  const named = answers.find(({ tender }) => tender !== undefined)?.tender ?? '';
  const on = answers.map((answer) => answer.on).reduce((one, other) => (one > other ? one : other));
  const { facts, library } = openCompetition(join('examples', named));
  const guide = guideNamed('self-check', folder)?.guide;
  if (!facts || !guide) throw new Error(`There is no example “${named}”, or no self-check.`);
  const tender = tenderForRules(facts, library);
  const view = resultView(guide, { tender, organisation: kept.data, on });
  const made = selfCheckDocuments(view, []);
  if (!made.ok) throw new Error(made.says);
  const [first] = made.documents;
  return new Map([
    ...made.documents.map(
      ({ name, markdown }) => [`${name}.md`, withCharts(markdown, chartText)] as const,
    ),
    ['self-check.txt', blocksText(readBlocks(first?.markdown ?? ''), plain)],
  ]);
}
