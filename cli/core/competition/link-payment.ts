import { placeOf } from '../source/place-of.ts';
import type { LotPayment } from '../spec/written.generated.ts';
import type { Linker } from './linker.ts';
import { resolveShared } from './resolve-shared.ts';

/** Reports a payment that names a model which is not there; a payment need not name one. */
export function linkPayment(linker: Linker, payment: LotPayment | undefined): void {
  if (payment?.use === undefined) return;
  resolveShared(linker, 'payment', { text: payment.use, at: placeOf(payment, 'use') });
}
