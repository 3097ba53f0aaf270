import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../source/place-of.ts';
import type { WrittenLot, WrittenTender } from '../spec/written.generated.ts';
import { beside, plainPath } from './beside.ts';
import { finding } from './finding.ts';
import type { Competition } from './gather.ts';
import type { Linker } from './linker.ts';

/** Every lot of the tender: those written in it, then those in files that it names. Says which files lead to no lot. */
export function lotsOf(linker: Linker, competition: Competition): readonly WrittenLot[] {
  const { tender, lots } = competition;
  const named = (tender.lot_files ?? []).flatMap(
    (_, index) => lotIn(linker, competition, index) ?? [],
  );
  for (const lot of lots) if (!named.includes(lot)) linker.report(notListed(lot));
  const all = [...(tender.lots ?? []), ...named];
  if (all.length === 0 && !tender.lot_files) linker.report(noLots(tender));
  return all;
}

function lotIn(
  { report }: Linker,
  { tender, lots, files, unusable }: Competition,
  index: number,
): WrittenLot | undefined {
  const path = beside(placeOf(tender).file, tender.lot_files?.[index] ?? '');
  const lot = lots.find((one) => plainPath(placeOf(one).file) === path);
  if (!lot && !unusable.has(path))
    report(files.has(path) ? notALot(tender, index) : noFile(tender, index));
  return lot;
}

function noFile(tender: WrittenTender, index: number): Diagnostic {
  const path = tender.lot_files?.[index] ?? '';
  const isOutside = /^([/\\~]|[A-Za-z]:)|^(\.[/\\])*\.\.([/\\]|$)/.test(path);
  return finding('tender/lot-file-missing', placeOf(tender, ['lot_files', index]), {
    message: isOutside
      ? `\`${path}\` lies outside the folder of the tender, so it is not read.`
      : `There is no file \`${path}\`.`,
    advice: isOutside
      ? 'Put the lot in the folder of the tender, and write the path from there.'
      : 'Put the lot there, or correct the path. It starts from the tender’s own folder.',
  });
}

const notALot = (tender: WrittenTender, index: number) =>
  finding('tender/not-a-lot', placeOf(tender, ['lot_files', index]), {
    message: `The file \`${tender.lot_files?.[index]}\` is not a lot.`,
    advice: 'Name a file whose first line is `format: lot/1`.',
  });

const notListed = (lot: WrittenLot) =>
  finding('tender/lot-not-listed', placeOf(lot, 'format'), {
    message: `“${lot.title}” is not part of the tender, because the tender does not name this file.`,
    advice: 'Name it under `lot_files:` in the tender, or move it out of this folder.',
    severity: 'warning',
  });

const noLots = (tender: WrittenTender) =>
  finding('tender/no-lots', placeOf(tender, 'id'), {
    message: 'The tender has no lots, so nobody can bid.',
    advice: 'Write at least one under `lots:`. A contract that is not divided is one lot.',
  });
