import type { Locale } from '@seve/domain';
import { renderToStaticMarkup } from 'react-dom/server';
import { toPlainText } from 'react-email';
import type { LetterCalendar } from '../calendar/letter-calendar.js';
import { LetterSheet } from '../layout/LetterSheet.js';
import { PHRASES } from '../layout/phrases.js';
import type { LetterContent, Unsubscribe } from '../letter-content.js';
import { oneLine } from '../words/one-line.js';

export interface RenderedLetter {
  subject: string;
  html: string;
  text: string;
  /** The file that mail clients show as a meeting. */
  calendar: LetterCalendar | null;
}

/** Old mail clients of companies lay a page out by its doctype. */
const DOCTYPE = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

/** The text version is read from the rendered sheet: it cannot say anything else. */
export function renderContent(
  content: LetterContent,
  locale: Locale,
  unsubscribe: Unsubscribe | null,
): Pick<RenderedLetter, 'subject' | 'html' | 'text'> {
  const subject = oneLine(content.subject);
  // A sheet waits for nothing: rendered at once, not as a stream, it costs a third.
  const html = DOCTYPE + renderToStaticMarkup(<LetterSheet content={{ ...content, subject }} locale={locale} unsubscribe={unsubscribe} />);
  return { subject, html, text: textOf(html, locale) };
}

/** What html-to-text hands to a formatter; it ships no types. */
interface TextNode {
  children: TextNode[];
}
interface TextBuilder {
  addInline(text: string): void;
}
type Walk = (nodes: TextNode[], builder: TextBuilder) => void;

/** What makes the text: reading colours and margins takes longer than reading the words. Quotes in words are written `&quot;`. */
const wordsOf = (html: string): string => html.slice(html.indexOf('<body')).replace(/ style="[^"]*"/g, '');

const textOf = (html: string, locale: Locale): string =>
  toPlainText(wordsOf(html), {
    formatters: {
      factLabel: (element: TextNode, walk: Walk, builder: TextBuilder) => {
        walk(element.children, builder);
        builder.addInline(PHRASES[locale].colon);
      },
    },
    selectors: [
      ...['h1', 'h2'].map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: 'a', options: { linkBrackets: ['<', '>'] } },
      { selector: 'tr.s-fact', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      { selector: 'th.s-label', format: 'factLabel' },
      { selector: 'td.s-value', format: 'inline' },
    ],
  }).replace(/\n{3,}/g, '\n\n');
