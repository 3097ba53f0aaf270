/**
 * From here on Ctrl-C waits until what is being written is whole: nothing else runs while files are written one after
 * another, so the process ends once the last of them, and the list of them, are in place.
 */
export function finishWriting(): void {
  if (process.listenerCount('SIGINT') === 0) process.on('SIGINT', () => process.exit(INTERRUPTED));
}

/** What shells expect of a program that Ctrl-C ended. */
const INTERRUPTED = 130;
