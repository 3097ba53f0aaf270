import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { placeOf } from '../../source/place-of.ts';
import type { PanelAssignment, PanelMember, WrittenPanel } from '../../spec/written.generated.ts';
import type { Check } from '../check.ts';
import type { CompetitionFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { isWrittenIn, lotById, lotsAreKnown, questionsOf } from '../look-up.ts';
import { probablyMeant } from '../probably-meant.ts';
import { repeats } from '../repeats.ts';

/** The chair and everyone assigned are members, each once, who have declared their interests. */
export const checkMembers: Check = ({ panel }) => {
  if (!panel) return [];
  const ids = panel.members.map(({ id }) => id);
  const assigned = panel.assignments.flatMap(({ members }) => members);
  return [
    ...repeats(panel.members, { code: 'panel/repeated-member', field: 'id', what: 'The member' }),
    ...(ids.includes(panel.chair) ? [] : [chairUnknown(panel, ids)]),
    ...panel.assignments.flatMap((assignment) => strangers(assignment, ids)),
    ...panel.members
      .filter(({ id, declared_on }) => declared_on === undefined && assigned.includes(id))
      .map(notDeclared),
  ];
};

const chairUnknown = (panel: WrittenPanel, ids: readonly string[]): Diagnostic =>
  finding('panel/chair-not-on-panel', placeOf(panel, 'chair'), {
    message: `The chair \`${panel.chair}\` is not a member of the panel.${didYouMean(panel.chair, ids)}`,
    advice: 'Name a member by the id under `members:`.',
  });

const strangers = (assignment: PanelAssignment, ids: readonly string[]): readonly Diagnostic[] =>
  assignment.members.flatMap((id, index) =>
    ids.includes(id)
      ? []
      : finding('panel/unknown-member', placeOf(assignment, ['members', index]), {
          message: `\`${id}\` is to score bids but is not a member of the panel.${didYouMean(id, ids)}`,
          advice: 'Name a member by the id under `members:`, or add the person there.',
        }),
  );

const notDeclared = (member: PanelMember): Diagnostic =>
  finding('panel/not-declared', placeOf(member, 'id'), {
    message: `${member.name} (\`${member.id}\`) is to score bids but has not declared any interests.`,
    advice:
      'Have the person sign a declaration, also when there is nothing to declare, and add `declared_on:`.',
  });

/** Assignments name lots and questions that exist, and leave no question of a lot without an assessor. */
export const checkAssignments: Check = (facts) => [
  ...(facts.panel?.assignments ?? []).flatMap((assignment) => [
    ...unknownLots(facts, assignment),
    ...unknownQuestions(facts, assignment),
  ]),
  ...unassigned(facts),
];

const unknownLots = (
  facts: CompetitionFacts,
  assignment: PanelAssignment,
): readonly Diagnostic[] => {
  const ids = facts.lots.map(({ id }) => id);
  return assignment.lots.flatMap((lot, index) =>
    lotById(facts, lot) || !lotsAreKnown(facts)
      ? []
      : finding('panel/unknown-lot', placeOf(assignment, ['lots', index]), {
          message: `The tender has no lot \`${lot}\`.${didYouMean(lot, ids)}`,
          advice: `Name one of its lots: ${ids.join(', ')}.`,
        }),
  );
};

/** An assignment for several lots may name a question that only one of them has. */
function unknownQuestions(
  facts: CompetitionFacts,
  assignment: PanelAssignment,
): readonly Diagnostic[] {
  const lots = assignment.lots.flatMap((id) => lotById(facts, id) ?? []);
  const known = lots.flatMap((lot) => questionsOf(lot).map(({ id }) => id));
  if (lots.length < assignment.lots.length) return [];
  return assignment.criteria.flatMap((id, index) =>
    known.includes(id) || lots.some((lot) => isWrittenIn(facts, lot, id))
      ? []
      : finding('panel/unknown-question', placeOf(assignment, ['criteria', index]), {
          message: `${lots.map(({ title }) => `“${title}”`).join(' and ')} has no question \`${id}\`.${didYouMean(id, known)}`,
          advice: `Name a question by its id: ${[...new Set(known)].join(', ')}.`,
        }),
  );
}

function unassigned({ lots, panel }: CompetitionFacts): readonly Diagnostic[] {
  if (!panel) return [];
  return lots.flatMap((lot) => {
    const named = panel.assignments
      .filter((assignment) => assignment.lots.includes(lot.id))
      .flatMap(({ criteria }) => criteria);
    const known = questionsOf(lot).map(({ id }) => id);
    const covered = [...named, ...probablyMeant(named, known)];
    return questionsOf(lot)
      .filter(({ id }) => !covered.includes(id))
      .map(({ id, title }) =>
        finding('panel/question-unassigned', placeOf(panel, 'assignments', 'key'), {
          message: `Nobody is to score “${title}” (\`${id}\`) in “${lot.title}”.`,
          advice: 'Add the question and its assessors to `assignments:`.',
        }),
      );
  });
}
