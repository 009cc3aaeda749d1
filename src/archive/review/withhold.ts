import type { Article, Quotation } from '../../model/article.ts';
import { failure, type Result, success } from '../../model/result.ts';
import { type DecisionContext, signed } from './decisionContext.ts';

type Signature = Pick<DecisionContext, 'by' | 'at' | 'note'>;

/** Takes one quotation out of sight; what its review said stays for the day it is released. */
export function withholdQuotation(quotation: Quotation, signature: Signature): Result<Quotation> {
  if (quotation.lifecycle === 'withheld') return failure('invalid', quotation.id, 'is withheld already');
  return success({ ...quotation, withheld: signed(signature), lifecycle: 'withheld' });
}

/** Brings a withheld quotation back as it was. */
export function releaseQuotation(quotation: Quotation): Result<Quotation> {
  if (quotation.lifecycle !== 'withheld') return failure('invalid', quotation.id, 'is not withheld');
  if (quotation.segments.length === 0)
    return failure('invalid', quotation.id, 'its words are no longer in the article');
  const { withheld: _withheld, ...rest } = quotation;
  return success({ ...rest, lifecycle: 'current' });
}

/** Takes a whole article out of sight; its address then says so, with the note. */
export function withholdArticle(article: Article, signature: Signature): Result<Article> {
  if (article.pubStatus === 'withheld') return failure('invalid', article.id, 'is withheld already');
  if (article.pubStatus === 'canceled')
    return failure('invalid', article.id, 'was called back by its source, nothing of it is shown');
  return success({ ...article, pubStatus: 'withheld', withheld: signed(signature) });
}

/** Brings a withheld article back. */
export function releaseArticle(article: Article): Result<Article> {
  if (article.pubStatus !== 'withheld') return failure('invalid', article.id, 'is not withheld');
  const { withheld: _withheld, ...rest } = article;
  return success({ ...rest, pubStatus: 'usable' });
}
