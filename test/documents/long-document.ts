/** A long document with everything that templates write, for the tests of HTML and PDF. */
export const about = {
  title: 'Cleaning & catering: “invitation”',
  subject: 'What we ask for',
  lang: 'en-GB',
  date: '2019-06-11',
  runningTitle: 'Cleaning & catering',
  author: 'The Council <of> Example',
};

const sentence =
  'Two people read every answer, and a third settles any difference of more than one level. ';
const row = (at: number) =>
  `| Bidder ${at} | ${60 + (at % 9)}.50 | ${sentence.repeat((at % 4) + 1)}${at === 41 ? 'Nid yw’r tŷ ŵyn yn barod.' : ''} |`;

export const longDocument = `# Invitation to tender

Please read [how price is scored](#how-price-is-scored) first, then [our page](https://www.example.org/a?b=c&d=ŵ).
Write to [**us** at the council](mailto:tenders@example.org). ${sentence.repeat(3)}

## Yn Gymraeg

Mae’r tŷ ŵyn yn lân. *Ŵyr Ŷ* â ê î ô û ẃ ẁ ẅ ỳ.

- one thing
- another
  1. first
  2. second

     with more about it
- the last

> Somebody said this.
>
> And this.

---

#### A heading written two levels too deep

${sentence.repeat(60)}

## How price is scored

| Bidder | Points | Reasons |
| :-- | --: | :-- |
${Array.from({ length: 60 }, (_, at) => row(at + 1)).join('\n')}

After the table.

### A wide table

| Criterion | What we ask | Evidence | Weight | Threshold | Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch |
| --- | --- | --- | --- | :-: | --- |
| User voice | ${sentence} | https://www.example.org/a/very/long/path/that/goes/on/and/on?with=parameters | 25% | 50% | |
| Equality | | \`payment.at_risk\` | 10% | | No |

| Row | A cell taller than a page |
| --- | --- |
| 1 | ${sentence.repeat(70)} |
`;
