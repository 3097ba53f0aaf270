import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import type { Interview } from '../core/interview/interview.ts';
import { printablePrompt } from '../core/interview/printable-prompt.ts';
import type { Passage } from '../core/interview/prompt.ts';
import { understand } from '../core/interview/understand.ts';
import type { Talk } from '../io/prompts/talk.ts';
import { passages } from '../reports/passages.ts';

/** How a conversation ended, in which state, and what could not be saved. */
export interface Held<State> {
  readonly state: State;
  readonly ended: 'finished' | 'saved' | 'interrupted' | 'closed' | 'unsaved';
  readonly findings: readonly Diagnostic[];
}

/** Saves the step from one state to the next; findings say what could not be saved. */
export type Save<State> = (before: State, now: State) => readonly Diagnostic[];

/** Holds a conversation with a person: asks, saves after every reply, and stops at once when something cannot be saved. */
export async function holdInterview<State>(
  talk: Talk,
  interview: Interview<State>,
  start: { readonly state: State; readonly save: Save<State> },
): Promise<Held<State>> {
  let { state } = start;
  let asked: State | undefined;
  const ended = (how: Held<State>['ended'], findings: readonly Diagnostic[] = []) => ({
    state,
    ended: how,
    findings,
  });
  const tell = (all: readonly Passage[]) => talk.show(passages(all, talk.paint, talk.width()));
  for (;;) {
    const prompt = interview.prompt(state);
    if (!prompt) return ended('finished');
    // What there is to read is not repeated when an answer was refused.
    const left = asked === state ? undefined : await tell(prompt.reads);
    if (left) return ended(left.kind);
    asked = state;
    const heard = await talk.hear(printablePrompt(prompt));
    if (heard.kind !== 'line') return ended(heard.kind);
    const reply = understand(prompt, heard.text);
    if (reply.kind === 'save') return ended('saved');
    if (reply.kind === 'help' || reply.kind === 'unclear') {
      const said = reply.kind === 'help' ? prompt.help : reply.says;
      const gone = await tell(said.split('\n').map((text) => ({ is: 'text', text })));
      if (gone) return ended(gone.kind);
      continue;
    }
    const taken = interview.take(state, reply);
    if (taken.refused !== undefined) {
      const gone = await tell([{ is: 'warning', text: taken.refused }]);
      if (gone) return ended(gone.kind);
      continue;
    }
    const findings = start.save(state, taken.state);
    if (findings.length > 0) return ended('unsaved', findings);
    state = taken.state;
    const gone = await tell(taken.says ?? []);
    if (gone) return ended(gone.kind);
  }
}
