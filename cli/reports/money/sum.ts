import type { Calculator } from '../../core/payment/calculator.ts';
import type { KnownFigure } from '../../core/payment/gather-figures.ts';
import type { Calculated } from '../../core/payment/run-calculator.ts';
import type { WhatIf } from '../../core/payment/run-what-if.ts';

/** A sum that was worked out: the figures it used, what came out, and what other figures would give. */
export interface Sum {
  readonly calculator: Calculator;
  readonly known: readonly KnownFigure[];
  readonly calculated: Extract<Calculated, { readonly ok: true }>;
  readonly whatIf: readonly WhatIf[];
}
