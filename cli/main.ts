#!/usr/bin/env node
import { deliver } from './deliver.ts';
import { openTerminal } from './io/terminal.ts';
import { openProject } from './project/project.ts';
import { run } from './run.ts';

const terminal = openTerminal();
try {
  const ran = await run(process.argv.slice(2), openProject());
  process.exitCode = await deliver(ran, terminal);
} catch (error) {
  terminal.error(
    `This is a fault in fairlot, not in your files: ${error instanceof Error ? error.message : String(error)}\n` +
      'Nothing was changed. Please report it with the command you typed; FAIRLOT_DEBUG=1 shows more.\n',
  );
  if (process.env['FAIRLOT_DEBUG'])
    terminal.error(`${error instanceof Error ? error.stack : ''}\n`);
  process.exitCode = 3;
}
