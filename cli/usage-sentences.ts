/** What the parser of command lines says about a wrong one, in plain words, by its own sentence. */
export const usageSentences = {
  'Positionals:': 'Words:',
  'Unknown argument: %s': either('There is no such option here: %s.'),
  'Unknown command: %s': either('Fairlot does not know what to do with %s.'),
  'Did you mean %s?': 'There is no such command. Did you mean `%s`?',
  'Invalid values:': 'That is not one of the choices.',
  'Argument: %s, Given: %s, Choices: %s': 'For `%s` you gave %s. It can be %s.',
  'Not enough arguments following: %s': 'A word is missing after `%s`.',
  'Not enough non-option arguments: got %s, need at least %s': either(
    'Words are missing: you gave %s, and it needs at least %s.',
  ),
  'Too many non-option arguments: got %s, maximum of %s': either(
    'There are too many words: you gave %s, and it takes at most %s.',
  ),
};

/** The same sentence for one thing and for several. The types of yargs know only plain sentences, although it takes both. */
function either(sentence: string): string {
  return { one: sentence, other: sentence } as unknown as string;
}
