/**
 * The look of a page: one readable column, quiet rules, the reader's own fonts. Text has at least 7:1 contrast in light and in dark,
 * links are underlined, and nothing depends on colour. On paper it is A4 with header rows repeated.
 */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1b2430; --heading: #12384f; --quiet: #4a5663;
  --rule: #c3ccd4; --strong: #12384f; --link: #0b4f8a; --band: #f3f6f8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14191f; --ink: #e6ebf0; --heading: #cfe6f5; --quiet: #b4bfca;
    --rule: #4a5663; --strong: #8fb4cc; --link: #9ccbf0; --band: #1e262e;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.65 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  overflow-wrap: break-word;
}
main { max-width: 46rem; margin: 0 auto; padding: clamp(1.75rem, 6vw, 4.5rem) 1.25rem 6rem; }
h1, h2, h3, h4, h5, h6 { color: var(--heading); line-height: 1.25; text-wrap: balance; scroll-margin-top: 1.5rem; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.5rem); margin: 0 0 1.5rem; letter-spacing: -0.01em; }
h2 { font-size: 1.5rem; margin: 3rem 0 0.75rem; }
h3 { font-size: 1.2rem; margin: 2.25rem 0 0.5rem; }
h4, h5, h6 { font-size: 1.0625rem; margin: 1.75rem 0 0.25rem; }
p, ul, ol, blockquote, pre { margin: 0 0 1rem; }
ul, ol { padding-left: 1.5rem; }
li { margin: 0.3rem 0; }
li > p { margin: 0 0 0.6rem; }
li > ul, li > ol { margin: 0.3rem 0 0.5rem; }
.contains-task-list { list-style: none; padding-left: 0.25rem; }
.task-list-item { padding-left: 1.6em; text-indent: -1.6em; }
li::marker { color: var(--quiet); }
a { color: var(--link); text-decoration-thickness: 0.07em; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 0.16em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
blockquote { border-left: 3px solid var(--rule); padding: 0.1rem 0 0.1rem 1.25rem; margin: 1.5rem 0; color: var(--quiet); }
blockquote > :last-child { margin-bottom: 0; }
hr { border: 0; border-top: 1px solid var(--rule); margin: 2.5rem 0; }
code, pre { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: 0.9em; }
code { background: var(--band); padding: 0.1em 0.3em; border-radius: 3px; }
pre { background: var(--band); padding: 1rem; overflow-x: auto; }
pre code { padding: 0; }
.table {
  overflow-x: auto; margin: 1.25rem 0 2rem;
  background:
    linear-gradient(to right, var(--paper) 40%, transparent) left / 2rem 100% no-repeat local,
    linear-gradient(to left, var(--paper) 40%, transparent) right / 2rem 100% no-repeat local,
    linear-gradient(to right, var(--rule), transparent) left / 0.7rem 100% no-repeat scroll,
    linear-gradient(to left, var(--rule), transparent) right / 0.7rem 100% no-repeat scroll;
}
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; line-height: 1.5; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: 0.6rem 1.1rem 0.6rem 0; min-width: 3.5rem; border-bottom: 1px solid var(--rule); }
td { overflow-wrap: anywhere; }
.medium { min-width: 7rem; }
.wide { min-width: 12rem; }
th:last-child, td:last-child { padding-right: 0; }
th { color: var(--heading); vertical-align: bottom; border-bottom: 2px solid var(--strong); }
.right { text-align: right; }
.center { text-align: center; }
nav { background: var(--band); padding: 1.25rem 1.5rem; margin: 2rem 0 0; border-radius: 6px; }
nav h2 { font-size: 1.0625rem; margin: 0 0 0.5rem; }
nav ol { margin: 0; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 0.75rem; background: var(--paper); z-index: 1; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@page { size: A4; margin: 22mm 22mm 24mm; }
@media print {
  :root { --paper: #fff; --ink: #000; --heading: #000; --quiet: #333; --rule: #999; --strong: #000; --link: #000; --band: #fff; }
  body { font-size: 10.5pt; line-height: 1.5; }
  main { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  .table { overflow: visible; background: none; }
  table { font-size: 9pt; }
  th, td, .medium, .wide { min-width: 0; }
  thead { display: table-header-group; }
  tr, blockquote { break-inside: avoid; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  p, li { orphans: 2; widows: 2; }
}
`;
