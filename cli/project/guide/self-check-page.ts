import { join } from 'node:path';
import type { Outcome } from '../../command.ts';
import { tenderForRules } from '../../core/competition/tender-for-rules.ts';
import type { CompetitionFacts } from '../../core/competition/facts.ts';
import type { Library } from '../../core/competition/library.ts';
import { templateCode } from '../../core/documents/template-code.ts';
import { packGuide } from '../../core/guide/guide-page.ts';
import type { Guide } from '../../core/guide/guide.ts';
import { schemaOf } from '../../core/spec/formats.ts';
import { readText } from '../../io/files.ts';
import { homeFolder } from '../../io/home.ts';
import { scriptPage } from '../../io/html/script-page.ts';
import { selfCheckTemplates } from './self-check-templates.ts';
import type { SelfCheckWords } from './self-check-desk.ts';

/** What a page is made from: the guide and a tender without mistakes. */
export interface PageGround {
  readonly guide: Guide;
  readonly facts: CompetitionFacts;
  readonly library: Library;
}

/** The self-check of a tender as one web page that works offline, for a buyer to publish beside the tender. */
export function selfCheckPage(
  { guide, facts, library }: PageGround,
  { lot, out, force }: Pick<SelfCheckWords, 'lot' | 'out' | 'force'>,
): Outcome {
  const { templates, partials } = selfCheckTemplates();
  const tender = tenderForRules(facts, library);
  const { text: program } = readText(join(homeFolder(), PROGRAM));
  if (program === undefined) throw new Error(`The build has not made ${PROGRAM}.`);
  const page = scriptPage({
    title: `Self-check: ${tender.title}`,
    description: `Questions that tell an organisation which ways into “${tender.title}” are open to it. Nothing leaves the page.`,
    lang: 'en-GB',
    otherwise: OTHERWISE,
    program: `${program}\nselfCheck.start(${templateCode(templates, partials)});`,
    data: packGuide({ guide, tender, lots: lot }, schemaOf),
  });
  const files = new Map([['self-check.html', page]]);
  return { writes: { folder: out ?? '.', files, force }, next: NEXT };
}

/** Made by the build from `cli/page/`. */
const PROGRAM = 'dist/page/self-check.js';

const OTHERWISE =
  'This page asks its questions with a small program of its own, and your browser does not run programs in pages. Please allow scripts for this page, open it in another browser, or ask the buyer for the questions on paper.';

const NEXT =
  'open the page in a browser and try it, then put it beside the tender. Make it again whenever the tender changes.';
