import type { PanelAssignment, WrittenPanel } from '../spec/written.generated.ts';

/** What a panel asks one member to score in one lot. */
export interface Duty {
  readonly member: string;
  /** The ids of the questions, each once. */
  readonly questions: readonly string[];
  /** Where the panel first says so: the assignment and the member’s position in it. */
  readonly assignment: PanelAssignment;
  readonly position: number;
}

/** The duty of each member whom the panel asks to score something in a lot. */
export function dutiesIn(panel: WrittenPanel, lot: string): readonly Duty[] {
  const duties = new Map<string, Duty>();
  for (const assignment of panel.assignments.filter(({ lots }) => lots.includes(lot)))
    for (const [position, member] of assignment.members.entries()) {
      const known = duties.get(member) ?? { member, questions: [], assignment, position };
      const questions = [...new Set([...known.questions, ...assignment.criteria])];
      duties.set(member, { ...known, questions });
    }
  return [...duties.values()];
}
