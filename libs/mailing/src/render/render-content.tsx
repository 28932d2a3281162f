import { LOCALES, type Locale } from '@seve/domain';
import { compile } from 'html-to-text';
import { renderToStaticMarkup } from 'react-dom/server';
import { plainTextSelectors } from 'react-email';
import type { LetterCalendar } from '../calendar/letter-calendar.js';
import { LetterSheet } from '../layout/LetterSheet.js';
import { PHRASES } from '../layout/phrases.js';
import type { LetterContent, Unsubscribe } from '../letter-content.js';
import { oneLine } from '../words/one-line.js';

export interface RenderedLetter {
  subject: string;
  html: string;
  text: string;
  /** Attached calendar file, shown as a meeting by mail clients. */
  calendar: LetterCalendar | null;
}

/** The doctype decides the layout mode of older Outlook versions. */
const DOCTYPE = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

/** Renders HTML, and derives the text version from it, so that both say the same. */
export function renderContent(
  content: LetterContent,
  locale: Locale,
  unsubscribe: Unsubscribe | null,
): Pick<RenderedLetter, 'subject' | 'html' | 'text'> {
  const subject = oneLine(content.subject);
  // Nothing suspends, and static rendering takes a third of the time of a stream.
  const html = DOCTYPE + renderToStaticMarkup(<LetterSheet content={{ ...content, subject }} locale={locale} unsubscribe={unsubscribe} />);
  return { subject, html, text: textOf(html, locale) };
}

/** Removes head and styles, which take longer to parse than the text. Quotes in text are escaped as `&quot;`. */
const withoutStyles = (html: string): string => html.slice(html.indexOf('<body')).replace(/ style="[^"]*"/g, '');

/** Compiled once, because compiling takes as long as converting a letter. */
const converter = (locale: Locale) =>
  compile({
    wordwrap: false,
    formatters: {
      factLabel: (element, walk, builder) => {
        walk(element.children, builder);
        builder.addInline(PHRASES[locale].colon);
      },
    },
    selectors: [
      ...plainTextSelectors,
      ...['h1', 'h2'].map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: 'a', options: { linkBrackets: ['<', '>'] } },
      { selector: 'tr.s-fact', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      { selector: 'th.s-label', format: 'factLabel' },
      { selector: 'td.s-value', format: 'inline' },
    ],
  });
const converters = Object.fromEntries(LOCALES.map((locale) => [locale, converter(locale)])) as Record<Locale, ReturnType<typeof converter>>;

const textOf = (html: string, locale: Locale): string => converters[locale](withoutStyles(html)).replace(/\n{3,}/g, '\n\n');
