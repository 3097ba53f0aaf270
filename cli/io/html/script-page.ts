import { createHash } from 'node:crypto';
import { formStyle } from './form-style.ts';
import { pageStyle } from './page-style.ts';

/** A page that works by itself, offline: its title and language, what it says where nothing may run, its program and what that reads. */
export interface ScriptPage {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  /** What to do where no program may run, in one or two sentences. */
  readonly otherwise: string;
  readonly program: string;
  /** JSON, found by the program in the element `#data`. */
  readonly data: string;
}

/**
 * One HTML file that holds its style, its program and its data, and may ask nothing of any network: the browser itself refuses it.
 * The same page always gives the same bytes.
 */
export function scriptPage(page: ScriptPage): string {
  const program = safely(page.program);
  const digest = createHash('sha256').update(program).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${digest}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${attribute(page.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words(page.title)}</title>
<meta name="description" content="${attribute(page.description)}">
<style>${pageStyle}${formStyle}</style>
</head>
<body>
<noscript><main><h1>${words(page.title)}</h1><p>${words(page.otherwise)}</p></main></noscript>
<script type="application/json" id="data">${page.data.replaceAll('<', '\\u003c')}</script>
<script>${program}</script>
</body>
</html>
`;
}

/** Nothing in the program may look like the end of it; in texts and patterns `\\x3c` means the same as the sign it stands for. */
const safely = (program: string): string =>
  program.replace(/<(?=\/script|!--)/gi, '\\x3c').replace(/\r\n?/g, '\n');

const words = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const attribute = (text: string): string => words(text).replaceAll('"', '&quot;');
