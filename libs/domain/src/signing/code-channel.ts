import type { Locale } from '../messages/language.js';
import { internationalPhone } from '../people/contact/phone.js';

/** Ways on which the code of a signature goes. */
export const CODE_CHANNELS = ['email', 'sms'] as const;
export type CodeChannel = (typeof CODE_CHANNELS)[number];

/** Codes that one number gets in a day. */
export const SMS_CODES_PER_DAY = 10;

/** E.164 of a number that takes SMS; null for a French one that begins otherwise than 06 or 07. Plans of other countries are not judged. */
export function mobilePhone(typed: string | null | undefined): string | null {
  const number = typed ? internationalPhone(typed) : null;
  return number === null || /^\+33[^67]/.test(number) ? null : number;
}

/** `06 … 78`: enough to know one’s own number by. */
export const maskedPhone = (e164: string): string =>
  `${e164.startsWith('+33') ? `0${e164.slice(3, 4)}` : e164.slice(0, 3)}\u00a0…\u00a0${e164.slice(-2)}`;

const CODE_SMS: Record<Locale, (code: string, minutes: number) => string> = {
  fr: (code, minutes) => `${code} est votre code pour signer sur Sève. Il sert ${minutes} minutes. Ne le donnez à personne.`,
  en: (code, minutes) => `${code} is your code to sign on Sève. It works for ${minutes} minutes. Give it to no one.`,
};

/** Text of the SMS that carries a code: one message of 160 characters at most. */
export const codeSms = (code: string, minutes: number, locale: Locale): string => CODE_SMS[locale](code, minutes);
