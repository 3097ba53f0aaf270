import type { Values } from './compile.ts';
import type { KeptTrees } from './kept-tree.ts';
import { runTree } from './run-tree.ts';
import { inWords, type Said } from './template.ts';

/** A sentence whose gaps are filled from kept trees; nothing when one of them cannot say. */
export function quickSentence(says: string, trees: KeptTrees, values: Values): Said | undefined {
  const parts: string[] = [];
  for (const [index, part] of says.split(/\{\{([^]*?)\}\}/).entries()) {
    if (index % 2 === 0) {
      parts.push(part);
      continue;
    }
    const tree = trees[part];
    const outcome = tree && runTree(tree, values);
    if (!outcome?.ok) return outcome;
    parts.push(inWords(outcome.value));
  }
  return { ok: true, text: parts.join('') };
}
