/** The path of a file that is named from another one: `lots/a.yaml` named in `x/tender.yaml` is `x/lots/a.yaml`. */
export function beside(file: string, path: string): string {
  const steps = file.split(/[\\/]/).slice(0, -1);
  for (const step of path.split(/[\\/]/)) {
    const canGoUp = steps.length > 0 && steps.at(-1) !== '..';
    if (step === '..' && canGoUp) steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** A file's path in its plainest form, so that two ways to write the same path compare as equal. */
export function plainPath(file: string): string {
  return beside(file, file.split(/[\\/]/).at(-1) ?? '');
}
