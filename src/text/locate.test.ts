import { describe, expect, it } from 'vitest';
import { locate } from './locate.ts';

const opening =
  'The harbour bridge at Lund was closed on Friday after a crack was found in its third pier.\n\nDivers worked through the night. ';
const said =
  '“We measured the pier twice and the crack has not grown since the winter, so the bridge will open again on Monday,”';
const closing =
  ' Ada Lin, the chief engineer, told the council.\n\nThe ferry runs until then, twice an hour, and takes no cars.';
const story = opening + said + closing;
const words = said.slice(1, -1);

/** A selector as it is made for words that stand once in a text, and where they stood. */
function linkTo(text: string, exact: string) {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const selector = {
    exact,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  };
  return { selector, start };
}
/** What a link to `exact` in `before` shows in `after`. */
function follow(before: string, exact: string, after: string) {
  const { selector, start } = linkTo(before, exact);
  const found = locate(after, selector, start);
  return found && { shows: after.slice(found.start, found.end), ...found };
}
const inStory = (quote: string) => `${opening}“${quote}”${closing}`;

describe('a quote that is still there', () => {
  it('is found where it stood', () =>
    expect(follow(story, words, story)).toMatchObject({
      start: story.indexOf(words),
      shows: words,
      change: 'none',
    }));

  it('is found below new paragraphs', () => {
    const after = `Police kept drivers away.\n\nTwo buses turned back.\n\n${story}`;
    expect(follow(story, words, after)).toMatchObject({ shows: words, change: 'none' });
  });

  it('is found where everything around it was written anew', () => {
    const after = `Traffic in Lund can breathe again.\n\nOne expert wrote: “${words}” That is all we know.`;
    expect(follow(story, words, after)).toMatchObject({ shows: words, change: 'none' });
  });

  it('is surer in its old surroundings than in new ones', () => {
    const moved = `One expert wrote: “${words}” That is all we know.`;
    expect(follow(story, words, story)?.confidence).toBeGreaterThan(
      follow(story, words, moved)?.confidence ?? 1,
    );
  });
});

describe('a quote in other typography', () => {
  it.each([
    ['straight marks, dashes and dots', 'It’s late — really late…', '"It\'s late -- really late..."'],
    [
      'spaces that do not break',
      'Up by 5 percent, Mr. Berg says',
      '“Up by 5\u00a0percent, Mr.\u00a0Berg says”',
    ],
    [
      'a capital where a sentence begins now',
      'the pier will hold for years',
      '“The pier will hold for years.”',
    ],
    ['accents put right', 'the cafe on the quay stays open', '“the café on the quay stays open”'],
    ['two spaces after a stop', 'It holds. It will hold.', '“It holds.  It will hold.”'],
  ])('keeps its words: %s', (_, quote, printed) => {
    const after = `${opening}${printed}${closing}`;
    const found = follow(inStory(quote), quote, after);
    expect(found?.change).toBe('typography');
    expect(printed).toContain(found?.shows);
    expect(found?.shows.length).toBeGreaterThanOrEqual(printed.length - 4);
  });
});

describe('a quote that was reworded', () => {
  it('is found with its new words', () => {
    const now = words.replace('has not grown', 'did not grow').replace('winter', 'autumn');
    expect(follow(story, words, inStory(now))).toMatchObject({ shows: now, change: 'reworded' });
  });

  it('is found when its first and last words are the ones that changed', () => {
    const now = words.replace('We measured', 'Engineers checked').replace('Monday,', 'Tuesday,');
    expect(follow(story, words, inStory(now))).toMatchObject({ shows: now, change: 'reworded' });
  });

  it('is found with a slip of the pen put right', () => {
    const slip = words.replace('measured', 'mesaured');
    expect(follow(inStory(slip), slip, story)).toMatchObject({ shows: words, change: 'reworded' });
  });

  it('is told from a copy elsewhere that kept more of its words, by what stands around', () => {
    const inPlace = words.replace('twice', 'again').replace('grown', 'moved').replace('winter', 'spring');
    const copy = words.replace('twice', 'carefully');
    const after = `${inStory(inPlace)}\n\nEarlier, a spokesman said: “${copy}”`;
    expect(follow(story, words, after)?.shows).toBe(inPlace);
  });

  it('counts a sign that means something as a word', () => {
    const quote = 'The repair costs 40 € for every household in the town';
    const found = follow(inStory(quote), quote, inStory(quote.replace('€', '$')));
    expect(found?.change).toBe('reworded');
  });
});

describe('a quote that was cut', () => {
  it.each([
    ['at its end', 'We measured the pier twice and the crack has not grown since the winter…'],
    [
      'at its beginning',
      '…the crack has not grown since the winter, so the bridge will open again on Monday,',
    ],
    ['in its middle', 'We measured the pier twice ... so the bridge will open again on Monday,'],
  ])('is what is left of it, cut %s', (_, now) =>
    expect(follow(story, words, inStory(now))).toMatchObject({ shows: now, change: 'cut' }),
  );

  it('takes in nothing of the next quote, which begins with the same small words', () => {
    const now = 'We measured the pier twice and the crack has not grown…';
    const after = `${opening}“${now}” Ada Lin said. “So the bridge will be watched,” she went on.`;
    expect(follow(story, words, after)).toMatchObject({ shows: now, change: 'cut' });
  });
});

