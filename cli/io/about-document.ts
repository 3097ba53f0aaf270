/** What a document says about itself. `date` is its day, `2019-06-11`: the same input gives the same file on any day. */
export interface AboutDocument {
  readonly title: string;
  readonly subject?: string | undefined;
  /** The language of the text, as a BCP 47 tag: `en-GB`, `cy`. */
  readonly lang: string;
  readonly date: string;
  /** The short title at the top of every page after the first. */
  readonly runningTitle: string;
  readonly author: string;
}
