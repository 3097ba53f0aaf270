/** A cut of the typeface. */
export type Face = 'regular' | 'bold' | 'italic' | 'boldItalic';

/** How a run of words looks: cut, size and line distance in points, colour. */
export interface Style {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

/** A4 with room for a hand at the sides and for the running lines above and below; in points. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: 68,
  right: 68,
  top: 84,
  bottom: 82,
} as const;

/** The colours of a page: each text colour has at least 7:1 contrast on white (WCAG 2.2 AAA). */
export const colours = {
  ink: '#1b2430',
  heading: '#12384f',
  quiet: '#4a5663',
  link: '#0b4f8a',
  rule: '#c3ccd4',
  strongRule: '#12384f',
  band: '#f3f6f8',
} as const;

/** Running text. */
export const body: Style = { face: 'regular', size: 11, leading: 17, colour: colours.ink };

/** Words in a table. */
export const tableText: Style = { face: 'regular', size: 9.5, leading: 13.5, colour: colours.ink };

/** Words in a table of six columns or more. */
export const smallTableText: Style = { ...tableText, size: 8.5, leading: 12 };

/** The running title and the page number. */
export const furniture: Style = { face: 'regular', size: 8.5, leading: 12, colour: colours.quiet };

/** Headings by level, with the room above and below in points. */
export interface HeadingLook extends Style {
  readonly above: number;
  readonly below: number;
}

/** The look of a heading of this level; levels below four look like four. */
export function headingLook(level: number): HeadingLook {
  return headings[Math.min(level, headings.length) - 1] ?? lastHeading;
}

const heading = { face: 'bold', colour: colours.heading } as const;
const lastHeading: HeadingLook = { ...heading, size: 11, leading: 16, above: 14, below: 3 };
const headings: readonly HeadingLook[] = [
  { ...heading, size: 25, leading: 31, above: 0, below: 16 },
  { ...heading, size: 16.5, leading: 22, above: 30, below: 8 },
  { ...heading, size: 12.5, leading: 18, above: 20, below: 5 },
  lastHeading,
];
