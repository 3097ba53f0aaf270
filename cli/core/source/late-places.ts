import { ORIGIN, originOf } from './origin.ts';

/**
 * Lets the fields of a file that was read earlier be placed all the same: its text is only read as YAML when somebody asks
 * for the place of one. `read` gives the data of the whole text.
 */
export const withLatePlaces = (data: object, read: () => object): object =>
  Object.defineProperty(data, ORIGIN, {
    get: () => originOf(read()),
    configurable: true,
  });
