/** What is not tried in a lot of so many bids, as whole sentences; usually none. */
export function leftOutOf(count: number): readonly string[] {
  if (count > MANY)
    return [
      `With more than ${MANY} bids, only the weight of the price was changed, and single scores and rounding were left as they are.`,
    ];
  return count > RIVALS + 1
    ? [`Single scores were changed for the winner and the ${RIVALS} bids behind it only.`]
    : [];
}

/** Above this many bids, what takes longest is left out. */
export const MANY = 30;

/** How many bids behind the winner have their single scores changed. */
export const RIVALS = 5;
