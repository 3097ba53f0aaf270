import { join } from 'node:path';
import type { Outcome } from '../../command.ts';
import type { CompetitionFacts } from '../../core/competition/facts.ts';
import type { BidModeration } from '../../core/panel/bid-moderation.ts';
import { moderationForm, moderationPath, type Meeting } from '../../core/panel/moderation-form.ts';
import { notYetAgreed } from '../../core/panel/to-agree.ts';
import { wrap } from '../../reports/wrap.ts';
import type { OpenCompetition } from '../open/open-competition.ts';
import { shownPath } from '../open/read-sources.ts';
import { ledToSchema } from '../new/starter.ts';

/** The bids to start a moderation for, when the panel meets, and who leads unless the panel’s chair does. */
export interface ToStart {
  readonly all: readonly BidModeration[];
  readonly on: string;
  readonly chair: string | undefined;
}

/** Makes a moderation to fill in for each bid that is ready and has none; what is there is never replaced. */
export function startModerations(
  competition: OpenCompetition,
  facts: CompetitionFacts,
  { all, on, chair = facts.panel?.chair ?? '' }: ToStart,
): Outcome {
  const fileOf = (one: BidModeration): string =>
    shownPath(join(competition.folder, moderationPath(one)));
  const missing = all.filter((one) => !competition.texts.has(fileOf(one)));
  const reasons = missing.map((one) => ({ one, why: notYetAgreed(facts, one) }));
  const ready = reasons.filter(({ why }) => why.length === 0).map(({ one }) => one);
  const held = [...new Set(reasons.flatMap(({ why }) => why))];
  const meeting: Meeting = { on, chair };
  const text = (one: BidModeration): string =>
    ledToSchema(moderationForm(facts, one, meeting), 'moderation', fileOf(one));
  const says = held.map((why) => `${wrap(`- ${why}`, '  ')}\n`).join('');
  if (ready.length === 0)
    return { exit: held.length > 0 ? 1 : 0, says: `Nothing was started.\n${says || ALL}` };
  return {
    says: says === '' ? '' : `Not for every bid:\n${says}`,
    writes: {
      folder: competition.folder,
      files: new Map(ready.map((one) => [moderationPath(one), text(one)])),
      force: false,
      keeps: 'nothing',
    },
    next: 'fill in each score with its reason, then `fairlot check`.',
  };
}

const ALL = 'Every bid here has its moderation already.\n';
