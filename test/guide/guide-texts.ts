import type {
  WrittenConsideration,
  WrittenQuestion,
  WrittenRoute,
} from '../../cli/core/spec/written.generated.ts';

type WrittenPart = WrittenQuestion | WrittenConsideration | WrittenRoute;

/** Every sentence of a file of a guide that a person may read, in its order. */
export function guideTexts(part: WrittenPart): readonly string[] {
  switch (part.format) {
    case 'question/1':
      return [
        part.title,
        part.asks,
        part.why,
        ...(part.terms ?? []).flatMap(({ term, means }) => [`${term}.`, means]),
        ...(part.choices ?? []).map(({ shows }) => `${shows}.`),
      ];
    case 'consideration/1':
      return [
        part.title,
        ...Object.values(part.says),
        ...(part.then ?? []).flatMap(({ says, if_none: help }) => [says, ...(help ? [help] : [])]),
      ];
    case 'route/1':
      return [
        part.title,
        part.explains,
        ...Object.values(part.says),
        ...(part.terms ?? []).map(({ says }) => `${says}.`),
        ...(part.first_steps ?? []),
      ];
  }
}
