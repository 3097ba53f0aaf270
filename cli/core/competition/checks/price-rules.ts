import { isExact } from '../../exact/exact.ts';
import { compileMethod } from '../../scoring/price/compile-method.ts';
import type { SettingValue } from '../../scoring/price/setting.ts';
import { unfitSettings } from '../../scoring/price/wrong-settings.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { placeOf } from '../../source/place-of.ts';
import type { Check } from '../check.ts';
import type { LotFacts, PriceFacts } from '../facts.ts';
import { finding } from '../finding.ts';
import { lotById } from '../look-up.ts';

/** What a price rule names is there: lines, criteria and tables that fit, and the figures it asks bidders for. */
export const checkPriceRules: Check = (facts) => [
  ...facts.lots.flatMap((lot) =>
    pricesOf(lot).flatMap((price) => [
      ...unknownLine(lot, price),
      ...wrongKind(lot, price),
      ...unfit(price),
    ]),
  ),
  ...facts.bids.flatMap(({ lots }) =>
    lots.flatMap(({ lot: id, price }) => {
      const lot = lotById(facts, id);
      return lot && price ? pricesOf(lot).flatMap((rule) => notGiven(rule, price)) : [];
    }),
  ),
];

const pricesOf = (lot: LotFacts): readonly PriceFacts[] =>
  lot.criteria.filter((criterion): criterion is PriceFacts => criterion.kind === 'price');

function unknownLine({ written }: LotFacts, { rule }: PriceFacts): readonly Diagnostic[] {
  const lines = (written.price_schedule?.lines ?? []).map(({ id }) => id);
  if (rule.line === undefined || lines.includes(rule.line)) return [];
  return [
    finding('tender/price-line-unknown', placeOf(rule, 'line'), {
      message: `The price schedule of the lot has no line \`${rule.line}\`.${didYouMean(rule.line, lines)}`,
      advice: 'Name a line of `price_schedule`, or leave `line` out to score the whole price.',
    }),
  ];
}

const kinds = { figure: 'a number', table: 'a table of rows', criterion: 'the id of a criterion' };

function wrongKind(lot: LotFacts, { rule, method }: PriceFacts): readonly Diagnostic[] {
  const ids = lot.criteria.flatMap(({ id, kind }) => (kind === 'price' ? [] : [id]));
  return Object.entries(method.settings ?? {}).flatMap(([name, { title, is = 'figure' }]) => {
    const value = rule.settings?.[name];
    if (value === undefined) return [];
    const fits = is === 'criterion' ? ids.some((id) => id === value) : kindOf(value) === is;
    if (fits) return [];
    const near = typeof value === 'string' && is === 'criterion' ? didYouMean(value, ids) : '';
    return [
      finding('tender/method-setting-unfit', placeOf(rule, ['settings', name]), {
        message: `“${title}” must be ${kinds[is]}${is === 'criterion' ? ' of this lot' : ''}.${near}`,
        advice: `\`fairlot explain\` with the method’s name shows how \`${name}\` is written.`,
      }),
    ];
  });
}

function kindOf(value: SettingValue): keyof typeof kinds {
  if (typeof value === 'string') return 'criterion';
  return isExact(value) ? 'figure' : 'table';
}

/** A method without conditions need not be compiled here, which takes time. */
function unfit({ rule, method }: PriceFacts): readonly Diagnostic[] {
  const given = rule.settings ?? {};
  const names = Object.keys(method.settings ?? {});
  if (!method.requires || names.some((name) => given[name] === undefined)) return [];
  const compiled = compileMethod(method);
  const says = compiled.ok
    ? unfitSettings({ method: compiled.method, settings: given })
    : undefined;
  if (says === undefined) return [];
  return [
    finding('tender/method-setting-unfit', placeOf(rule, 'settings', 'key'), {
      message: says,
      advice: 'Correct the settings. `fairlot try` shows what they do.',
    }),
  ];
}

function notGiven(
  { method }: PriceFacts,
  price: { readonly figures?: Readonly<Record<string, unknown>> },
): readonly Diagnostic[] {
  return Object.entries(method.asks ?? {}).flatMap(([name, { title, about }]) =>
    price.figures?.[name] !== undefined
      ? []
      : finding('bid/price-figure-missing', placeOf(price), {
          message: `The price does not say “${title}”, which decides with it who wins. ${about}`,
          advice: `Add it under \`figures:\` of the price, as \`${name}\`.`,
        }),
  );
}
