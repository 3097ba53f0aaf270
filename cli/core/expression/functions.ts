/** Where functions are made known: to CEL as `days(string, string): exact`, with what each gives. */
export interface Functions {
  registerFunction(signature: string, handler: (...given: never[]) => unknown): unknown;
}
