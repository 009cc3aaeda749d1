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
