import { describe, expect, it } from 'vitest';
import { readBlocks } from '../readBlocks.ts';
import { findNames } from './findNames.ts';

/** What is found in paragraphs of our own: "words > entity (type) as form", in order. */
function read(...paragraphs: string[]): string[] {
  const blocks = readBlocks(
    paragraphs.map((text, at) => ({ id: `p${at + 1}`, type: 'paragraph' as const, text })),
  );
  const { entities, mentions } = findNames(blocks);
  return mentions.map(({ block, start, end, entity, as, form }) => {
    const { name, type } = entities[entity] ?? { name: '?', type: '?' };
    return `${blocks[block]?.text.slice(start, end)} > ${name} (${type}) ${as} ${form}`;
  });
}

const names = (...paragraphs: string[]) =>
  findNames(
    readBlocks(paragraphs.map((text, at) => ({ id: `p${at + 1}`, type: 'paragraph' as const, text }))),
  ).entities;

describe('people', () => {
  it('knows a surname again after the full name', () => {
    const found = read('Marta Velasquez opened the bridge.', 'The old one was unsafe, Velasquez said.');
    expect(found).toContain('Velasquez > Marta Velasquez (person) person name');
  });

  it('keeps two people of one surname apart', () => {
    const people = names(
      'Anna Brandt met Peter Brandt in the court.',
      'Anna Brandt left.',
      'Peter Brandt stayed.',
    );
    expect(people.filter((one) => one.type === 'person').map((one) => one.name)).toEqual([
      'Anna Brandt',
      'Peter Brandt',
    ]);
  });

  it('is less sure of a surname that two people share', () => {
    const blocks = readBlocks([
      { id: 'p1', type: 'paragraph', text: 'Anna Brandt met Peter Brandt. Brandt said no.' },
    ]);
    expect(findNames(blocks).mentions.at(-1)?.confidence).toBeLessThan(0.9);
  });

  it('takes Korean surnames first', () => {
    expect(read('The general Cho Yong-jin spoke. Cho said little.')).toContain(
      'Cho > Cho Yong-jin (person) person name',
    );
  });

  it('joins initials and middle names to one person', () => {
    expect(names('Robert J. Hale won. Robert Hale thanked them.').map((one) => one.name)).toEqual([
      'Robert J. Hale',
    ]);
  });

  it('leaves the title out of the name and makes it the description', () => {
    const [, person] = names('French President Luc Moreau arrived.');
    expect(person).toMatchObject({ name: 'Luc Moreau', description: 'French President' });
  });

  it('reads a description after the name', () => {
    expect(names('Ines Duarte, spokeswoman for the port, declined.')[0]?.description).toBe(
      'spokeswoman for the port',
    );
  });

  it('reads small particles and prefixes', () => {
    expect(names('Hassan al-Amiri met Willem van der Berg.').map((one) => one.name)).toEqual([
      'Hassan al-Amiri',
      'Willem van der Berg',
    ]);
  });

  it('tells May the minister from May the month', () => {
    const found = read('Theresa May resigned in May. May said little.');
    expect(found.filter((one) => one.includes('person'))).toHaveLength(2);
  });

  it('ties a pronoun to the one person it can mean', () => {
    expect(read('Marta Velasquez smiled. She left.')).toContain(
      'She > Marta Velasquez (person) person pronoun',
    );
  });

  it('does not let the one who acts be acted on', () => {
    const found = read('Luc Moreau flew in. Peter Brandt met him.');
    expect(found).toContain('him > Luc Moreau (person) person pronoun');
  });
});

