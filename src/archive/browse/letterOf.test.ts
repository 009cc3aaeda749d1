import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/factories.ts';
import { letterOf } from './letterOf.ts';

describe('the letter of a name', () => {
  it.each([
    ['Ada Lin', 'A'],
    ['Élodie', 'E'],
    ['Øyvind', 'O'],
    ['Æthel', 'A'],
    ['Łukasz', 'L'],
    ['İlker', 'I'],
    ['ß', 'S'],
    ['“Weird Al” Yankovic', 'W'],
    ['al-Sisi', 'A'],
    ['Владимир Путин', 'В'],
    ['Ёлка', 'Е'],
    ['Ωμέγα', 'Ω'],
    ['김정은', 'ㄱ'],
    ['까치', 'ㄱ'],
    ['하늘', 'ㅎ'],
    ['ليلى القمرية', 'ل'],
    ['أحمد', 'ا'],
    ['がんばれ', 'か'],
    ['ヤマダ', 'や'],
    ['習近平', '漢'],
    ['9th Circuit', '0–9'],
    ['???', '0–9'],
    ['', '0–9'],
  ])('%s stands under %s', (name, letter) => expect(letterOf(name).letter).toBe(letter));

  it('puts alphabets one after the other, and what is no letter last', () => {
    const names = ['9', '習', '김', 'や', 'ل', 'ש', 'В', 'Ω', 'Z', 'A'];
    const sorted = names.toSorted((a, b) => letterOf(a).rank - letterOf(b).rank);
    expect(sorted.join('')).toBe('AZΩВשلや김習9');
  });

  it('is the same for equal ranks, whatever the name', () =>
    fc.assert(
      fc.property(anyText(), anyText(), (a, b) => {
        const [one, other] = [letterOf(a), letterOf(b)];
        expect(one.rank === other.rank).toBe(one.letter === other.letter);
      }),
    ));
});
