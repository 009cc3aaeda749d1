import type { PassageArrival } from './passageArrival.ts';

/** What became of the words that the address names, as a heading. A passage that was only moved or set in other type is
 *  the passage. */
export function titleOf(arrival: PassageArrival): string {
  switch (arrival.kind) {
    case 'unreadable':
      return 'The link to this passage cannot be read.';
    case 'gone':
      return arrival.was ? 'This passage is gone.' : 'The words of this link are not in the article.';
    case 'found':
      return titleOfFound(arrival);
    default:
      return arrival satisfies never;
  }
}

function titleOfFound({ found, was }: Extract<PassageArrival, { kind: 'found' }>): string {
  if (found.part !== 'whole') return `Only the ${found.part} of this passage is still here.`;
  switch (found.change) {
    case 'none':
    case 'typography':
      return 'The passage of the link:';
    case 'reworded':
      return was ? 'This passage was reworded.' : 'The article has other words than this link.';
    case 'cut':
      return was ? 'Words were cut from this passage.' : 'The article has fewer words here than this link.';
    case 'split':
      return 'This passage was split in two.';
    default:
      return found.change satisfies never;
  }
}
