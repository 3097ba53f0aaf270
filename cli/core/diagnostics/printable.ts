/**
 * Text that is safe to show in a terminal: characters that would move the cursor, change colours or turn the reading
 * direction become `�`, one for one, so that columns stay true.
 */
export const printable = (text: string): string => text.replace(UNSEEN, '\uFFFD');

// Everything but the tab and the line end among the control characters, and the marks that reorder text.
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
