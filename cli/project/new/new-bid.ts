import { basename, dirname, join } from 'node:path';
import type { Outcome } from '../../command.ts';
import { askedParts, type AskedPart } from '../../core/bid/asked-parts.ts';
import { bidForm } from '../../core/bid/bid-form.ts';
import type { CompetitionFacts, LotFacts } from '../../core/competition/facts.ts';
import { inWords } from '../../core/competition/in-words.ts';
import type { Pack } from '../../core/rules/pack.ts';
import { rulesOf } from '../../core/rules/judge-competition.ts';
import type { WrittenOrganisation } from '../../core/spec/written.generated.ts';
import { saysWho } from '../../reports/says-who.ts';
import { bidParts } from './bid-parts.ts';
import { gateRuleCodes } from '../rules/gate-rules.ts';
import { lotsNamed } from '../open/lots-named.ts';
import type { NewWords } from './new-file.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import { readSources, shownPath } from '../open/read-sources.ts';
import { ledToSchema } from './starter.ts';

/** What was typed after `fairlot new bid --for`. */
export interface NewBidWords extends NewWords {
  readonly lot: readonly string[];
  readonly organisation: string | undefined;
}

/** Writes a bid for a tender with every blank that it asks for. Never over a file that is there. */
export function newBid(competition: OpenCompetition, words: NewBidWords): Outcome {
  const { facts, findings, texts, exit } = competition;
  if (!facts) return { findings, texts, exit };
  const lots = lotsNamed(facts, words.lot);
  if (typeof lots === 'string') return { says: `${lots}\n`, exit: 2 };
  const who = bidder(words.organisation);
  if (typeof who === 'string') return { says: who, exit: 2 };
  const path = pathFor(words.file, who.bid);
  const check = `fairlot check ${path} --for ${shownPath(competition.folder)}`;
  const text = formFor(competition, {
    facts,
    lots,
    ...who,
    bid: basename(path).replace(/\.ya?ml$/, ''),
    check,
  });
  const led = ledToSchema(text, 'bid', path);
  if (words.print) return { says: led };
  const files = new Map([[basename(path), led]]);
  return {
    writes: { folder: dirname(path), files, force: false, keeps: 'nothing' },
    next: `open it in any editor and fill it in; then \`${check}\`.`,
  };
}

interface Asking {
  readonly facts: CompetitionFacts;
  readonly lots: readonly LotFacts[];
  readonly bid: string;
  readonly organisation: string;
  readonly check: string;
}

function formFor({ packs, library }: OpenCompetition, asking: Asking): string {
  const asked = askedParts(asking.facts, rulesOf(packs), gateRuleCodes(asking.facts, library));
  return bidForm(asking.facts, { ...asking, blanks: bidParts(), asked, whose: whose(packs) });
}

/** Whose rules look at a part, pack by pack, with the first few of them. */
const whose =
  (packs: readonly Pack[]) =>
  ({ rules }: AskedPart): readonly string[] =>
    [...new Set(rules.map(({ id }) => packOf(id)))].map((pack) => {
      const own = rules.filter(({ id }) => packOf(id) === pack).map(({ written }) => written);
      const title = packs.find(({ id }) => id === pack)?.written.title ?? pack;
      const basis = own[0] ? (saysWho({ basis: own[0].basis }) ?? '') : '';
      const more = own.length > SHOWN ? [`${own.length - SHOWN} more`] : [];
      const named = [...own.slice(0, SHOWN).map((rule) => `“${rule.title}”`), ...more];
      return `${title} (${basis.replace(/\.$/, '')}): ${inWords(named)}.`;
    });

const packOf = (code: string): string => code.split('/')[0] ?? code;

const SHOWN = 2;

/** The ids of the bid and its bidder; a sentence when the file of the organisation cannot be used. */
function bidder(
  file: string | undefined,
): { readonly bid: string; readonly organisation: string } | string {
  if (file === undefined) return { bid: 'our-bid', organisation: 'our-organisation' };
  const { sources, findings } = readSources([file]);
  const written = sources[0]?.data as WrittenOrganisation | undefined;
  if (written?.format === 'organisation/1') return { bid: written.id, organisation: written.id };
  const why = findings[0]?.message ?? 'Its first line is not `format: organisation/1`.';
  return `\`${file}\` cannot be used as the organisation that bids. ${why}\nWhat to do: \`fairlot check ${file}\` says more; \`fairlot new organisation\` starts one.\n`;
}

function pathFor(file: string | undefined, bid: string): string {
  if (file === undefined) return join('bids', `${bid}.yaml`);
  return /\.ya?ml$/.test(file)
    ? file
    : /[\\/]$/.test(file)
      ? join(file, `${bid}.yaml`)
      : `${file}.yaml`;
}
