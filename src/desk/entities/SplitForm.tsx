import { useEffect, useState } from 'react';
import type { Span } from '../../model/article.ts';
import type { EntityChange } from '../../model/decisions.ts';
import type { EntityPlaces } from '../../model/desk.ts';
import type { EntityRow } from '../../model/entityPreview.ts';
import { slugOf } from '../../model/slug.ts';
import { typeset } from '../../text/typeset.ts';
import { deskApi } from '../deskApi.ts';
import { Field, SeeButton } from './Part.tsx';

type SplitFormProps = { row: EntityRow; onPreview: (change: EntityChange) => void };

const spanKey = ({ block, start }: Span) => `${block} ${start}`;

/** Somebody else of the same name: in one article, or only where it is ticked. */
export function SplitForm({ row, onPreview }: SplitFormProps) {
  const [places, setPlaces] = useState<EntityPlaces[]>();
  const [article, setArticle] = useState<string>();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState('');
  useEffect(() => {
    void deskApi.places(row.id).then((reply) => reply.ok && setPlaces(reply.value));
  }, [row.id]);
  const here = places?.find((place) => place.article === article) ?? places?.[0];
  if (here === undefined) return <p className="text-sm text-muted">Where it is named is on its way.</p>;
  const folder = row.id.slice(0, row.id.indexOf('/'));
  const into = `${folder}/${slugOf(name)}`;
  const spans = here.mentions.filter(({ span }) => ticked.has(spanKey(span))).map(({ span }) => span);
  const some = spans.length > 0 && spans.length < here.mentions.length;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onPreview({
          do: 'split',
          from: row.id,
          into,
          name: name.trim(),
          article: here.article,
          ...(some ? { mentions: spans } : {}),
        });
      }}
    >
      <label className="block text-[0.8125rem]">
        <span className="font-semibold text-muted">In this article</span>
        <select
          value={here.article}
          onChange={(event) => {
            setArticle(event.target.value);
            setTicked(new Set());
          }}
          className="mt-1 w-full rounded-control border border-strong-rule bg-ground px-2 py-1.5 text-sm"
        >
          {places?.map((place) => (
            <option key={place.article} value={place.article}>
              {typeset(place.headline)}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="mt-3">
        <legend className="text-[0.8125rem] font-semibold text-muted">
          only these, or none ticked for the whole article
        </legend>
        {here.mentions.map(({ span, before, words, after }) => (
          <label key={spanKey(span)} className="mt-1.5 flex items-start gap-2 text-sm">
            <input
              type="checkbox"
              className="mt-1 accent-ink"
              checked={ticked.has(spanKey(span))}
              onChange={(event) => {
                const next = new Set(ticked);
                if (event.target.checked) next.add(spanKey(span));
                else next.delete(spanKey(span));
                setTicked(next);
              }}
            />
            <span className="text-muted">
              {typeset(before)}
              <b className="font-semibold text-ink">{typeset(words)}</b>
              {typeset(after)}
            </span>
          </label>
        ))}
      </fieldset>
      <Field label="is somebody else, called" value={name} onChange={setName} />
      {slugOf(name) !== '' && <p className="mt-1 text-[0.8125rem] text-muted">/{into}</p>}
      <SeeButton disabled={slugOf(name) === '' || into === row.id} />
    </form>
  );
}
