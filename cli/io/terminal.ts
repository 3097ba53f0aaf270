/** Where words go: what was asked for, what went wrong, and whether each may be coloured. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly error: (text: string) => void;
  readonly paint: Paint;
  readonly paintErrors: Paint;
}

/** Makes words stand out on a screen; leaves them alone in files and where colour is turned off. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** The terminal of this process. `NO_COLOR` and pipes turn colour off; `FORCE_COLOR` turns it on. */
export function openTerminal(): Terminal {
  survivesClosedPipe(process.stdout);
  return {
    print: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    paint: paintFor(process.stdout),
    paintErrors: paintFor(process.stderr),
  };
}

/** The colours of a stream, or none where it has none or nobody wants any. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const colour = FORCE_COLOR ? FORCE_COLOR !== '0' : stream.isTTY && !NO_COLOR && TERM !== 'dumb';
  const code = (on: number, off: number) => (text: string) =>
    colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    strong: code(1, 22),
    red: code(31, 39),
    yellow: code(33, 39),
    blue: code(36, 39),
    dim: code(2, 22),
  };
}

/** `fairlot … | head` closes the pipe early; that is no fault. */
function survivesClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
