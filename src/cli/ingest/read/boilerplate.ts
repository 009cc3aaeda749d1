/* What pages carry beside the article: words of the site, not of the report. */

const longestLine = 160;

/** Whole lines that are the site's: each pattern covers the line from its start. */
const lines: readonly RegExp[] = [
  /^(?:advertisement|advertisements?|ad|sponsored(?: content)?|promoted(?: content)?|paid (?:post|content))[.:]?$/iu,
  /^(?:story|article) continues (?:below|after)\b/iu,
  /^(?:(?:continue|keep) reading|scroll (?:down )?to continue|skip (?:to|past) )/iu,
  /^(?:read|see|watch|listen|learn)(?: (?:more|also|next|this))+ ?[:>»→-]/iu,
  /^(?:read|see) (?:more|also|next)\.{0,3}$/iu,
  /^(?:related|recommended|more on this|more from|most (?:read|popular|viewed)|trending|you (?:may|might) (?:also )?like|what to read next|don['’]t miss|editors?['’]? picks?|top stories|latest news)\b(?:.{0,40}[^.!?…"”’])?$/iu,
  /^(?:sign up|subscribe)\b.{0,80}\b(?:newsletters?|inbox|emails?|alerts?|briefing|channel|podcast)\b/iu,
  /^(?:get|receive)\b.{0,80}\b(?:newsletters?|in your inbox|to your inbox|email alerts?)\b/iu,
  /^(?:subscribe|sign in|log in|sign up|register)(?: now)?[.!]?$/iu,
  /^(?:already a subscriber|thank you for (?:reading|subscribing|your support))\b/iu,
  /^(?:share|tweet|print|email|save|bookmark|comments?|reply|copy link|link copied|gift this article|add to favou?rites)(?: (?:this|article|story|page|on|via|to|with)\b.{0,40})?[.!:]?$/iu,
  /^(?:facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|messenger|flipboard|instagram|youtube|tiktok|bluesky|mastodon|threads|pocket)$/iu,
  /^(?:follow|join|like|find) (?:us|our|me) (?:on|at|in)\b/iu,
  /^(?:download|get) (?:our|the) (?:free )?(?:\p{L}+ )?app\b/iu,
  /^(?:click|tap) here\b/iu,
  /^(?:\d+ (?:comments?|shares?)|loading\.{0,3}…?|\d+ min(?:ute)?s? read|reading time:? .{1,20})$/iu,
  /^(?:we use|this (?:web)?site uses) cookies\b/iu,
  /^the post .{1,140} (?:appeared first|first appeared) on .{1,80}$/iu,
  /^(?:view|see) (?:all|the) comments\b/iu,
  /^(?:all rights reserved|©|copyright ©)/iu,
];

/** Whether a line is the site's own: an advertisement, a sign-up for its newsletter, its share buttons, links to other
 *  reports. Only short lines can be. */
export function isBoilerplate(text: string): boolean {
  return text.length <= longestLine && lines.some((line) => line.test(text));
}

const words = (names: string) => new RegExp(`(?:^|[\\s_-])(?:${names})(?:$|[\\s_-])`, 'iu');

/** Class names and ids of what never is the article, as whole words between spaces, hyphens and underscores. */
const never = words(
  'newsletters?|outbrain|taboola|cookies?|breadcrumbs?|comments?|disqus|pull-?quotes?|infobox|navbox|mw-editsection|toc|skip-?link|advert|adverts|advertisement|ad-(?:slot|container|unit|wrapper|banner|break|placeholder)|share-?(?:bar|buttons?|tools|links)|most-?(?:read|popular|viewed)|read-?(?:more|next)',
);
/** Names of what seldom is, but a page may call its paragraphs "ad-free" or "social" as well. */
const seldom = words(
  'related|recirc|recirculation|recommended|sharing|share|social|socials|ads?|promo|promos|promotion|subscribe|subscription|sign-?up|sidebar|toolbar|print-only|more-?on|trending|teasers?|donate|donation',
);

/** Whether an element's class and id name it as something beside the article: surely, or perhaps. */
export function standsBeside(names: string): 'surely' | 'perhaps' | undefined {
  if (names.length >= 500) return undefined;
  return never.test(names) ? 'surely' : seldom.test(names) ? 'perhaps' : undefined;
}

/** Class names of words that only a screen reader says: "opens in a new tab" is no word of the article. */
const unseen =
  /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader(?:-text|-only)?|u-hidden-visually)(?:$|\s)/iu;

/** Whether an element's class keeps it off the screen. */
export function isOffScreen(names: string): boolean {
  return names.length < 500 && unseen.test(names);
}
