import { _, type Code, type KeywordCxt, type Vocabulary } from 'ajv';

/**
 * What the derived schemas say of numbers, for the precompiler: `kinds` (which kinds of value may stand here, a number being
 * an exact fraction), `whole`, and the bounds `least`, `most`, `above` and `below` as decimal text.
 */
export const exactKeywords: Vocabulary = [
  { keyword: 'kinds', schemaType: 'array', code: checkKinds },
  { keyword: 'whole', schemaType: 'boolean', code: whenExact((data) => _`${data}.d == 1`) },
  bound('least', (ours, theirs) => _`${ours} >= ${theirs}`),
  bound('most', (ours, theirs) => _`${ours} <= ${theirs}`),
  bound('above', (ours, theirs) => _`${ours} > ${theirs}`),
  bound('below', (ours, theirs) => _`${ours} < ${theirs}`),
];

/** Only `Exact` holds a bigint: nothing that YAML can say looks like one. */
const isExact = (data: Code): Code => _`(${data} && typeof ${data}.d == "bigint")`;

function checkKinds(cxt: KeywordCxt): void {
  const tests = (cxt.schema as string[]).map((kind) => testOf(kind, cxt.data));
  cxt.pass(tests.reduce((all, one) => _`${all} || ${one}`));
}

function testOf(kind: string, data: Code): Code {
  if (kind === 'number' || kind === 'integer') return isExact(data);
  if (kind === 'array') return _`Array.isArray(${data})`;
  if (kind === 'object')
    return _`(${data} && typeof ${data} == "object" && !Array.isArray(${data}) && !${isExact(data)})`;
  return _`typeof ${data} == ${kind}`;
}

function whenExact(holds: (data: Code) => Code): (cxt: KeywordCxt) => void {
  return (cxt) => cxt.pass(_`!${isExact(cxt.data)} || ${holds(cxt.data)}`);
}

/** Compares two fractions by multiplying across, as whole numbers without bounds. */
function bound(keyword: string, compare: (ours: Code, theirs: Code) => Code): Vocabulary[number] {
  const code = (cxt: KeywordCxt): void => {
    const [over, under] = fractionOf(String(cxt.schema));
    whenExact((data) =>
      compare(_`${data}.s * ${data}.n * BigInt(${under})`, _`BigInt(${over}) * ${data}.d`),
    )(cxt);
  };
  return { keyword, schemaType: 'string', code };
}

function fractionOf(decimal: string): readonly [string, string] {
  const [whole = '', part = ''] = decimal.split('.');
  return [whole + part, `1${'0'.repeat(part.length)}`];
}
