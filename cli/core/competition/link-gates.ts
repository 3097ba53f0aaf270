import { placeOf } from '../source/place-of.ts';
import type { TenderGate, WrittenGate } from '../spec/written.generated.ts';
import type { GateFacts, TenderFacts } from './facts.ts';
import { finding } from './finding.ts';
import type { Linker } from './linker.ts';
import { resolveShared, withoutVersion } from './resolve-shared.ts';
import { standingAt } from './standing-at.ts';

/** The tender with each of its gates whole: what a gate takes over from a shared one is filled in. Says what is still missing. */
export function withWholeGates(linker: Linker): TenderFacts {
  const { gates, ...tender } = linker.tender;
  if (!gates) return tender;
  const whole = gates.flatMap((gate) => wholeGate(linker, gate) ?? []);
  return { ...tender, gates: standingAt(gates, whole) };
}

function wholeGate(linker: Linker, written: TenderGate): GateFacts | undefined {
  const shared = sharedGate(linker, written);
  if (shared) explainChange(linker, written, shared);
  const gate = { ...(shared && takenOver(shared)), ...written };
  const { id = written.use && withoutVersion(written.use), title, question, disqualifies } = gate;
  const isUnread = written.use !== undefined && !shared;
  if (!isUnread) reportMissing(linker, written, { id, title, question, disqualifies });
  return id === undefined
    ? undefined
    : {
        ...gate,
        id,
        title: title ?? id,
        question: question ?? id,
        disqualifies: disqualifies ?? true,
      };
}

const sharedGate = (linker: Linker, written: TenderGate): WrittenGate | undefined =>
  written.use === undefined
    ? undefined
    : resolveShared(linker, 'shared-gate', { text: written.use, at: placeOf(written, 'use') })
        ?.rule;

const takenOver = ({
  title,
  question,
  evidence,
  purpose,
  needed_by,
  disqualifies,
}: WrittenGate): TenderGate => ({
  title,
  question,
  ...(evidence !== undefined && { evidence }),
  purpose,
  ...(needed_by !== undefined && { needed_by }),
  disqualifies,
});

const CHANGES = ['question', 'evidence', 'needed_by', 'disqualifies'] as const;

function explainChange({ report }: Linker, written: TenderGate, shared: WrittenGate): void {
  const differs = CHANGES.find(
    (field) => written[field] !== undefined && written[field] !== shared[field],
  );
  if (differs === undefined || written.changed !== undefined) return;
  report(
    finding('tender/change-not-explained', placeOf(written, differs, 'key'), {
      message: `This replaces the \`${differs}\` of the shared gate \`${written.use}\` and does not say why.`,
      advice: 'Add a line `changed:` that tells bidders what is different and why.',
    }),
  );
}

function reportMissing({ report }: Linker, written: TenderGate, has: Has): void {
  const [missing] = NEEDED.filter((field) => has[field] === undefined);
  if (missing === undefined) return;
  report(
    finding('tender/gate-incomplete', placeOf(written), {
      message: `A condition that bids pass or fail has no \`${missing}\`.`,
      advice: `Add a line \`${missing}:\`, or name a shared gate with \`use:\` (\`fairlot rules gates\` lists them).`,
    }),
  );
}

type Has = { readonly [Field in (typeof NEEDED)[number]]: GateFacts[Field] | undefined };

const NEEDED = ['id', 'title', 'question', 'disqualifies'] as const;
