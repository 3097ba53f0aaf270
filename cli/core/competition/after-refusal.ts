import type { DecisionPriceCorrected, WrittenTender } from '../spec/written.generated.ts';

/**
 * What follows when a bidder refused a correction of its price, by the tender's rule or else by what people recorded: the
 * bid is excluded, or its price stays as submitted. Nothing while nobody has decided, or where nothing was refused.
 */
export function afterRefusal(
  { assessment }: WrittenTender,
  { refused_on, consequence }: DecisionPriceCorrected,
): 'excluded' | 'as-submitted' | undefined {
  if (refused_on === undefined) return undefined;
  const declared = assessment.corrections?.if_refused ?? 'people-decide';
  return declared === 'people-decide' ? consequence : declared;
}
