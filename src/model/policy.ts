import * as v from 'valibot';

/* A page of prose as plain data: what Markdown can say, without HTML. */

const textRunSchema = v.object({
  text: v.string(),
  as: v.picklist(['plain', 'emphasis', 'strong', 'code']),
  /** Where the words lead, if they are a link: an address from the root of this site, or of another. */
  href: v.optional(v.string()),
});

const proseBlockSchema = v.variant('type', [
  v.object({
    type: v.literal('heading'),
    /** 2 or 3: the page's title is the first. */
    level: v.picklist([2, 3]),
    /** What an address ends in that leads here. */
    id: v.string(),
    runs: v.array(textRunSchema),
  }),
  v.object({ type: v.literal('paragraph'), runs: v.array(textRunSchema) }),
  v.object({ type: v.literal('list'), ordered: v.boolean(), items: v.array(v.array(textRunSchema)) }),
]);

export const policySchema = v.object({ title: v.string(), blocks: v.array(proseBlockSchema) });

export type TextRun = v.InferOutput<typeof textRunSchema>;
export type ProseBlock = v.InferOutput<typeof proseBlockSchema>;
export type Policy = v.InferOutput<typeof policySchema>;
