import { DOMParser } from 'linkedom';
import { expect, it } from 'vitest';
import { anArchiveInfo } from '../../../tests/factories.ts';
import { openSearch } from './openSearch.ts';

const read = (text: string | undefined) => new DOMParser().parseFromString(text ?? '', 'text/xml');

it('tells other programs how to ask the search, as an XML parser of others reads it', () => {
  const info = anArchiveInfo({ url: 'https://news.example/paper/', name: 'The <Daily> & Evening Post' });
  const xml = read(openSearch(info));
  expect(xml.querySelector('Url')?.getAttribute('template')).toBe(
    'https://news.example/paper/search?q={searchTerms}',
  );
  expect(xml.querySelector('Url')?.getAttribute('type')).toBe('text/html');
  expect(xml.querySelector('ShortName')?.textContent).toBe('The <Daily> & Ev');
  expect(xml.querySelector('Description')?.textContent).toBe('A test');
});

it('is not there before the archive has an address', () =>
  expect(openSearch(anArchiveInfo())).toBeUndefined());
