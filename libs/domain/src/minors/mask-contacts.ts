import { onlineContacts } from './online-contacts.js';
import { phoneNumbers } from './phone-numbers.js';
import { readableText } from './readable-text.js';
import { type Span, spansOf } from './span.js';
import { streetAddresses } from './street-addresses.js';

/** Text that replaces a masked contact. */
export const CONTACT_MASK = '[•••]';

/** Returns the spans in order, joining those that touch or overlap. */
function merged(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}

type Finder = (plain: string, written: (span: Span) => string) => Span[];

function maskWhat(text: string, find: Finder): string {
  const { plain, original } = readableText(text);
  const toOriginal = ({ from, to }: Span): Span => {
    const [start, end] = original(from, to);
    return { from: start, to: end };
  };
  const written = (span: Span) => {
    const { from, to } = toOriginal(span);
    return text.slice(from, to);
  };
  let masked = '';
  let at = 0;
  for (const { from, to } of merged(find(plain, written).map(toOriginal))) {
    masked += text.slice(at, from) + CONTACT_MASK;
    at = to;
  }
  return masked + text.slice(at);
}

const numbersAndPages: Finder = (plain, written) => [...phoneNumbers(plain), ...onlineContacts(plain, written)];

/** Masks phone numbers, e-mail and postal addresses, web pages and network accounts; leaves all other text unchanged. */
export const maskContacts = (text: string): string =>
  maskWhat(text, (plain, written) => [...numbersAndPages(plain, written), ...streetAddresses(plain, written)]);

/** Masks the same as `maskContacts` except postal addresses. */
export const maskNumbersAndPages = (text: string): string => maskWhat(text, numbersAndPages);

/** `FB Plomberie`, `TG 3`: initials before a word or a small number, as in names of firms; accounts contain other characters. */
const INITIALS = /^(?:tg|fb|dc|ig)\s(?:[\p{L}'’-]+|\d{1,2})$/u;
/** Suffixes of trade names: `fb plomberie` is a firm typed in lower case, `fb leocool` an account. */
const TRADE =
  /(?:erie|age|ite|tion|ment|isme|iste|ique|ure|eur|ance|service|conseil|transport|travaux|nettoyage|btp|bois|metal|auto|moto|immo|deco|design|elec|renov|paysage|chauffage)s?$/u;
const NETWORKS = 'insta(?:gram)?|snap(?:chat)?|whats\\s?app|telegram|discord|tik\\s?tok|facebook|messenger|skype|viber|bereal|yubo';
const HANDLE = '[a-z][a-z.]*[\\d_][\\w.]*';
/** A handle beside the name of a network, with any separator: an account, never the name of a firm or a job. */
const BESIDE_NETWORK = [
  `\\b(?:${NETWORKS})\\b[^\\p{L}\\p{N}]{1,4}${HANDLE}`,
  `\\b${HANDLE}[^\\p{L}\\p{N}]{1,4}(?:(?:sur|on)\\s)?(?:${NETWORKS})\\b`,
].map((pattern) => new RegExp(pattern, 'gu'));
/** `Snapchat patroncool`, but `WhatsApp Ireland`. */
const MESSENGER = /\b(?:snapchat|whats\s?app|telegram|discord|bereal|yubo)\s(?!(?:et|ou|de|du|des|and|or|of)\b)\p{L}+/gu;
const isInSmallLetters = (written: string): boolean => /\s\p{Ll}\p{L}*$/u.test(written);

/** The whole name is a network and a word, such as `Tiktok leocool`, except words about the business of the network. */
const NETWORK_AND_WORD = new RegExp(
  `^(?:${NETWORKS})\\s(?!(?:marketing|ads|business|manager|studio|page|france|europe|ireland|compte|publicite)\\b)[\\p{L}.-]+$`,
  'gu',
);

const contactsInName: Finder = (plain, written) => {
  const isFirm = (span: Span): boolean => {
    const read = plain.slice(span.from, span.to);
    return INITIALS.test(read) && (!isInSmallLetters(written(span)) || TRADE.test(read));
  };
  return [
    ...numbersAndPages(plain, written).filter((span) => !isFirm(span)),
    ...BESIDE_NETWORK.flatMap((pattern) => spansOf(plain, pattern)),
    ...[MESSENGER, NETWORK_AND_WORD].flatMap((pattern) => spansOf(plain, pattern)).filter((span) => isInSmallLetters(written(span))),
  ];
};

/** Whether a name or postal address contains contacts. */
export const hasContactsInName = (name: string): boolean => maskWhat(name, contactsInName) !== name;
