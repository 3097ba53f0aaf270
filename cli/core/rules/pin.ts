/** A rule pack that a tender names with its version: `clinks-2013@1`. `path` is where the tender names it. */
export interface Pin {
  readonly text: string;
  readonly pack: string;
  readonly version: string;
  readonly path: readonly (string | number)[];
}

/** The packs that a tender names under `policy` and `rules`. */
export function pinsOf(tender: Pinning | undefined): readonly Pin[] {
  const policy = tender?.policy === undefined ? [] : [readPin(tender.policy, ['policy'])];
  return [
    ...policy,
    ...(tender?.rules ?? []).map((text, index) => readPin(text, ['rules', index])),
  ];
}

/** The part of a tender that names packs. */
export interface Pinning {
  readonly policy?: string;
  readonly rules?: readonly string[];
}

/** A pack as it is named with its version, and where. */
export function readPin(text: string, path: Pin['path']): Pin {
  const [pack = '', version = ''] = text.split('@');
  return { text, pack, version, path };
}
