/** The name of a YAML file without its folder and ending: it is the id of the rule, scale or list in the file. */
export const leafOf = (file: string): string =>
  (file.split(/[\\/]/).at(-1) ?? file).replace(/\.ya?ml$/, '');
