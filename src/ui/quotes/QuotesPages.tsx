import { useParams } from 'react-router';
import { NotFound } from '../shared/Message.tsx';
import { FamilyPage } from './FamilyPage.tsx';
import { QuotesPage } from './QuotesPage.tsx';

/** All quotes, or one of them in all articles that have it: one program for both, for one leads to the other. */
export function QuotesPages() {
  const { article, quote } = useParams();
  if (article === undefined) return <QuotesPage />;
  return quote === undefined ? <NotFound /> : <FamilyPage article={article} quote={quote} />;
}
