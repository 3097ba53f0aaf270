import type { BidFacts, CompetitionFacts } from '../competition/facts.ts';
import { questionBarred } from '../competition/interests.ts';
import { memberById } from '../competition/look-up.ts';
import type { PanelUserVoiceGroup } from '../spec/written.generated.ts';

/** A question that people who have used the service score as a group of their own, and what readers may see of it. */
export interface VoiceShown {
  /** How many of the group score this bid. */
  readonly count: number;
  /** Whether each person’s score is shown; in too small a group it could be traced to somebody. */
  readonly each: boolean;
  /** Whose score it is, as a sentence; nothing where the panel says that a small group is not named. */
  readonly says?: string;
}

/** What readers may see of a question that the user-voice group scores, or nothing when the group does not score it. */
export function voiceShown(
  { panel, ...facts }: CompetitionFacts,
  bid: BidFacts,
  question: string,
): VoiceShown | undefined {
  const group = panel?.user_voice;
  if (!panel || !group?.criteria.includes(question)) return undefined;
  const count = group.members.filter((id) => {
    const member = memberById({ panel, ...facts }, id);
    return member && !questionBarred(member, bid, question);
  }).length;
  return voiceOfGroup(group, count);
}

/** What readers may see of a group of this many people. */
export function voiceOfGroup(group: PanelUserVoiceGroup, count: number): VoiceShown {
  const each = group.least.lte(count);
  if (!each && group.if_fewer === 'with-panel') return { count, each };
  const people = count === 1 ? 'one person' : `${count} people`;
  const small = each ? '' : ' The group is small, so only its score as a whole is shown.';
  return { count, each, says: `Scored by ${people} who have used the service.${small}` };
}
