import type { PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { safeHref } from '../model/plainText.ts';
import type { Policy, ProseBlock, TextRun } from '../model/policy.ts';
import { failure, type Result, success } from '../model/result.ts';
import { slugOf } from '../model/slug.ts';
import { typeset } from '../text/typeset.ts';

/** Thrown inside this file alone: a piece of Markdown that the page has no form for. */
class Unshown extends Error {
  readonly line: number;
  constructor(what: string, line: number | undefined) {
    super(`${what} cannot be shown; expected headings, paragraphs, lists, emphasis, code and links`);
    this.line = line ?? 1;
  }
}

/** Markdown as plain blocks and runs: a title (`# …`), then headings, paragraphs and lists.
 *  @returns a failure with its line for what the page has no form for: HTML, images, tables, a missing title */
export function parseProse(markdown: string): Result<Policy> {
  const [title, ...rest] = fromMarkdown(markdown).children;
  if (title?.type !== 'heading' || title.depth !== 1)
    return failure('missing', 'line 1', 'expected a title, as in "# How we correct"');
  try {
    return success({ title: textOf(runsOf(title.children)), blocks: rest.map(blockOf) });
  } catch (error) {
    if (error instanceof Unshown) return failure('invalid', `line ${error.line}`, error.message);
    throw error;
  }
}

function blockOf(node: RootContent): ProseBlock {
  switch (node.type) {
    case 'heading': {
      const runs = runsOf(node.children);
      return { type: 'heading', level: node.depth <= 2 ? 2 : 3, id: slugOf(textOf(runs)), runs };
    }
    case 'paragraph':
      return { type: 'paragraph', runs: runsOf(node.children) };
    case 'list':
      return {
        type: 'list',
        ordered: node.ordered === true,
        items: node.children.map(({ children: [content, ...more], position }) => {
          if (content?.type !== 'paragraph' || more.length > 0)
            throw new Unshown('a list item of several parts', position?.start.line);
          return runsOf(content.children);
        }),
      };
    default:
      throw new Unshown(node.type, node.position?.start.line);
  }
}

function runsOf(nodes: readonly PhrasingContent[], as: TextRun['as'] = 'plain', href?: string): TextRun[] {
  return nodes.flatMap((node): TextRun[] => {
    const run = (text: string, kind = as): TextRun[] => [
      {
        text: kind === 'code' ? text : typeset(text.replace(/\s+/gu, ' ')),
        as: kind,
        ...(href === undefined ? {} : { href }),
      },
    ];
    switch (node.type) {
      case 'text':
        return run(node.value);
      case 'break':
        return run(' ');
      case 'inlineCode':
        return run(node.value, 'code');
      case 'emphasis':
        return runsOf(node.children, 'emphasis', href);
      case 'strong':
        return runsOf(node.children, 'strong', href);
      case 'link': {
        const address = node.url.startsWith('/') ? node.url : safeHref(node.url);
        if (address === undefined)
          throw new Unshown(
            `a link to ${node.url}, which is neither of this site nor https,`,
            node.position?.start.line,
          );
        return runsOf(node.children, as, address);
      }
      default:
        throw new Unshown(node.type, node.position?.start.line);
    }
  });
}

const textOf = (runs: readonly TextRun[]) => runs.map((run) => run.text).join('');
