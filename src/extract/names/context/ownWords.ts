import { commonWords } from '../../lexicon/commonWords.ts';
import { particles } from '../../lexicon/heads.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { roles } from '../../lexicon/roles.ts';
import type { Candidate, Reading } from '../candidate.ts';
import { eastern } from '../personWords.ts';
import { hint, leans, strong, title } from './signs.ts';

/** What the look of a run tells: initials, particles, common words, all capitals. */
export function ownWords(lexicon: Lexicon, reading: Reading, candidate: Candidate): void {
  const { evidence, words, text } = candidate;
  if (candidate.kind === 'person') return;
  const tokens = reading.blocks[candidate.block]?.tokens ?? [];
  // “Old Harbor”: what fills its quotation marks is a title.
  if (
    /^["“‘]$/.test(tokens[candidate.first - 1]?.text ?? '') &&
    /^["”’,]$/.test(tokens[candidate.last + 1]?.text ?? '')
  )
    evidence.none += words.length > 1 || !lexicon.given.has(words[0] ?? '') ? strong : 0;
  const usual = words.filter((word) => reading.small.has(word) || commonWords.has(word)).length;
  if (candidate.role !== undefined) evidence.person += title;
  if (/^(?:\p{Lu}\.\s?){1,3}\s?\p{Lu}\p{Ll}/u.test(text)) evidence.person += strong; // "O.J. Simpson"
  if (/\d/.test(text)) evidence.none += 2;
  if (/(?:ism|ics|ology|ography)$/.test(candidate.key)) evidence.none += strong; // "in Physics"
  if (/^[IVXLC]+$/.test(text)) evidence.none += strong;
  if (/^[\p{Lu}\d.&-]{2,}$/u.test(text) && words.length === 1) {
    evidence.organization += 2;
    evidence.person -= strong;
    if (candidate.explained) evidence.none += 2;
  } else if (words.length === 1) {
    const word = words[0] ?? '';
    const plain = word.replace(/s$/, '');
    // "Prosecutors said", "a number of Senators".
    if (word !== plain && (roles.has(plain) || commonWords.has(plain)) && !lexicon.given.has(word))
      evidence.none += 4;
    if (lexicon.given.has(word)) evidence.person += leans;
    if (candidate.explained) evidence.none += usual > 0 ? 4 : 2.5;
    else evidence.none += usual > 0 ? 2 : 0.4;
    evidence.organization += 0.5;
  } else {
    evidence.person += words.length < 4 ? 1 - usual : -leans;
    if (words.some((word) => /^\p{Ll}{2,}-\p{Ll}{2,}$/u.test(word)) && words.length === 2)
      evidence.person += 1; // "Chi-fung"
    if (eastern.has(words[0] ?? '')) evidence.person += leans;
    if (/\p{Ll}\p{Lu}/u.test(text) && !/\b(?:Mc|Mac|De|La|Le|Di|Du|Van|O['’])\p{Lu}/u.test(text))
      evidence.person -= 1; // "PlayStation VR"
    if (/(?<![\p{L}.])\p{Lu}{2,}(?![\p{L}.])/u.test(text)) evidence.person -= 2;
    evidence.none += usual * hint + (words.length > 4 ? leans : 0);
    evidence.organization += words.length > 3 ? 1 : 0.3;
    if (lexicon.given.has(words[0] ?? '')) evidence.person += 2;
    if (words.slice(0, -1).some((word) => word.length === 1)) evidence.person += 2;
    if (words.slice(1, -1).some((word) => particles.has(word))) evidence.person += 1;
    if (/\d/.test(text)) evidence.person -= 2;
    if (candidate.rule === 'place-and-more') evidence.organization += 1;
    // "Roman Egypt", "Ottoman Syria": a country closes it.
    const land = lexicon.names.get(words.at(-1) ?? '')?.[0];
    if (
      words.length === 2 &&
      /an$/.test(words[0] ?? '') &&
      land?.entry.actor === true &&
      land.form !== 'demonym'
    ) {
      evidence.person -= strong;
      evidence.place += 1;
    }
    if (/\bof\b/.test(text)) evidence.person -= strong;
    if (text.includes('&')) {
      evidence.organization += strong;
      evidence.person -= strong;
    }
  }
  if (
    /(?:ville|burg|stan|shire|grad|abad|pur|polis|town|land)$/.test(words.at(-1) ?? '') &&
    words.length === 1
  )
    evidence.place += hint;
  if (candidate.known?.weak === true) evidence.place += 1.2;
}
