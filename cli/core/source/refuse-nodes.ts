import { isAlias, isNode, visit, type Alias, type Document, type Node } from 'yaml';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { short } from '../diagnostics/short.ts';
import { placeAt, type Ground } from './ground.ts';
import { refusal } from './refusal.ts';

/** Findings about references, anchors and tags: YAML has them, these files do not, so that each says in full what it means. */
export function refuseNodes(ground: Ground, document: Document): readonly Diagnostic[] {
  const tags: Diagnostic[] = [];
  const anchors = new Map<string, Node>();
  const aliases = new Map<string, Alias>();
  visit(document, (_, node) => {
    if (isAlias(node) && !aliases.has(node.source)) aliases.set(node.source, node);
    if (!isNode(node) || isAlias(node)) return;
    if (node.anchor) anchors.set(node.anchor, node);
    if (node.tag) tags.push(tagFinding(ground, node));
  });
  const merged = [...aliases].filter(([, node]) => !isMerged(ground, node));
  const unused = [...anchors].filter(([name]) => !aliases.has(name));
  return [
    ...tags,
    ...merged.map(([name, node]) => aliasFinding(ground, node, anchors.get(name))),
    ...unused.map(([name, node]) => anchorFinding(ground, name, node)),
  ];
}

/** An alias after `<<:` is part of that mistake, which has its own finding. */
const isMerged = ({ text }: Ground, node: Alias): boolean =>
  /<<\s*:\s*$/.test(text.slice(0, node.range?.[0]).slice(-20));

function aliasFinding(ground: Ground, node: Alias, anchor: Node | undefined): Diagnostic {
  const [from, to] = node.range ?? [0, 0];
  const finding = refusal('alias', placeAt(ground, from, to), {
    message: `\`*${short(node.source)}\` stands for something written elsewhere, which this tool does not follow.`,
    advice:
      'Write the text out in full here. If the star belongs to the text, put the text in quotes.',
  });
  if (!anchor?.anchor) return finding;
  const at = placeOfAnchor(ground, anchor.anchor, anchor);
  return { ...finding, related: [{ message: 'It stands for what is written here.', at }] };
}

const anchorFinding = (ground: Ground, name: string, node: Node): Diagnostic =>
  refusal('anchor', placeOfAnchor(ground, name, node), {
    message: `\`&${short(name)}\` gives a name to a part of the file, which this tool does not use.`,
    advice: `Delete \`&${short(name)}\`. If it belongs to the text, put the text in quotes.`,
  });

function placeOfAnchor(ground: Ground, name: string, node: Node): Place {
  const from = ground.text.lastIndexOf(`&${name}`, node.range?.[0]);
  return placeAt(ground, from, from + name.length + 1);
}

function tagFinding(ground: Ground, node: Node): Diagnostic {
  const end = node.range?.[0] ?? 0;
  const from = ground.text.lastIndexOf('!', Math.max(0, end - 1));
  // A tag may hold a second `!`; no honest one is longer than this.
  const base = Math.max(0, from - 100);
  const start = base + ground.text.slice(base, from + 1).search(/!\S*$/);
  const tag = /^\S+/.exec(ground.text.slice(start, start + 100))?.[0] ?? '!';
  return refusal('tag', placeAt(ground, start, start + tag.length), {
    message: `\`${short(tag)}\` is a YAML tag, which this tool does not use.`,
    advice: `Delete \`${short(tag)}\`. If it belongs to the text, put the text in quotes.`,
  });
}
