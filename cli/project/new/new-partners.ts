import { basename, dirname, join } from 'node:path';
import type { Outcome } from '../../command.ts';
import { partnerForm } from '../../core/bid/partner-form.ts';
import { supplyChainView } from '../../core/documents/views/supply-chain-view.ts';
import { isFile } from '../../io/files-exist.ts';
import { bidIn } from '../open/bid-in.ts';
import { partnersFolder } from '../open/needed-files.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import { shownPath } from '../open/read-sources.ts';
import { ledToSchema } from './starter.ts';

/** Writes a confirmation to fill in for each partner that a bid names and that has none yet. Never over one that is there. */
export function newPartners(competition: OpenCompetition, file: string): Outcome {
  const { texts, exit } = competition;
  const found = bidIn(competition, file);
  if (!found.ok) return { findings: found.findings, texts, exit, ...found.says };
  const { facts, bid } = found;
  const folder = partnersFolder(file, bid.id);
  const view = supplyChainView(facts, bid);
  if (view.partners.length === 0) return { exit: 2, says: NOBODY };
  const wanted = view.partners.filter(({ id }) => !isFile(join(folder, `${id}.yaml`)));
  if (wanted.length === 0)
    return { says: `Every partner has its file in ${shownPath(folder)} already.\n` };
  const files = wanted.map((partner) => {
    const text = partnerForm(facts, view, partner);
    return [
      `${partner.id}.yaml`,
      ledToSchema(text, 'partner', join(folder, `${partner.id}.yaml`)),
    ] as const;
  });
  return {
    writes: { folder: shownPath(folder), files: new Map(files), force: false, keeps: 'nothing' },
    next: `send each to its partner, who fills it in and signs; put it back into ${basename(dirname(folder))}/${basename(folder)}/, then check the bid.`,
  };
}

const NOBODY =
  'The bid names no partner under `supply_chain`, so there is nobody to confirm anything.\nWhat to do: name each partner in the bid first.\n';
