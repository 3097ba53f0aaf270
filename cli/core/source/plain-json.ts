import { isExact, readExact } from '../exact/exact.ts';

/**
 * The data of a file as JSON, in which numbers are plain numbers; nothing when one of them would not come back as it was
 * written. Places are left out.
 */
export function toPlainJson(data: unknown): string | undefined {
  let kept = true;
  const text = JSON.stringify(data, function (this: object, name: string, shown: unknown) {
    const value: unknown = Reflect.get(this, name);
    if (!isExact(value)) return shown;
    const number = value.valueOf();
    kept &&= readExact(String(number))?.equals(value) ?? false;
    return number;
  });
  return kept ? text : undefined;
}

/** The data that such JSON holds, once parsed, with every number exact again. It changes what it is given. */
export function exactIn<Data extends object>(parsed: Data): Data {
  for (const [name, value] of Object.entries(parsed))
    if (typeof value === 'number') Reflect.set(parsed, name, readExact(String(value)));
    else if (typeof value === 'object' && value !== null) exactIn(value as object);
  return parsed;
}
