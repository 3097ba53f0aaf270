import { spawnSync } from 'node:child_process';

/** A command to time: the words after `node`. */
export type Line = readonly string[];

/**
 * How many times longer a command takes than another: the median over runs in pairs, one after the other, so that a machine
 * that slows down slows both. The first pair only warms the disk.
 */
export function ratioOf(line: Line, to: Line, runs: number): number {
  const ratios = Array.from({ length: runs + 1 }, () => {
    const base = secondsOf(to);
    return secondsOf(line) / base;
  });
  return median(ratios.slice(1));
}

/** Node reads some machines' extra certificates at every start, which would hide what the tool itself costs. */
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

function secondsOf(line: Line): number {
  const start = performance.now();
  const ran = spawnSync(process.execPath, line, { env: environment, encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  // 1 says that a check found mistakes, which takes as long as any other check.
  if (ran.status !== 0 && ran.status !== 1)
    throw new Error(`node ${line.join(' ')}\n${ran.stdout}${ran.stderr}`);
  return seconds;
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
