/** The look of a page that asks: large targets, one question at a time, and states that never hang on colour alone. */
export const formStyle = `
:root { --act: #0b4f8a; --on-act: #ffffff; --wrong: #a3160b; --edge: #5a6672; }
@media (prefers-color-scheme: dark) { :root { --act: #9ccbf0; --on-act: #10161c; --wrong: #ffb3a8; --edge: #97a4b0; } }
body > header { background: var(--band); border-bottom: 1px solid var(--rule); }
body > header, .saying { padding: 0.75rem max(1.25rem, calc((100% - 46rem) / 2 + 1.25rem)); }
body > header p { margin: 0; }
.tender { font-weight: 700; color: var(--heading); }
.tools { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-top: 0.25rem; }
.saying { padding-block: 0; }
.said { margin: 1.25rem 0 0; padding: 0.75rem 1rem; border-left: 4px solid var(--act); background: var(--band); }
.said:empty { display: none; }
main { padding-top: clamp(1.5rem, 4vw, 2.75rem); }
main:focus, h1:focus { outline: none; }
form h1, legend h1 { font-size: clamp(1.5rem, 1.1rem + 2vw, 2rem); margin: 0; }
form > h1 { margin-bottom: 1rem; }
form h2 { margin-top: 3rem; }
.step { color: var(--quiet); margin: 0 0 0.35rem; }
.hint { color: var(--quiet); margin: 0 0 0.5rem; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { padding: 0; margin-bottom: 1rem; }
.field { margin: 0.75rem 0 1.5rem; }
.field:has(.wrong) { border-left: 4px solid var(--wrong); padding-left: 1rem; }
.line { display: flex; align-items: center; gap: 0.5rem; font-size: 1.125rem; }
input[type="text"] { font: inherit; color: inherit; background: var(--paper); border: 2px solid var(--edge); border-radius: 4px; padding: 0.55rem 0.75rem; width: 100%; min-height: 2.9rem; }
input.figure { max-width: 12rem; }
input.day { max-width: 18rem; }
input[aria-invalid="true"] { border-color: var(--wrong); }
input[type="file"] { font: inherit; max-width: 100%; padding: 0.5rem 0; }
input[type="file"]::file-selector-button { font: inherit; color: var(--act); background: var(--paper); border: 2px solid var(--act); border-radius: 4px; padding: 0.45rem 1rem; margin-right: 0.75rem; cursor: pointer; }
.box { display: flex; align-items: flex-start; gap: 0.75rem; margin: 0 0 0.35rem; }
.box input { flex: none; width: 1.6rem; height: 1.6rem; margin: 0.55rem 0 0; accent-color: var(--act); }
.box label { flex: 1; padding: 0.5rem 0; min-width: 0; cursor: pointer; }
button { font: inherit; cursor: pointer; border-radius: 4px; padding: 0.55rem 1.25rem; min-height: 2.9rem; border: 2px solid var(--act); }
button.main { background: var(--act); color: var(--on-act); font-weight: 700; }
button.quiet { background: var(--paper); color: var(--act); }
button:hover { box-shadow: 0 0 0 2px var(--act); }
button.link { border: 0; background: none; color: var(--link); padding: 0.25rem 0; min-height: 1.75rem; text-align: left; text-decoration: underline; text-decoration-thickness: 0.07em; text-underline-offset: 0.18em; }
button.link:hover { box-shadow: none; text-decoration-thickness: 0.16em; }
.ways { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 2rem 0 0; }
.ways.top { margin: 0 0 2.5rem; }
.also { margin: 0 0 2.5rem; }
.also ul { list-style: none; padding: 0; margin: 0; }
.also p { margin: 0 0 0.25rem; }
details { margin: 0 0 1rem; }
summary { color: var(--link); cursor: pointer; padding: 0.25rem 0; width: fit-content; }
details[open] > :not(summary) { border-left: 3px solid var(--rule); padding-left: 1.25rem; margin: 0; }
details > p { padding-top: 0.5rem; }
details dt { font-weight: 700; padding-top: 0.5rem; }
details dd { margin: 0; }
.problem { border: 3px solid var(--wrong); border-radius: 4px; padding: 1rem 1.25rem; margin: 0 0 2rem; }
.problem:focus { outline: 3px solid var(--wrong); outline-offset: 3px; }
.problem h2 { margin: 0 0 0.25rem; font-size: 1.2rem; }
.problem p { margin: 0; }
.problem a, .wrong { color: var(--wrong); font-weight: 700; }
.wrong { margin: 0 0 0.5rem; }
.answers { margin: 0; border-top: 1px solid var(--rule); }
.answers > div { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 5fr) auto; gap: 0.25rem 1.25rem; padding: 0.75rem 0; border-bottom: 1px solid var(--rule); }
.answers dt { font-weight: 700; color: var(--heading); }
.answers dd { margin: 0; }
.answers button.link { padding-block: 0; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.open { border-top: 1px solid var(--rule); margin-top: 3rem; }
.open h2 { margin-top: 1.5rem; }
@media (max-width: 34rem) {
  .answers > div { grid-template-columns: minmax(0, 1fr); }
  .ways button { width: 100%; }
}
@media (forced-colors: active) { button.main { forced-color-adjust: none; background: ButtonText; color: ButtonFace; } .said, .field:has(.wrong) { border-left-color: Highlight; } }
@media print { .skip, .tools, .ways, .said, .also, details { display: none; } body > header { background: none; padding: 0 0 0.5rem; } }
`;
