import { extract as engine } from '../../src/extract/extract.ts';

/* The evaluator's view of the engine: plain text in, offsets into that text out. A line is a paragraph. */

export const name = 'verbatim';

type Scored = {
  quotes: {
    start: number;
    end: number;
    speaker?: { start: number; end: number; name: string; confidence: number };
  }[];
  entities: {
    type: string;
    name: string;
    mentions: { start: number; end: number; kind: 'name' | 'nominal' | 'pronoun' }[];
  }[];
};

export function extract(text: string): Scored {
  const starts = new Map<string, number>();
  const blocks: { id: string; type: 'paragraph'; text: string }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const id = `p${blocks.length + 1}`;
      starts.set(id, at);
      blocks.push({ id, type: 'paragraph', text: line });
    }
    at += line.length + 1;
  }
  const result = engine(blocks);
  if (!result.ok) return { quotes: [], entities: [] };
  const place = (span: { block: string; start: number; end: number }) => {
    const start = starts.get(span.block) ?? 0;
    return { start: start + span.start, end: start + span.end };
  };
  const quotes: Scored['quotes'] = [];
  for (const quotation of result.quotations) {
    if (quotation.kind !== 'direct' && quotation.kind !== 'mixed') continue;
    for (const segment of quotation.segments) {
      const span = place(segment);
      // The evaluator's gold counts double marks only.
      if (!/["“”«„「『]/.test(text.charAt(span.start - 1))) continue;
      const { speaker } = quotation;
      const mention = speaker?.span && place(speaker.span);
      quotes.push(
        speaker === undefined || mention === undefined
          ? span
          : { ...span, speaker: { ...mention, name: speaker.name, confidence: quotation.confidence } },
      );
    }
  }
  const mentions = new Map<string, Scored['entities'][number]['mentions']>();
  for (const { entity, form, span } of result.mentions) {
    const kind =
      form === 'pronoun'
        ? ('pronoun' as const)
        : form === 'description' || form === 'demonym'
          ? ('nominal' as const)
          : ('name' as const);
    const mention = { ...place(span), kind };
    const list = mentions.get(entity);
    if (list === undefined) mentions.set(entity, [mention]);
    else list.push(mention);
  }
  const entities = result.entities.map(({ id, type, name: full }) => ({
    type,
    name: full,
    mentions: mentions.get(id) ?? [],
  }));
  return { quotes, entities };
}
