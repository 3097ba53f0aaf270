import type { CompetitionFacts } from '../../competition/facts.ts';
import { lotById, memberById, questionsOf } from '../../competition/look-up.ts';
import { managedInWords } from '../../panel/managed-in-words.ts';
import { showDate } from '../../dates/show-date.ts';
import type { PanelAssignment, PanelConflict, PanelMember } from '../../spec/written.generated.ts';

/** The panel in words: each member, every interest with what was decided about it, and who scores what. */
export interface PanelView {
  readonly chair: string;
  readonly tasks: readonly TaskView[];
  readonly members: readonly MemberView[];
}

/** Which members score which questions of which lots, by their names and titles. */
export interface TaskView {
  readonly lots: readonly string[];
  readonly questions: readonly string[];
  readonly members: readonly string[];
}

/** One member of the panel, in words. */
export interface MemberView {
  readonly name: string;
  readonly represents: string;
  readonly votes: boolean;
  readonly declared_on?: string;
  readonly conflicts: readonly { readonly says: string }[];
}

/** Who scored the bids, or nothing while there is no panel. */
export function panelView(facts: CompetitionFacts): PanelView | undefined {
  const { panel } = facts;
  if (!panel) return undefined;
  return {
    chair: memberById(facts, panel.chair)?.name ?? panel.chair,
    tasks: panel.assignments.map((assignment) => taskView(assignment, facts)),
    members: panel.members.map((member) => memberView(member, facts)),
  };
}

const taskView = (assignment: PanelAssignment, facts: CompetitionFacts): TaskView => ({
  lots: assignment.lots.map((id) => lotById(facts, id)?.title ?? id),
  questions: assignment.criteria.map((id) => questionTitle(facts, id)),
  members: assignment.members.map((id) => memberById(facts, id)?.name ?? id),
});

const questionTitle = ({ lots }: CompetitionFacts, id: string): string =>
  lots.flatMap(questionsOf).find((question) => question.id === id)?.title ?? id;

const memberView = (member: PanelMember, facts: CompetitionFacts): MemberView => ({
  name: member.name,
  represents: represented[member.represents],
  votes: member.votes,
  ...(member.declared_on !== undefined && { declared_on: member.declared_on }),
  conflicts: (member.conflicts ?? []).map((conflict) => ({
    says: conflictInWords(member.name, conflict, facts),
  })),
});

const represented: Readonly<Record<PanelMember['represents'], string>> = {
  commissioner: 'the commissioner',
  'voluntary-sector': 'the voluntary sector',
  'lived-experience': 'people with lived experience',
  technical: 'technical knowledge',
  finance: 'finance',
  equalities: 'equality',
};

function conflictInWords(name: string, conflict: PanelConflict, facts: CompetitionFacts): string {
  const { nature, decided_by, decided_on, reason } = conflict;
  const whom = organisationName(conflict.with, facts);
  const declared = `${name} declared an interest in ${whom}. ${nature}`;
  if (!conflict.managed_by || decided_on === undefined)
    return `${declared} Nobody has decided yet.`;
  const decided = managedInWords(name, conflict, facts);
  return `${declared} Decision: ${decided} ${reason ?? ''} Decided by: ${decided_by ?? ''}, ${showDate(decided_on)}.`;
}

/** The name of a bidder or of a partner in a bid; the id where no bid tells the name. */
function organisationName(id: string, { bids }: CompetitionFacts): string {
  const bidder = bids.find(({ written }) => written.organisation === id);
  const partners = bids.flatMap(({ written }) => written.supply_chain ?? []);
  return bidder?.name ?? partners.find(({ partner }) => partner === id)?.name ?? id;
}