describe('a quote that an attribution splits', () => {
  const now =
    'We measured the pier twice and the crack has not grown since the winter,” Ada Lin, the chief engineer of the city, said on Friday evening, “so the bridge will open again on Monday,';

  it('runs from its first word to its last', () =>
    expect(follow(story, words, inStory(now))).toMatchObject({ shows: now, change: 'split' }));

  it('is whole again where the attribution went', () =>
    expect(follow(inStory(now), now, story)).toMatchObject({ shows: words, change: expect.any(String) }));
});

describe('a quote that has gone', () => {
  const without = `${opening}${closing.trimStart()}`;

  it('is nowhere', () => expect(follow(story, words, without)).toBeUndefined());

  it('is not another quote in the same sentence', () =>
    expect(
      follow(
        story,
        words,
        inStory('Nobody was hurt, and that is what matters to me and to everyone here tonight,'),
      ),
    ).toBeUndefined());

  it('is not another quote that begins alike', () => {
    const other = `${without}\n\n“We measured the pier twice and then my brother lost his hat in the wind off Ven,” Bo Ek said.`;
    expect(follow(story, words, other)).toBeUndefined();
  });

  it('is not a summary of it', () =>
    expect(
      follow(story, words, `${without}\n\nThe bridge will open again on Monday, she said.`),
    ).toBeUndefined());

  it('is not a short word that stands elsewhere', () => {
    const text = `${opening}Is it safe? “No,” said Ada Lin.${closing}`;
    const after = `${opening}She would not say. Bo Ek has a boat. No cars may cross.${closing}`;
    expect(follow(text, 'No,', after)).toBeUndefined();
    expect(follow(text, 'No', after)).toBeUndefined();
  });
});

describe('words that stand more than once', () => {
  const line = '“It holds.”';
  const twice = `Bo Ek tried the rail. ${line} He laughed.\n\nAda Lin tapped the stone. ${line} She did not laugh.`;
  const second = {
    exact: 'It holds.',
    prefix: 'Ada Lin tapped the stone. “',
    suffix: '” She did not laugh.',
  };

  it('are found in their own surroundings', () => {
    const after = `A new paragraph came first.\n\n${twice}`;
    expect(locate(after, second)?.start).toBe(after.lastIndexOf('It holds.'));
  });

  it('are found by the old position where surroundings are the same', () => {
    const text = 'yes yes yes yes';
    for (const start of [0, 4, 8, 12]) {
      expect(locate(text, { exact: 'yes', prefix: '', suffix: '' }, start)).toMatchObject({
        start,
        end: start + 3,
      });
    }
  });

  it('are less sure where nothing tells them apart', () => {
    const text = `“The pier will hold for many years,” he said.\n\nRain fell.\n\n“The pier will hold for many years,” she said.`;
    const selector = { exact: 'The pier will hold for many years,', prefix: '', suffix: '' };
    expect(locate(text, selector)?.confidence).toBeLessThan(0.7);
  });
});

describe('words', () => {
  it('are never parts of longer ones', () => {
    const before = 'He called it art, and art it was, said the whole town of Ystad in May.';
    expect(follow(before, 'art', 'Their party started in the apartment of Mr. Hart.')).toBeUndefined();
  });

  it('may be parts of longer ones where the link was so made', () =>
    expect(follow('An unbelievable crossing.', 'believ', 'Truly, an unbelievable crossing.')?.shows).toBe(
      'believ',
    ));

  it('are found in scripts without spaces', () => {
    const before = '记者昨天到了港口。她说：“桥墩上的裂缝没有变大，大桥星期一重新开放。”市民们松了一口气。';
    const now = '桥墩上的裂缝并没有变大，大桥星期二重新开放。';
    const after = `今天下雨。\n\n记者昨天到了港口。她说：“${now}”市民们松了一口气。`;
    expect(follow(before, '桥墩上的裂缝没有变大，大桥星期一重新开放。', after)).toMatchObject({
      shows: now,
      change: 'reworded',
    });
  });

  it('are found from right to left, pointed or not', () => {
    const quote = 'الجسر آمن وسيبقى مفتوحا طوال الشتاء كما وعدنا';
    const pointed = quote.replace('الجسر', 'الجِسْر').replace('آمن', 'آمِن');
    const before = `قالت المهندسة أمس: «${quote}» أمام المجلس.`;
    const after = `قالت المهندسة أمس: «${pointed}» أمام المجلس.`;
    expect(follow(before, quote, after)).toMatchObject({ shows: pointed, change: 'typography' });
  });
});

it('finds a quote of pages by its ends', () => {
  const sentence = (n: number) =>
    `On day ${n} of the strike the committee met in hall ${n * 7} and counted ${n * 13} votes.`;
  const long = Array.from({ length: 60 }, (_, n) => sentence(n + 1)).join(' ');
  const now = long.replace('day 30 of', 'day thirty of');
  expect(follow(inStory(long), long, `Rain fell.\n\n${inStory(now)}`)).toMatchObject({
    shows: now,
    change: 'reworded',
  });
});
