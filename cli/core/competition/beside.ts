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

/** Whether a file stands at this path, however its own path was written. */
export const isAt = (file: string, path: string): boolean =>
  beside(file, file.split(/[\\/]/).at(-1) ?? '') === beside(path, path.split(/[\\/]/).at(-1) ?? '');
