import { describe, expect, it } from 'vitest';
import { isBoilerplate, standsBeside } from './boilerplate.ts';

describe('what is the site and not the article', () => {
  it.each([
    'Advertisement',
    'Story continues below advertisement',
    'Read more: Ferry fares to rise',
    'Related articles',
    'Sign up to our newsletter for news in your inbox every day.',
    'Share this article',
    'Follow us on Instagram',
    'The post Bridge to reopen appeared first on The Port Gazette.',
    '© 2024 The Port Gazette',
    '12 comments',
  ])('knows “%s”', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  it.each([
    'Related charges were dropped on Friday.',
    'Share prices fell.',
    'Read my lips, he said.',
    'Subscribers left the paper in droves.',
    'Comments by the mayor were cut.',
    'More from the council is expected in May.',
    '“Follow us,” the child said.',
  ])('keeps “%s”', (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });

  it('is surer of some names than of others', () => {
    expect(standsBeside('box newsletter-signup')).toBe('surely');
    expect(standsBeside('related-links')).toBe('perhaps');
    expect(standsBeside('article-body shared-styles')).toBeUndefined();
  });
});
