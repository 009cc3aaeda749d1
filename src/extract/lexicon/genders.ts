export type Gender = 'he' | 'she';

/** The pronouns that tell he from she. */
export const genderOf: ReadonlyMap<string, Gender> = new Map(
  (['he him his himself', 'she her hers herself'] as const).flatMap((words, index) =>
    words.split(' ').map((word): [string, Gender] => [word, index === 0 ? 'he' : 'she']),
  ),
);
