import type { Outcome } from './command.ts';
import type { Diagnostic } from './core/diagnostics/diagnostic.ts';
import type { Terminal } from './io/terminal.ts';
import { github } from './reports/github.ts';
import { json } from './reports/json.ts';
import { text } from './reports/text.ts';
import { wrap } from './reports/wrap.ts';
import type { Ran } from './run.ts';

/** How the tool ends: 0 nothing wrong, 1 errors in files, 2 misuse or a file that could not be had, 130 stopped by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130;

/** Prints and writes what a command wants, in that order: files first, so that nothing is announced that did not happen. */
export async function deliver(ran: Ran, terminal: Terminal): Promise<ExitCode> {
  if (ran.kind === 'help') return (terminal.print(`${ran.text.trimEnd()}\n`), 0);
  if (ran.kind === 'misused') return (terminal.error(ran.text), 2);
  const { outcome } = ran;
  // Most commands write nothing, and loading what writes takes time.
  const written = outcome.writes ? (await import('./write.ts')).write(outcome) : NOTHING;
  const findings = [...(outcome.findings ?? []), ...written.findings];
  printFindings({ ...outcome, findings }, terminal);
  if (outcome.says) terminal.print(outcome.says);
  if (written.says) terminal.print(written.says);
  if (outcome.next && written.findings.length === 0)
    terminal.print(`\n${wrap(`Next: ${outcome.next}`)}\n`);
  return written.findings.length > 0 ? 2 : exitCode(outcome, findings);
}

const NOTHING = { findings: [], says: '' };

const reports = { text, json, github };

/** A report that was asked for is the command's answer; findings beside another answer go to the error stream. */
function printFindings(
  outcome: Outcome & { readonly findings: readonly Diagnostic[] },
  terminal: Terminal,
): void {
  const reported = {
    findings: outcome.findings,
    texts: outcome.texts ?? new Map<string, string>(),
    ...(outcome.rules && { rules: outcome.rules }),
  };
  if (outcome.report) terminal.print(reports[outcome.report](reported, terminal.paint));
  else if (outcome.findings.length > 0) terminal.error(`${text(reported, terminal.paintErrors)}\n`);
}

/** A file that could not be had is misuse; an error in a file that could be read is not. */
function exitCode({ exit = 0 }: Outcome, findings: readonly Diagnostic[]): ExitCode {
  const errors = findings.some(({ severity }) => severity === 'error');
  return exit === 0 && errors ? 1 : exit;
}
