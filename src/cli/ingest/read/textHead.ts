import { readDate } from './readDate.ts';
import type { Loose } from './settle.ts';
import { splitDateline } from './splitDateline.ts';

/* The lines between the headline of a text file and its first sentence. Newsrooms order them in every way, so each is told by what it
   looks like; one that looks like nothing stays in the text. */

export type Head = Pick<
  Loose,
  | 'alternativeHeadline'
  | 'description'
  | 'byline'
  | 'sections'
  | 'datePublished'
  | 'dateModified'
  | 'sourceName'
  | 'url'
  | 'rights'
  | 'dateline'
> & {
  /** Captions and lines that are neither: they stand before the text. */
  captions: string[];
  others: string[];
  /** Lines with telephone numbers and such were left out. */
  contacts?: boolean;
  /** The index of the first paragraph of the text. */
  length: number;
};

/** A head is short; a list of short lines is a text of its own. */
const mostLines = 12;
const longestHeadLine = 220;
const longestProse = 90;

const sectionWords = new Set(
  'news world local national international politics business economy markets finance money technology tech science health sport sports football culture arts art entertainment lifestyle life travel opinion comment editorial analysis features feature education environment climate europe asia africa americas us uk usa metro nation regional region crime courts law weather obituaries books film music food property motoring media society religion war defence defense energy transport community home breaking investigations interview interviews'.split(
    ' ',
  ),
);
const labelled =
  /^(headline|title|subtitle|sub-?headline|standfirst|summary|by|byline|authors?|reporter|date|published(?: on)?|posted(?: on)?|updated|last (?:updated|modified)|modified|sections?|category|categories|tags|topics?|source|publisher|publication|dateline|location|caption|url|link|address|copyright|licen[cs]e|contacts?|phone|tel|e-?mail)\s*:\s*(\S.*)$/iu;

const sentenceEnd = /[.!?…:;]["”’')»\]]*$/u;
const name =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|la|van|von|der|den|bin|al|el|da|di|du|le|dos)){1,4}";
const byName = /^[Bb][Yy]:? (\p{Lu}.{1,160})$/u;
// Two words and what stands between them in names: three words in capitals may as well be a headline.
const bareName =
  /^\p{Lu}[\p{L}\p{M}'’-]+(?: (?:\p{Lu}\.|de|la|van|von|der|den|bin|al|el|da|di|du|le|dos))* \p{Lu}[\p{L}\p{M}'’-]+$/u;
const organization =
  /\b(?:press|reuters|news|agency|service|gazette|times|post|staff|writer|correspondent|reporter|editor)\b/iu;
const nameAndMore = new RegExp(`^${name}(?: and ${name})?(?:, | [-–—|] )(\\p{L}[\\p{L} ]{0,60})$`, 'u');
const role =
  /\b(?:staff|writer|reporter|correspondent|editor|columnist|contributor|bureau|photographer|critic|producer|agency|reuters|associated press|ap|afp|news)\b/iu;
const credit =
  /(?:^\(?(?:photo|photograph|picture|image|caption)\b)|(?:\((?:photo|ap|afp|reuters|getty|epa|file)\b[^)]{0,60}\)$)|(?:\/(?:ap|afp|reuters|getty(?: images)?|epa)\)?$)/iu;
const small = /^(?:and|or|of|the|a|an|in|on|at|to|for|with|from|by|as|is|but|left|right|centre|center|&)$/u;

