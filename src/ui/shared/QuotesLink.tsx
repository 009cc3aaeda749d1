import type { ComponentProps } from 'react';
import { paths } from '../../model/paths.ts';
import { type QuotesAsked, quotesQuery } from '../../model/quotesAsked.ts';
import { AppLink } from './AppLink.tsx';

type QuotesLinkProps = Omit<ComponentProps<typeof AppLink>, 'to'> & { asked: QuotesAsked };

/** A link to the quotes that are asked for, such as all of one speaker. */
export function QuotesLink({ asked, ...rest }: QuotesLinkProps) {
  return <AppLink to={`${paths.quotes}${quotesQuery(asked)}`} {...rest} />;
}
