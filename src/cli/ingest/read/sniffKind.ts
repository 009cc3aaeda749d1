import type { RawInput } from '../incoming.ts';

/** How a text is to be parsed; what a JSON object then holds is told by its fields. */
export type Kind = 'text' | 'markdown' | 'html' | 'xml' | 'json' | 'jsonl';

const byExtension = new Map<string, Kind>([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['shtml', 'html'],
  ['json', 'json'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['xml', 'xml'],
  ['rss', 'xml'],
  ['atom', 'xml'],
  ['rdf', 'xml'],
]);

/** What a text is: by its first characters where they leave no doubt, then by the media type a server named, then by the extension
 *  of its name, then by what it looks like. A server's text/plain says nothing. */
export function sniffKind(text: string, { name, type }: Pick<RawInput, 'name' | 'type'>): Kind {
  const head = text.slice(0, 4_000).trimStart();
  const sure = surely(head);
  if (sure !== undefined) return sure;
  const extension = byExtension.get(/\.([a-z]{2,8})(?:[?#].*)?$/iu.exec(name)?.[1]?.toLowerCase() ?? '');
  const kind = byType(type) ?? extension;
  // Lines of JSON are often called .json; the first line is an object of its own, and another follows.
  if (kind === 'json' && isLines(text)) return 'jsonl';
  // A text file with front matter was written as Markdown.
  if (kind === 'text' && /^---\r?\n\w[\w -]{0,40}:/u.test(head)) return 'markdown';
  return kind ?? byLook(head, text);
}

/** A page or feed in a file of any name. Leading comments are what browsers write into saved pages. */
function surely(head: string): Kind | undefined {
  const start = head
    .replace(/^(?:<\?xml[^>]{0,200}\?>|<!--[\s\S]{0,2000}?-->|<\?xml-stylesheet[^>]{0,400}\?>|\s)+/u, '')
    .slice(0, 300);
  if (/^<(?:!doctype html|html[\s>])/iu.test(start)) return 'html';
  if (/^<(?:\w+:)?(?:rss|feed|RDF)[\s>]/iu.test(start)) return 'xml';
  return /^\{\s*"schema"\s*:\s*"verbatim\/article\//u.test(start) ? 'json' : undefined;
}

function byType(type: string | undefined): Kind | undefined {
  const media = type?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (media === 'text/html' || media === 'application/xhtml+xml') return 'html';
  if (/^(?:application|text)\/(?:x-)?(?:ndjson|jsonl|json-lines|jsonlines)$/u.test(media)) return 'jsonl';
  if (media.endsWith('+json') || media === 'application/json' || media === 'text/json') return 'json';
  if (media.endsWith('xml')) return 'xml';
  return media === 'text/markdown' || media === 'text/x-markdown' ? 'markdown' : undefined;
}

function isLines(text: string): boolean {
  const [first = '', second] = text.trim().slice(0, 2_000_000).split('\n');
  return /^\{.*\}\s*$/u.test(first) && second?.startsWith('{') === true;
}

function byLook(head: string, text: string): Kind {
  if (/^[[{]\s*["[{\]}]/u.test(head)) return isLines(text) ? 'jsonl' : 'json';
  if (/^<\?xml/u.test(head)) return 'xml';
  if (/^<(?:!--|[a-z][a-z0-9]*[\s>/])/iu.test(head)) return 'html';
  return /^(?:---\r?\n[\s\S]{0,3900}?\n---\s|# \S)/u.test(head) ? 'markdown' : 'text';
}
