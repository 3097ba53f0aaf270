import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../source/place-of.ts';
import type { Source } from '../source/source.ts';
import type { WrittenBid, WrittenPartner } from '../spec/written.generated.ts';
import { finding } from './finding.ts';
import { formatsOfCompetition, type Written } from './written.ts';

/** The files that count, and a finding for each that says a second time what an earlier file said. */
export interface Once {
  readonly kept: readonly Written[];
  readonly findings: readonly Diagnostic[];
}

/**
 * Of files that are about the same thing the first counts, in the order of their names. Scores are the exception: no file
 * name may decide which of two sheets or moderations counts, so all are kept. Files of other formats are left out.
 */
export function onlyOnce(sources: readonly Source[]): Once {
  const first = new Map<string, Written>();
  const findings: Diagnostic[] = [];
  const more: Written[] = [];
  for (const written of inOrderOfPath(sources)) {
    const { key, ...twin } = sameness(written);
    const earlier = first.get(key);
    if (!earlier) first.set(key, written);
    else findings.push(again({ ...twin, earlier, later: written }));
    if (earlier && holdsScores(written)) more.push(written);
  }
  return { kept: [...first.values(), ...more], findings };
}

const holdsScores = ({ format }: Written): boolean =>
  format === 'sheet/1' || format === 'moderation/1';

const inOrderOfPath = (sources: readonly Source[]): readonly Written[] =>
  [...sources]
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
    .map(({ data }) => data as Written)
    .filter(({ format }) => formatsOfCompetition.includes(format));

/** Without its ending `tender.yaml` comes before `tender-draft.yaml`. */
const nameOf = ({ file }: Source): string => file.replace(/\.ya?ml$/, '');

/** What two files share when they are about the same thing, and how to say so. */
interface Sameness {
  readonly key: string;
  readonly code: string;
  readonly field: string;
  readonly what: string;
}

function sameness(written: Written): Sameness {
  const area = written.format.split('/')[0] ?? '';
  switch (written.format) {
    case 'tender/1':
    case 'panel/1':
    case 'decision/1':
      return { key: area, code: `${area}/second`, field: 'format', what: ONLY_ONE[area] ?? area };
    case 'sheet/1':
    case 'moderation/1':
      return scoresTwice(written, area);
    case 'bid/1':
      return { key: area + written.id, code: 'bid/repeated-id', field: 'id', what: bidOf(written) };
    case 'partner/1':
      return confirmedTwice(written);
    default:
      return { key: placeOf(written).file, code: `${area}/second`, field: 'format', what: area };
  }
}

function confirmedTwice({ bid, partner, tender }: WrittenPartner): Sameness {
  const what = `confirmation by \`${partner}\` for bid \`${bid}\``;
  return { key: `${what} ${tender}`, code: 'partner/repeated', field: 'partner', what };
}

const bidOf = ({ id }: WrittenBid): string => `bid with the id \`${id}\``;

const ONLY_ONE: Readonly<Record<string, string>> = {
  tender: 'tender',
  panel: 'panel',
  decision: 'record of decisions',
};

function scoresTwice(
  written: Extract<Written, { format: 'sheet/1' | 'moderation/1' }>,
  area: string,
): Sameness {
  const by = written.format === 'sheet/1' ? ` by \`${written.assessor}\`` : '';
  const what = written.format === 'sheet/1' ? 'scoring sheet' : 'moderation';
  const about = `${what}${by} for bid \`${written.bid}\` in lot \`${written.lot}\``;
  return { key: `${area} ${about}`, code: `${area}/repeated`, field: 'bid', what: about };
}

interface Again extends Omit<Sameness, 'key'> {
  readonly earlier: Written;
  readonly later: Written;
}

const again = ({ code, field, what, earlier, later }: Again): Diagnostic =>
  finding(code, placeOf(later, field), {
    message: `This is a second ${what}. ${
      holdsScores(later)
        ? `Where it differs from \`${placeOf(earlier).file}\`, neither counts.`
        : `The one in \`${placeOf(earlier).file}\` counts.`
    }`,
    advice: 'Keep one of the two files and move the other out of this folder.',
    related: [{ message: 'The first one is here.', at: placeOf(earlier, field) }],
  });
