import type { Diagnostic } from './core/diagnostics/diagnostic.ts';
import type { JudgedRule } from './reports/report.ts';
import type { Project } from './project/project.ts';

/** One sub-command: what it is for, the words it takes, examples to copy, and what it does. */
export interface Command {
  readonly describes: string;
  /** Words without a dash, in order, such as `[path...]`; their meaning is in `options`. */
  readonly words: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly Example[];
  readonly run: (given: never, project: Project) => Promise<Outcome>;
}

/** A command line to copy, and what it does. */
export type Example = readonly [line: string, does: string];

/** One word or `--option` of a command. */
export interface Option {
  /** A `day` is a date of the calendar such as 2027-03-01. */
  readonly type: 'text' | 'list' | 'switch' | 'day';
  readonly describes: string;
  readonly choices?: readonly string[];
  readonly default?: string;
}

/** What was typed, by option: text may be missing, lists may be empty, switches are on or off. */
export type Given<Options extends Readonly<Record<string, Option>>> = {
  readonly [Name in keyof Options]: Options[Name] extends { readonly type: 'switch' }
    ? boolean
    : Options[Name] extends { readonly type: 'list' }
      ? readonly string[]
      : Options[Name] extends { readonly choices: readonly (infer Choice)[] }
        ? Choice | Missing<Options[Name]>
        : string | Missing<Options[Name]>;
};

/** Nothing for an option with a default; for others, what is there when nobody typed it. */
type Missing<One> = One extends { readonly default: string } ? never : undefined;

/**
 * What a command wants to happen. It prints and writes nothing itself, so that it can be tested, and
 * so that everything it would do can be seen first.
 */
export interface Outcome {
  /** Text for the screen, or for the next program. */
  readonly says?: string;
  /** What is wrong. Errors end the command with exit code 1, unless a finding says 2. */
  readonly findings?: readonly Diagnostic[];
  /** How findings are reported; as text on the error stream unless a command says otherwise. */
  readonly report?: ReportName;
  /** What became of every rule, for reports that list them. */
  readonly rules?: readonly JudgedRule[];
  /** The texts findings point into, by file. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Files to write, and the folder they belong in. */
  readonly writes?: Writing;
  /** One line that says what a person would do next. */
  readonly next?: string;
  /** Set to 2 when the command was misused or a file could not be had; to 130 when a person stopped it with Ctrl-C. */
  readonly exit?: 0 | 1 | 2 | 130;
}

/** The ways findings can be reported; each is a file in `reports/`. */
export type ReportName = 'text' | 'json' | 'github';

/** Files to write into one folder. Nothing that the tool did not write itself is replaced unless `force` is on. */
export interface Writing {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly force: boolean;
  /** What stays behind to tell the tool's files from others: a manifest unless it says `nothing`, for a file that people edit. */
  readonly keeps?: 'manifest' | 'nothing';
}

/** Defines a command; it only helps the compiler to know the type of each option. */
export function defineCommand<const Options extends Readonly<Record<string, Option>>>(command: {
  readonly describes: string;
  readonly words: string;
  readonly options: Options;
  readonly examples: readonly Example[];
  readonly run: (given: Given<Options>, project: Project) => Promise<Outcome>;
}): Command {
  return command;
}
