import { expect, it } from '@jest/globals';
import { XSS_VECTORS } from '../../security/injection/xss-vectors.js';
import { IS_LONG } from '../../support/form.js';
import { headingOf } from '../page/heading.js';
import { SCREENS } from '../routes.mjs';
import { routerPaths } from './router-paths.js';
import { walk } from './walk.js';

/** Offers opened in the browser: the others are read as the server writes them. */
const ONE_OF = 8;

it('every path of the router is visited', () => {
  const visited = new Set(SCREENS.map(({ path }) => path).filter((path) => path !== null));
  expect([...visited].sort()).toEqual(routerPaths());
});

const { open, world } = walk('visitor', 'student', 'placed');

it('the public page of every offer that is kept for no school holds no script, its head and its data for search engines included (T16)', async () => {
  const { person, heard } = await open('visitor');
  const { page, traffic } = person;
  const offers = await world().query<{ id: string }>(
    `select id from offer where status = 'published' and reserved_school_ids = '{}' order by id`,
  );
  expect(offers.length).toBeGreaterThan(10);
  for (const [index, { id }] of offers.entries()) {
    const html = await (await fetch(`${world().url}/offres/${id}`)).text();
    expect(html).toContain('application/ld+json');
    // In attributes and data they are text: no tag of theirs is left whole.
    expect(XSS_VECTORS.filter((vector) => /^<[a-z]/i.test(vector) && html.includes(vector))).toEqual([]);
    if (!IS_LONG && index % ONE_OF !== 0) continue;
    await page.goto(`/offres/${id}`);
    await headingOf(page).waitFor();
    await traffic.quiet();
  }
  expect(heard).toEqual([]);
});
