/** The words by which a filled-in spreadsheet is known again: they are written into a blank one and looked for in a returned one. */
export const FORM_WORDS = {
  kind: 'Fairlot scoring sheet',
  tender: 'Tender',
  lot: 'Lot',
  bid: 'Bid',
  member: 'Assessor',
  wording: 'Wording of the questions',
  score: 'Score',
  reason: 'Reason',
  code: 'Code',
  /** The code of the row for the day; no question can be called so. */
  signed: '(signed)',
} as const;

/** The tabs of a sheet in their order. People may rename them: they are told by what is in them. */
export const FORM_TABS = {
  scores: 'Scores',
  answers: 'The bid',
  levels: 'Levels',
  about: 'About this sheet',
} as const;
