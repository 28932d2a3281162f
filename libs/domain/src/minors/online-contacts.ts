import { type Span, spansOf } from './span.js';

const TLD =
  'com|fr|net|org|eu|io|me|be|ch|de|uk|co|info|biz|app|dev|pro|gg|tv|link|club|xyz|online|site|shop|store|live|chat|paris|email|cloud|fm|ly|gl|to|re|ca|lu|it|nl|pl|ru|cn|us|bzh|page|web|fans|example';
const DOT = '(?:\\.|[([{<]\\s*(?:dot|point|\\.)\\s*[)\\]}>]|\\s(?:dot|point)\\s|[•·∙⋅])';
const AT = '(?:@|[([{<]\\s*(?:at|arobase|arobas|@)\\s*[)\\]}>]|\\s(?:arobase|arobas|arobaze)\\s)';
const NAME = '[a-z0-9_%+-]+';
/** A name is matched from its first letter only, so that a long run of letters is scanned once. */
const FIRST_NAME = `(?<![a-z0-9_%+-])${NAME}`;
const DASHED = '(?:\\s?(?:\\.|\\s(?:point|dot|tiret|underscore)\\s|[([{]\\s*(?:point|dot)\\s*[)\\]}])\\s?[a-z0-9_%+-]+)*';

/** Network names followed by a separator or a person's handle; a company may mention that it has an Instagram page. */
const NETWORK =
  'insta(?:gram)?|snap(?:chat)?|whats\\s?app|telegram|discord|tik\\s?tok|facebook|messenger|skype|viber|twitter|twitch|bereal|wechat|yubo';
const SHORT = 'insta|snap|wsp|tg|fb|dc|ig';
const WORD = '(?!(?:et|ou|de|du|des|la|le|les|pour|avec|sur|est|en|a|and|or|for|to|the|of|is|on)\\b)[\\w.@-]*[\\w]';
const OWN =
  '(?:mon|ma|my|mes|ajoute[sz]?|ajoute[sz]?[ -]moi|add|add me(?: on)?|moi sur|me on|rejoins|suis|follow|contacte[sz]?[ -]moi sur|ecri[sv]e?z?[ -]moi sur)';
const JOINED = "\\s*(?:[:=@>/→]|->|\\s-\\s|\\s(?:c'?\\s?est|est|is|pseudo|sous|au nom de)\\s)[\\s:=@>'\"«]*";

/** Network names spelled letter by letter: `s.n.a.p`, `i n s t a`. */
const SPELLED = ['snap', 'snapchat', 'insta', 'instagram', 'tiktok'].map((name) => [...name].join('[\\s.*_-]')).join('|');

const PATTERNS = [
  // jean@firme.fr, jean [at] firme [dot] fr, j e a n @ f i r m e . f r
  `${FIRST_NAME}${DASHED}\\s*${AT}\\s*${NAME}(?:\\s?${DOT}\\s?[a-z0-9-]+)*(?:\\s?${DOT}\\s?(?:${TLD})\\b)?`,
  `(?:[a-z0-9._-] ){2,}[a-z0-9._-]?\\s*@\\s*(?:[a-z0-9._-] ){2,}[a-z0-9._-]?`,
  `${FIRST_NAME}\\s*[([]\\s*a\\s*[)\\]]\\s*${NAME}\\s?${DOT}\\s?(?:${TLD})\\b`,
  `${FIRST_NAME}(?:\\.${NAME})*\\sat\\s${NAME}(?:\\.(?:${TLD})\\b|\\s(?:dot|point)\\s(?:${TLD})\\b)`,
  // Web addresses with or without a scheme.
  `\\b(?:h(?:tt|xx)ps?|ftp|tel|mailto|sms|whatsapp|tg|skype|facetime)\\s?:\\s?/{0,2}[^\\s)\\]»"]+`,
  `\\bwww\\s?[. ]\\s?[^\\s)\\]»"]+`,
  `(?<![\\w@.-])[a-z0-9][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.(?:${TLD})\\b(?![.'’-]?[a-z0-9])(?:[/?#:][^\\s)\\]»"]*)?`,
  `(?<![\\w@])[a-z0-9][a-z0-9-]*\\s?(?:[([{]\\s*(?:dot|point|\\.)\\s*[)\\]}]|\\s(?:dot|point)\\s|[•∙⋅]|\\s\\.\\s)\\s?(?:com|fr|net|org|eu|io|me|gg|be|ch|info|example)\\b(?:\\s?(?:/|slash)\\s?[^\\s)\\]»"]+)?`,
  `(?<!\\d|\\d\\.)\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d+)?(?!\\.?\\d)`,
  `///[\\w.]+`,
  // `@pseudo`, and names followed by a network.
  `(?<![\\w.])@\\s?[a-z0-9_][\\w.-]+`,
  `\\b(?:${NETWORK}|${SHORT})\\b${JOINED}${WORD}`,
  `\\b(?:${SHORT})\\s${WORD}`,
  `\\b${OWN}\\s(?:compte\\s|account\\s)?(?:${NETWORK}|${SHORT})\\s(?:c'?\\s?est\\s|est\\s|is\\s|:\\s*)?${WORD}`,
  `\\b(?:${NETWORK}|signal|kik|line|threads|mastodon|steam)\\s(?=[\\w.-]*[\\d_.])${WORD}`,
  `\\b(?:signal|kik|line|threads|mastodon|steam|linkedin|pseudo|username|handle)\\s?:\\s?${WORD}(?:#\\d+)?`,
  `\\bpseudo\\s(?:est|c'?est|is)\\s${WORD}`,
  // snapleo80, S.N.A.P : leo80, leo chez gmail
  `\\b(?:snapchat|snap|instagram|insta(?!ll|nt|bl|nc)|tiktok|whatsapp|telegram|discord)[a-z_.-]*[\\d_][\\w.]*`,
  `\\b(?:snapchat|whatsapp|telegram)(?!s\\b)[a-z]{3,}`,
  `\\b(?:${SPELLED})\\.?(?:[\\s:=@>'"«-]+)(?=[\\w.]*[\\d_])[\\w.]+`,
  `${FIRST_NAME}${DASHED}\\schez\\s(?:gmail|hotmail|outlook|icloud|protonmail)\\b(?:\\s?${DOT}\\s?(?:${TLD})\\b)?`,
  `(?<!\\w)[a-z0-9._]{2,32}#\\d{4}\\b`,
].map((pattern) => new RegExp(pattern, 'g'));

/** Names of technologies that look like web addresses. */
const NO_PAGES = /^(?:asp\.net|ado\.net|vb\.net|e\.g\.?|p\.ex\.?)$/;
/** Whether the dot of `terminé.De plus` lacks a space: addresses have no capital after the dot. */
const isForgottenSpace = (written: string): boolean => /^[^/@]*\.\p{Lu}\p{Ll}*$/u.test(written) && !/\d/.test(written);

/**
 * Returns the spans of e-mail addresses, web pages and network accounts. `text` is normalised; `written` returns a span as it was typed.
 */
export function onlineContacts(text: string, written: (span: Span) => string): Span[] {
  return PATTERNS.flatMap((pattern) => spansOf(text, pattern)).filter(
    (span) => !NO_PAGES.test(text.slice(span.from, span.to)) && !isForgottenSpace(written(span)),
  );
}
