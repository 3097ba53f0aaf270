import { isExact, type Exact } from '../../exact/exact.ts';

/** What a tender gives a price method under one name: a figure, the rows of a table, or the id of a criterion. */
export type SettingValue = Exact | string | readonly unknown[];

/** What a tender gives a price method, by name. */
export type SettingValues = Readonly<Record<string, SettingValue>>;

/** The figure of this name, or nothing where there is none or something else is written there. */
export function figureNamed(settings: SettingValues | undefined, name: string): Exact | undefined {
  const value = settings?.[name];
  return value !== undefined && isExact(value) ? value : undefined;
}
