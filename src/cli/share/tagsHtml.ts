import type { HeadTag } from './headTags.ts';

/** A text as HTML shows it: nothing in it is markup. */
export const escapedHtml = (text: string) =>
  text.replace(/[&<>"]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

/** Tags as the HTML of a head. JSON in a script element can hold nothing that would end it. */
export function tagsHtml(tags: readonly HeadTag[]): string {
  return tags
    .map((tag) => {
      if (tag.tag === 'json-ld')
        return `<script type="application/ld+json">${JSON.stringify(tag.value).replaceAll('<', '\\u003c')}</script>`;
      const attributes = Object.entries(tag.attributes).map(
        ([name, value]) => ` ${name}="${escapedHtml(value)}"`,
      );
      return `<${tag.tag}${attributes.join('')}>`;
    })
    .join('');
}
