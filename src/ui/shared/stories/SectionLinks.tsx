import { paths } from '../../../model/paths.ts';
import { sectionSlug } from '../../../model/sectionSlug.ts';
import { AppLink } from '../AppLink.tsx';

/** The sections of an article above its headline, each a link to its other articles. */
export function SectionLinks({ sections }: { sections: readonly string[] }) {
  return sections.length === 0 ? null : (
    <p className="text-[0.8125rem] font-semibold text-accent">
      {sections.map((name, at) => (
        <span key={name}>
          {at > 0 && ', '}
          {sectionSlug(name) === '' ? (
            name
          ) : (
            <AppLink to={paths.section(sectionSlug(name))} className="hover:underline">
              {name}
            </AppLink>
          )}
        </span>
      ))}
    </p>
  );
}
