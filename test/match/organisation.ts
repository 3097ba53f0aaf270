import { compileGuide } from '../../cli/core/guide/compile/compile-guide.ts';
import type { Guide } from '../../cli/core/guide/guide.ts';
import { matchLots, type MatchedLot } from '../../cli/core/match/match-lot.ts';
import { guideNamed } from '../../cli/project/rules/guides.ts';
import { rulesLanguage } from '../../cli/project/rules/rules-language.ts';
import { readSource } from '../../cli/core/source/source.ts';

/** A tender with these lots, as a sitting has it. Everything in it is invented. */
export const tenderOf = (lots: readonly object[], gates: readonly object[] = []) =>
  exactly({ id: 'invented', lots, gates }) as { readonly id: string };

/** The lots of a tender held against an organisation by the guide that comes with the tool. */
export function match(
  organisation: object,
  { lots, gates = [], selfCheck }: Tried,
): readonly MatchedLot[] {
  const made = guideNamed('match');
  if (!made) throw new Error('There is no guide “match”.');
  const sitting = {
    tender: tenderOf(lots, gates),
    organisation: exactly(organisation) as Readonly<Record<string, unknown>>,
    on: '2026-03-20',
  };
  return matchLots({ match: made.guide, selfCheck }, sitting);
}

interface Tried {
  readonly lots: readonly object[];
  readonly gates?: readonly object[];
  readonly selfCheck?: Guide;
}

/** What a file with these fields holds: figures are exact. */
const exactly = (data: object): unknown => readSource('x.yaml', JSON.stringify(data)).source?.data;

/** A guide of these files, by name. */
export function guideOf(files: Readonly<Record<string, string>>): Guide {
  const sources = Object.entries({ pack: PACK, ...files }).flatMap(
    ([name, text]) => readSource(`rules/self-check/${name}.yaml`, text).source ?? [],
  );
  const made = compileGuide(sources, { language: rulesLanguage(), calculator: () => undefined });
  if (!made || made.findings.length > 0) throw new Error(JSON.stringify(made?.findings));
  return made.guide;
}

const PACK =
  'format: pack/1\ntitle: Tried\nversion: 1\nkind: guide\nabout: For a test.\nsource: None\n';
