import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { tally } from '../../support/tally.js';
import { answered } from './answered.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that read colours or sizes. */
const DRAWN_RULES = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Of the rules above, only `no-autoplay-audio` needs anything loaded beforehand; none reads style sheets. */
const PRELOAD = { assets: ['media'] };
const ONLY = { all: { type: 'tag', values: TAGS }, drawn: { type: 'rule', values: DRAWN_RULES } };

interface Violation {
  id: string;
  /** Elements by their tag: a selector for each costs a tenth of the run. */
  nodes: { html: string; failureSummary?: string }[];
}

/** One line per faulty element of a part of the page; no rule left out, or those on colours and sizes only. */
export async function violations(page: Page, rules: keyof typeof ONLY = 'all', within = 'html'): Promise<string[]> {
  tally('axeRuns');
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(SOURCE);
  const options = JSON.stringify({ runOnly: ONLY[rules], resultTypes: ['violations'], preload: PRELOAD, selectors: false });
  // Only violations leave the page: the other results are long.
  const run = `axe.run('${within}', ${options}).then(({ violations }) => violations)`;
  const found = await answered(`the ${rules === 'all' ? 'rules of axe' : 'rules on colours and sizes'}`, page.evaluate<Violation[]>(run));
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html}: ${failureSummary.split('\n').slice(1).join(' ').trim()}`),
  );
}

/** How much wider than the window the page is. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
