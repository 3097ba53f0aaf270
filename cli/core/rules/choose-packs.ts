import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { placeOf } from '../source/place-of.ts';
import type { WrittenTender } from '../spec/written.generated.ts';
import { checkSettings } from './check-settings.ts';
import type { Pack } from './pack.ts';
import { pinsOf, type Pin } from './pin.ts';

/** The packs a tender named, and a finding for each that is missing or has another version. */
export interface Chosen {
  readonly packs: readonly Pack[];
  readonly findings: readonly Diagnostic[];
}

/**
 * The packs that a tender names under `policy` and `rules`, out of those that are there. `known` are the names to
 * suggest for one that is not.
 */
export function choosePacks(
  tender: WrittenTender,
  available: ReadonlyMap<string, Pack>,
  known: readonly string[] = [...available.keys()],
): Chosen {
  const packs: Pack[] = [];
  const findings: Diagnostic[] = [];
  for (const pin of pinsOf(tender)) {
    const pack = available.get(pin.pack);
    if (pack?.version === pin.version) packs.push(pack);
    else findings.push(refusePin(tender, pin, { pack, known, by: 'The tender asks for' }));
  }
  const rules = packs.flatMap((pack) => pack.rules);
  return {
    packs,
    findings: [...findings, ...unknownExceptions(tender, packs), ...checkSettings(tender, rules)],
  };
}

interface Found {
  /** The pack of that name in another version, when there is one. */
  readonly pack: Pack | undefined;
  readonly known: readonly string[];
  /** Who names it: `The tender asks for`. */
  readonly by: string;
}

/** The finding about a pack that a tender or another pack names, and that is not there in that version. */
export function refusePin(
  named: object,
  { text, pack: id, path }: Pin,
  { pack, known, by }: Found,
): Diagnostic {
  const at = placeOf(named, path);
  const common = { severity: 'error', at, basis: 'format' } as const;
  if (pack)
    return {
      ...common,
      code: 'rules/other-version',
      message: `${by} the rules ${text}, but this tool has version ${pack.version}.`,
      advice: `Write ${id}@${pack.version} after reading what changed, or put the pack of that version in the tender’s folder.`,
    };
  return {
    ...common,
    code: 'rules/unknown-pack',
    message: `There are no rules called ${id}.${didYouMean(id, known)}`,
    advice: `Name one of these, with its version: ${known.join(', ')}.`,
  };
}

/** An exception to a rule that no chosen pack has would be printed for bidders and mean nothing. */
function unknownExceptions(
  tender: Pick<WrittenTender, 'exceptions'>,
  packs: readonly Pack[],
): readonly Diagnostic[] {
  const known = packs.flatMap((pack) => pack.rules.map((rule) => rule.id));
  return (tender.exceptions ?? []).flatMap(({ rule }, index) =>
    known.includes(rule)
      ? []
      : {
          code: 'rules/unknown-exception',
          severity: 'warning' as const,
          message: `No rule of the chosen packs is called ${rule}, so this exception changes nothing.${didYouMean(rule, known)}`,
          at: placeOf(tender, ['exceptions', index, 'rule']),
          advice: 'Correct the name of the rule, or delete the exception.',
          basis: 'format' as const,
        },
  );
}
