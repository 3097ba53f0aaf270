/** Says how far long work has come: called with what is done, now and then it prints a line such as `1,200 of 9,600 sheets made`. */
export type Progress = (done: number) => void;

/** How long work may take in silence, in milliseconds. */
const PATIENCE = 3000;

/**
 * Words for work of so many steps, on the error stream and only where a person looks on. Short work says nothing; long work
 * prints whole lines, never over each other, so that a screen reader can follow.
 */
export function openProgress(all: number, what: string): Progress {
  if (!process.stderr.isTTY) return () => undefined;
  let last = performance.now();
  return (done) => {
    if (performance.now() - last < PATIENCE || done === all) return;
    last = performance.now();
    const figure = (count: number): string => count.toLocaleString('en-GB');
    process.stderr.write(`${figure(done)} of ${figure(all)} ${what}\n`);
  };
}
