/**
 * A formula as people write it, with a figure or words in place of each name:
 * `weight * ratio` with 30 and `a ÷ b` becomes `30 × a ÷ b`. Names that `of` does not know stay.
 */
export function fillIn(formula: string, of: (name: string) => string | undefined): string {
  const rounded = /^round\((.+), (\d+), '[\w-]+'\)$/.exec(formula.trim());
  if (rounded) return `${fillIn(rounded[1] ?? '', of)} rounded to ${places(rounded[2] ?? '0')}`;
  const logarithm = /^ln\((.+), (\d+)\)$/.exec(formula.trim());
  if (logarithm)
    return `natural logarithm of ${fillIn(logarithm[1] ?? '', of)} to ${places(logarithm[2] ?? '0')}`;
  return tokens(formula)
    .map((token, at, all) => writeToken(token, { before: all[at - 1], after: all[at + 1], of }))
    .join('');
}

interface Beside {
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly of: (name: string) => string | undefined;
}

const tokens = (formula: string): readonly string[] =>
  formula.match(/[a-z_][a-z0-9_]*|[\d.]+|\S/gi) ?? [];

const signs: Readonly<Record<string, string>> = {
  '*': ' × ',
  '/': ' ÷ ',
  '+': ' + ',
  '-': ' − ',
  ',': ', ',
};

function writeToken(token: string, beside: Beside): string {
  if (!/^[a-z_]/i.test(token)) return signs[token] ?? token;
  const figure = beside.of(token) ?? token;
  return needsBrackets(figure, beside) ? `(${figure})` : figure;
}

/** A × (B ÷ C) reads the same without brackets; sums, and anything that is divided by, do not. */
function needsBrackets(figure: string, { before, after }: Beside): boolean {
  const stands = !before && !after;
  if (stands || !/ [×÷+−] |^−/.test(figure)) return false;
  if (figure.startsWith('−')) return before !== undefined && before !== '(';
  const isSum = / [+−] /.test(figure.replace(/\([^()]*\)/g, ''));
  const inProduct = /[*/]/.test(`${before ?? ''}${after ?? ''}`) || before === '-';
  return isSum ? inProduct : before === '/';
}

const places = (count: string): string =>
  count === '0' ? 'a whole number' : `${count} decimal ${count === '1' ? 'place' : 'places'}`;
