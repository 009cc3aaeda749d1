import type { Article, Quotation } from '../../model/article.ts';
import { isWithheld } from '../../model/attribution.ts';
import { withheldId } from '../../model/withheldId.ts';
import { dateWords } from '../shared/dates.ts';

/** The quotations that the newsroom keeps from the public: of each the place is left, when, and the note. */
export const withheldOf = (article: Article): Quotation[] => article.quotations.filter(isWithheld);

/** The withheld quotation that an address means: by what it is called now, or by the id it had. */
export function withheldAt(withheld: readonly Quotation[], id: string | undefined): Quotation | undefined {
  if (id === undefined || withheld.length === 0) return undefined;
  const ids = [id, withheldId(id)];
  return withheld.find((q) => [q.id, ...(q.aliases ?? [])].some((own) => ids.includes(own)));
}

/** "Withheld on 4 May 2031", "Withheld, date not given". */
export const withheldOn = (at: string | undefined, verb = 'Withheld') =>
  at === undefined ? `${verb}, ${dateWords(at)}` : `${verb} on ${dateWords(at)}`;
