import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { showExact } from '../../exact/show.ts';
import { voiceOfGroup } from '../../panel/user-voice.ts';
import { placeOf } from '../../source/place-of.ts';
import type { PanelUserVoiceGroup, WrittenPanel } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

/** The user-voice group is made of members, scores its own questions alone, and is large enough or reported as the panel says. */
export const checkUserVoice: Check = ({ panel }) => {
  const group = panel?.user_voice;
  if (!panel || !group) return [];
  return [...strangers(panel, group), ...shared(panel, group), ...few(group)];
};

function strangers({ members }: WrittenPanel, group: PanelUserVoiceGroup): readonly Diagnostic[] {
  const ids = members.map(({ id }) => id);
  return group.members.flatMap((id, at) =>
    ids.includes(id)
      ? []
      : finding('panel/unknown-member', placeOf(group, ['members', at]), {
          message: `\`${id}\` is in the user-voice group but is not a member of the panel.${didYouMean(id, ids)}`,
          advice: 'Name a member by the id under `members:`, or add the person there.',
        }),
  );
}

/** A question of the group has the group’s weight, so nobody else scores it. */
function shared({ assignments }: WrittenPanel, group: PanelUserVoiceGroup): readonly Diagnostic[] {
  return assignments.flatMap((assignment) => {
    const own = assignment.criteria.filter((id) => group.criteria.includes(id));
    const others = assignment.members.filter((id) => !group.members.includes(id));
    const [first] = others;
    if (own.length === 0 || first === undefined) return [];
    const at = placeOf(assignment, ['members', assignment.members.indexOf(first)]);
    return finding('panel/voice-shared', at, {
      message: `\`${first}\` is to score \`${own.join('`, `')}\`, which the user-voice group scores alone.`,
      advice: 'Assign these questions to the members of the group only, in a line of their own.',
    });
  });
}

function few(group: PanelUserVoiceGroup): readonly Diagnostic[] {
  const { each, says } = voiceOfGroup(group, group.members.length);
  if (each) return [];
  return [
    finding('panel/few-user-voices', placeOf(group, 'least'), {
      message: `The user-voice group has ${people(group)}, fewer than the ${showExact(group.least)} whose scores may be shown one by one. ${
        says === undefined
          ? 'Readers see its score among those of the panel.'
          : 'Readers see only the score of the group.'
      }`,
      advice: 'Ask more people who have used the service, or leave it so: nothing is lost.',
      severity: 'advice',
    }),
  ];
}

const people = ({ members }: PanelUserVoiceGroup): string =>
  members.length === 1 ? 'one person' : `${members.length} people`;
