import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN = `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} }, resultTypes: ['violations'] })`;

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

/** One line per faulty element, no rule left out. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE);
  const results = await page.evaluate<{ violations: Violation[] }>(RUN);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.split('\n').slice(1).join(' ').trim()}`),
  );
}

/** How much wider than the window the page is. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
