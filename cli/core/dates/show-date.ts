const months =
  'January February March April May June July August September October November December';

/**
 * A date as people say it: '2019-06-11' gives '11 June 2019', '2019-06-11T12:00' gives '12 noon on 11 June 2019'
 * and '2019-06-11T14:30' gives '2.30pm on 11 June 2019'. The clock is the one that the text names; text that is
 * not a date is given back as it is.
 */
export function showDate(text: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(text);
  const month = months.split(' ')[Number(found?.[2]) - 1];
  if (!found || !month) return text;
  const day = `${Number(found[3])} ${month} ${found[1]}`;
  return found[4] === undefined ? day : `${clock(Number(found[4]), found[5] ?? '00')} on ${day}`;
}

function clock(hour: number, minutes: string): string {
  if (minutes === '00' && hour === 12) return '12 noon';
  if (minutes === '00' && hour === 0) return '12 midnight';
  const past = minutes === '00' ? '' : `.${minutes}`;
  return `${hour % 12 || 12}${past}${hour < 12 ? 'am' : 'pm'}`;
}
