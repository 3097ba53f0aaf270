/**
 * The fixed words of a template, a sentence or part of one each: headings, cells and items by themselves. Every gap that an
 * answer fills counts as one short word.
 */
export function templateWords(text: string): readonly string[] {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
  const plain = body
    .replace(/\{\{(?:#|\/|else|>)[^}]*\}\}/g, ' ')
    .replace(/\{\{[^}]*\}\}/g, 'this')
    .replace(/\\_/g, ' ');
  return plain.split('\n').flatMap(wordsInLine);
}

/** The words of a finished document in Markdown, in the same pieces; drawings are left out. */
export const documentWords = (markdown: string): readonly string[] =>
  markdown
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/\\(.)/g, '$1')
    .split('\n')
    .flatMap(wordsInLine);

const wordsInLine = (line: string): readonly string[] =>
  line
    .split('|')
    .map((part) => part.replace(/^[\s>#-]*(?:\[ \]|\d+\.)?\s*|\*\*/g, '').trim())
    .filter((part) => /[a-z]/i.test(part))
    .map((part) => (/[.!?:]$/.test(part) ? part : `${part}.`));
