import type { IncomingBlock } from '../incoming.ts';
import { fold } from './fold.ts';

/** Plain text that a system delivers in one string, as paragraphs: at its blank lines, or, where it has none, at its line ends. */
export function paragraphsOf(text: string): IncomingBlock[] {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/gu, '\n');
  const parts = /\n[^\S\n]*\n/u.test(lines.trim()) ? lines.split(/\n[^\S\n]*\n/u) : lines.split('\n');
  return parts.map(fold).flatMap((part) => (part === '' ? [] : [{ type: 'paragraph', text: part }]));
}