/** The head of a text file; `lines` are its paragraphs behind the headline. */
export function textHead(lines: readonly string[]): Head {
  const end = headLength(lines);
  const head: Head = { captions: [], others: [], length: end };
  const open: { text: string; first: boolean; last: boolean }[] = [];
  for (const [index, line] of lines.slice(0, end).entries()) {
    if (!readLine(line, head)) open.push({ text: line, first: index === 0, last: index === end - 1 });
  }
  for (const [index, { text, first, last }] of open.entries()) {
    const alone = open.length === 1;
    if (credit.test(text)) head.captions.push(text);
    else if (sentenceEnd.test(text)) {
      // A sentence right below the headline, with byline or date below it, is the standfirst.
      if (first && end > 1 && head.description === undefined) head.description = text;
      else head.others.push(text);
    } else if (
      head.alternativeHeadline === undefined &&
      index === 0 &&
      isHeadline(text) &&
      (!alone || first || !isNames(text))
    )
      head.alternativeHeadline = text;
    else if (last && /^["“‘(]?\p{Lu}/u.test(text) && (isNames(text) || !alone)) head.captions.push(text);
    else head.others.push(text);
  }
  return head;
}

/** How many lines stand before the text: up to the first that reads as a sentence of it. */
function headLength(lines: readonly string[]): number {
  const prose = lines.findIndex(
    (line) =>
      line.length > longestHeadLine ||
      (line.length > longestProse && sentenceEnd.test(line)) ||
      splitDateline(line) !== undefined ||
      /^["“«]/u.test(line),
  );
  if (prose < 0 || prose > mostLines) return leading(lines);
  // "The bridge is shut. It will stay so." may be a short first paragraph: a sentence counts to the head only when byline, date or
  // section stands below it.
  let end = prose;
  while (end > 0 && sentenceEnd.test(lines[end - 1] ?? '') && !isTold(lines[end - 1] ?? '')) end -= 1;
  return end;
}

/** A text of short lines has a head only as far as its lines are told apart without doubt. */
function leading(lines: readonly string[]): number {
  let end = 0;
  while (end < mostLines && isTold(lines[end] ?? '')) end += 1;
  return end === lines.length ? 0 : end;
}

const isTold = (line: string) => readLine(line, { captions: [], others: [], length: 0 });

/** Reads a line that says what it is: a label, a byline, a date, sections. */
function readLine(line: string, head: Head): boolean {
  if (line.length > longestHeadLine) return false;
  const [, label, value] = labelled.exec(line) ?? [];
  if (label !== undefined && value !== undefined && readLabelled(label.toLowerCase(), value.trim(), head))
    return true;
  const date = readDate(line);
  if (date !== undefined && head.datePublished === undefined) {
    head.datePublished = line;
    return true;
  }
  if (/^(?:©|\(c\)|copyright\b)/iu.test(line)) {
    head.rights = { ...head.rights, notice: line };
    return true;
  }
  const sections = line.split(/\s*(?:[,|/›>»·•]|\s[–—-]\s)\s*/u);
  if (
    line.length <= 80 &&
    sections.some((part) => sectionWords.has(part.toLowerCase())) &&
    sections.every(isSection)
  ) {
    head.sections = [...(head.sections ?? []), ...sections];
    return true;
  }
  return readByline(line, head);
}

function readByline(line: string, head: Head): boolean {
  if (head.byline !== undefined) {
    // "By Jane Doe", and for whom on the next line.
    if (line.length > 60 || sentenceEnd.test(line) || !organization.test(line) || line.split(' ').length > 5)
      return false;
    head.byline = `${head.byline}, ${line}`;
    return true;
  }
  const by = byName.exec(line)?.[1];
  const isName = bareName.test(line) || role.test(nameAndMore.exec(line)?.[1] ?? '');
  const byline = by !== undefined && !sentenceEnd.test(by) ? by : isName ? line : undefined;
  if (byline === undefined) return false;
  // "By Jane Doe | 29 August 2019"
  const [who = '', ...rest] = byline.split(/\s+[|•·]\s+/u);
  const day = rest.find((part) => readDate(part) !== undefined);
  if (day !== undefined) head.datePublished ??= day;
  head.byline = day === undefined ? byline : who;
  return true;
}

const isSection = (part: string) =>
  /^\p{Lu}[\p{L}\p{M}&' ’-]{1,30}$/u.test(part) && part.split(' ').length <= 3;

function readLabelled(label: string, value: string, head: Head): boolean {
  switch (label.replace(/s$/u, '')) {
    case 'headline':
    case 'title':
    case 'subtitle':
    case 'subheadline':
    case 'sub-headline':
      head.alternativeHeadline ??= value;
      return true;
    case 'standfirst':
    case 'summary':
      head.description ??= value;
      return true;
    case 'by':
    case 'byline':
    case 'author':
    case 'reporter':
      head.byline ??= value;
      return true;
    case 'date':
    case 'published':
    case 'published on':
    case 'posted':
    case 'posted on':
      head.datePublished ??= value;
      return true;
    case 'updated':
    case 'last updated':
    case 'last modified':
    case 'modified':
      head.dateModified ??= value;
      return true;
    case 'section':
    case 'category':
    case 'categorie':
    case 'tag':
    case 'topic':
      head.sections = [...(head.sections ?? []), ...value.split(/\s*[,;|/]\s*/u)];
      return true;
    case 'source':
    case 'publisher':
    case 'publication':
      if (/^https?:\/\//u.test(value)) head.url ??= value;
      else head.sourceName ??= value;
      return true;
    case 'url':
    case 'link':
    case 'addres':
      head.url ??= value;
      return true;
    case 'dateline':
    case 'location':
      head.dateline ??= value;
      return true;
    case 'caption':
      head.captions.push(value);
      return true;
    case 'copyright':
      head.rights = { ...head.rights, notice: value };
      return true;
    case 'license':
    case 'licence':
      head.rights = { ...head.rights, license: value };
      return true;
    case 'contact':
    case 'phone':
    case 'tel':
    case 'email':
    case 'e-mail':
      // How to reach a press office is for the desk, not for readers.
      head.contacts = true;
      return true;
    default:
      return false;
  }
}

/** Some words that begin as a headline does. */
function isHeadline(text: string): boolean {
  return text.split(' ').length >= 4 && /^["“‘']?[\p{Lu}\p{N}]/u.test(text);
}

/** Names and the small words between them: "Kim Jong Un and Vladimir Putin". */
function isNames(text: string): boolean {
  const words = text.split(' ');
  return words.length <= 14 && words.every((word) => small.test(word) || /^["“(]?\p{Lu}/u.test(word));
}
