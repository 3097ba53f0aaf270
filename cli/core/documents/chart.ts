/** Bars or curves in words: what the chart shows in one sentence, and a bar for each row and series, or a curve for each. A table with the same figures stands beside it. */
export interface Chart {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly curves?: Curves;
}

/** Curves over one another. Heights are in thousandths from the lowest to the highest, so that every form draws the same. */
export interface Curves {
  /** What is counted along the foot, such as `Month`, and how far. */
  readonly along: string;
  readonly last: number;
  /** Where a line stands for a figure: nought, the lowest and the highest. */
  readonly levels: readonly { readonly height: number; readonly shown: string }[];
  readonly lines: readonly CurveLine[];
}

/** One curve: the letter that marks it, its name, and its height at each step. */
export interface CurveLine {
  readonly letter: string;
  readonly name: string;
  readonly heights: readonly number[];
}

/** One bar: its name, its length in hundredths of the longest that could be, the figure it stands for, and which series it belongs to. */
export interface Bar {
  readonly name: string;
  readonly length: number;
  readonly shown: string;
  /** Series differ by pattern as well as by their names. */
  readonly series?: 1 | 2;
}

/** A chart as a piece of Markdown that pages and PDFs draw: a block of code called `chart`. */
export const chartBlock = (chart: Chart): string =>
  `\`\`\`chart\n${JSON.stringify(chart).replaceAll('`', "'")}\n\`\`\``;

/** The chart that such a block holds. */
export const readChart = (code: string): Chart => JSON.parse(code) as Chart;

/** Whether a value is a chart: a title and bars. */
export const isChart = (value: unknown): value is Chart =>
  typeof value === 'object' && value !== null && 'title' in value && 'bars' in value;

/** A Markdown text with every such block as `show` puts it, for readers who see the Markdown itself. */
export function withCharts(markdown: string, show: (chart: Chart) => string): string {
  return markdown.replace(
    /^```chart\n(.*)\n```$/gm,
    (_, code: string) => `\`\`\`\n${show(readChart(code))}\n\`\`\``,
  );
}