describe('people who are not one', () => {
  it('keeps a mother of like name apart, and gives the surname to the one of the story', () => {
    const found = read(
      'Anna Lind won the prize on Monday. Her mother, Anna Ruth Lind, was in the hall.',
      'Lind thanked her.',
    );
    expect(found).toContain('Anna Ruth Lind > Anna Ruth Lind (person) person name');
    expect(found).toContain('Lind > Anna Lind (person) person name');
  });

  it('takes a nickname inside a name for a part of it', () => {
    expect(names('Maria “Kit” Okafor opened the bridge.').map((one) => one.name)).toEqual([
      'Maria “Kit” Okafor',
    ]);
  });

  it('reads two joined by "&" as two', () => {
    expect(names('She wrote to Peter & Anna on Friday.').map((one) => one.name)).toEqual(['Peter', 'Anna']);
  });

  it('keeps short surnames that are small words elsewhere', () => {
    expect(names('Later James To won the seat.').map((one) => one.name)).toEqual(['James To']);
  });

  it('takes a calling with a capital of its own for a surname', () => {
    expect(read('Duncan Hunter was there.', 'Late that day Hunter said no.')).toContain(
      'Hunter > Duncan Hunter (person) person name',
    );
  });

  it('makes nobody of a title in quotation marks, of parties, of a date', () => {
    const found = names(
      'The film “Old Ruin” was shown in mid-August. The Democratic and Republican Parties agreed. She was named Best Actor.',
    );
    expect(found.filter((one) => one.type === 'person')).toEqual([]);
  });

  it('ends a name before "of", and joins what stands together to a title', () => {
    const [first] = names(
      'Crown Prince Olaf bin Sal of Norway came with Presidents Amadi Bello and Luc Sow.',
    );
    expect(first).toMatchObject({ name: 'Olaf bin Sal', description: 'Crown Prince' });
    expect(names('They met Presidents Amadi Bello and Luc Sow.')[0]?.name).toBe('Amadi Bello');
  });
});

describe('what is said of people', () => {
  const of = (text: string) => names(text).find((one) => one.type === 'person')?.description;

  it.each([
    ['a verb behind the office', 'Michael Makuei, the minister paid tribute to her.'],
    ['a sentence of its own', 'According to Carl Holm, the rebels are backed by the port.'],
    ['an addition', 'They saw Jalil Weiss, as well as artists and authors.'],
    ['the title of the one who comes next', 'There were Ines Lind, Labour MP Tom Berg, and others.'],
    ['such a title with a bracket', 'There were Ines Lind, Labour MP (for the port) Tom Berg, and others.'],
    ['what belongs to the person', 'Ian Camp, whose credits include a film with the actor, had a booth.'],
  ])('is not taken from %s', (_, text) => expect(of(text)).toBeUndefined());

  it.each([
    ['AU trade and industry commissioner', 'AU trade and industry commissioner Albert Moyo agreed.'],
    ['African Export–Import Bank president', 'African Export–Import Bank president Okey Oram agreed.'],
    ['Governor', 'Kenya Supreme Court removes Governor Carl Holm from the post.'],
    ['President', 'They tried to hurt President Carl Holm before the vote.'],
    ['spokeswoman for President Tom Berg', 'Ines Lind, spokeswoman for President Tom Berg, declined.'],
    ['YouTube personality', 'YouTube personality Mr. Creed was there.'],
  ])('is all of it and no more: %s', (role, text) => expect(of(text)).toBe(role));

  it('is no title where it is the name before in a list', () => {
    expect(names('Guests were Winston Duke, Mark Rowe, and others.').map((one) => one.name)).toEqual([
      'Winston Duke',
      'Mark Rowe',
    ]);
  });
});

describe('descriptions that stand alone', () => {
  it('lead to the one person of whom they were said', () => {
    const found = read(
      'Industry commissioner Albert Moyo spoke.',
      'The commissioner left, and the mayor stayed.',
    );
    expect(found).toContain('commissioner > Albert Moyo (person) person description');
    expect(found.filter((one) => one.startsWith('mayor'))).toEqual([]);
  });

  it.each([
    ['two hold the office', 'President Amadi Bello met President Luc Sow.', 'Then the president left.'],
    ['others hold it as well', 'Senator Amadi Bello met two senators.', 'Then the senator left.'],
    ['nobody was named yet', 'Then the mayor left.', 'Mayor Amadi Bello came back.'],
    ['it is someone else’s', 'President Amadi Bello spoke.', 'Then the president of Kenya left.'],
  ])('lead to nobody where %s', (_, ...paragraphs) => {
    const found = read(...paragraphs).filter((one) => / person description$/.test(one));
    expect(found.filter((one) => /^(?:president|senator|mayor) /.test(one))).toEqual([]);
  });
});

