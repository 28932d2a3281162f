import type { Locale } from '@seve/domain';
import { render, toPlainText } from 'react-email';
import { LetterSheet } from './layout/LetterSheet.js';
import { PHRASES } from './layout/phrases.js';
import type { LetterContent } from './letter-content.js';
import { oneLine } from './words/one-line.js';

export interface RenderedLetter {
  subject: string;
  html: string;
  text: string;
}

/** The text version is read from the rendered sheet: it cannot say anything else. */
export async function renderContent(content: LetterContent, locale: Locale): Promise<RenderedLetter> {
  const subject = oneLine(content.subject);
  const html = await render(<LetterSheet content={{ ...content, subject }} locale={locale} />);
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

const textOf = (html: string, locale: Locale): string =>
  toPlainText(html, {
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