describe('places', () => {
  it('tells a country that acts from the ground it lies on', () => {
    expect(read('North Korea said it fired. Rain fell in North Korea.').slice(0, 2)).toEqual([
      'North Korea > North Korea (place) organization name',
      'North Korea > North Korea (place) place name',
    ]);
  });

  it('reads a capital that acts as its government, and a dateline as the city', () => {
    expect(read('Moscow condemned the raid. He flew in from Moscow.').slice(0, 2)).toEqual([
      'Moscow > Russia (place) organization alias',
      'Moscow > Moscow (place) place name',
    ]);
  });

  it('prefers today’s name', () => {
    expect(names('Trains left Kiev.')[0]?.name).toBe('Kyiv');
  });

  it('knows acronyms only as they are written', () => {
    expect(read('They told us that the US left.')).toEqual(['US > United States (place) organization alias']);
  });

  it('takes an unknown town before its state', () => {
    expect(read('A boy from Larkdale, Texas, won.')[0]).toBe('Larkdale > Larkdale (place) place name');
  });

  it('does not take a town of the same name elsewhere for the city', () => {
    expect(names('They met in Paris, Texas.')[0]).toMatchObject({ name: 'Paris', geo: undefined });
  });

  it('marks demonyms, also before a hyphen', () => {
    expect(read('A Soviet-era bridge and a Danish ship.')).toEqual([
      'Soviet > Soviet Union (place) organization demonym',
      'Danish > Denmark (place) organization demonym',
    ]);
  });

  it('takes a language for none', () => {
    expect(read('She wrote in French, and left.')).toEqual([]);
  });
});

describe('organizations', () => {
  it('ties an acronym in brackets to its long form', () => {
    const found = names('The Harbour Workers Union (HWU) met. The HWU said no.');
    expect(found.map((one) => one.name)).toEqual(['Harbour Workers Union']);
  });

  it('reads a newspaper as what it is', () => {
    expect(read('The Rozana Spokesman reported it.')[0]).toContain('(organization) organization');
  });

  it('carries on over "of" and "for" after a head word', () => {
    expect(
      names('The Ministry of Rural Roads and the Center for Quiet Streets agreed.').map((one) => one.name),
    ).toEqual(['Ministry of Rural Roads', 'Center for Quiet Streets']);
  });
});

describe('bodies', () => {
  const of = (text: string) => names(text).filter((one) => one.type === 'organization');

  it('keep the fields that are listed in their name', () => {
    expect(
      of('The Educational, Scientific and Cultural Organization agreed.').map((one) => one.name),
    ).toEqual(['Educational, Scientific and Cultural Organization']);
    expect(of('Google and Apple Inc. agreed.').map((one) => one.name)).toEqual(['Google', 'Apple Inc']);
  });

  it('are no country where one closes their name', () => {
    expect(of('CNN Philippines reported it.').map((one) => one.name)).toEqual(['CNN Philippines']);
  });

  it('belong to the country that the article speaks of', () => {
    expect(
      of('The Libyan House of Representatives met. The House of Representatives did not vote.'),
    ).toMatchObject([{ name: 'Libyan House of Representatives', origin: 'text' }]);
    expect(of('The United States waited. The Senate did not vote.').map((one) => one.name)).toContain(
      'US Senate',
    );
    expect(of('In Oslo the Senate did not vote.').map((one) => one.name)).toEqual(['Senate']);
  });

  it('are known with their country before them', () => {
    expect(of('The United States Central Intelligence Agency agreed.').map((one) => one.name)).toEqual([
      'CIA',
    ]);
  });
});

describe('Washington', () => {
  it('is the state among states', () => {
    expect(names('The parks lie in Oregon, Washington and Idaho.').map((one) => one.name)).toEqual([
      'Oregon',
      'Washington State',
      'Idaho',
    ]);
  });
});

describe('capitals that name nothing', () => {
  it('passes over days, sentence starts and titles alone', () => {
    expect(
      read('On Tuesday the Summit began. However, Prime Minister and President left. Rescue workers came.'),
    ).toEqual([]);
  });

  it('takes in a headline in title case only names the article knows', () => {
    const found = read('Brandt Opens New Bridge After Long Delay', 'Anna Brandt opened the bridge.');
    expect(found[0]).toBe('Brandt > Anna Brandt (person) person name');
  });

  it('treats __proto__ and constructor as plain words', () => {
    expect(() => read('Mr Constructor met __proto__ and ToString Hale.')).not.toThrow();
  });
});

describe('hostile text', () => {
  it.each(['Mr. ', 'Smith ', 'Paris, ', 'Department of the ', 'John Smith said. '])(
    'comes to an end on a page of nothing but %j',
    (unit) => {
      const blocks = readBlocks([
        { id: 'p1', type: 'paragraph', text: unit.repeat(Math.floor(100_000 / unit.length)) },
      ]);
      expect(findNames(blocks).mentions.every(({ start, end }) => start < end)).toBe(true);
    },
  );
});
