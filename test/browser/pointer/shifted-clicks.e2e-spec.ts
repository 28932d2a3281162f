import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, CDPSession, Locator, Page } from 'playwright-core';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { headingOf } from '../page/heading.js';

/** Shifts everything below the head of the page, and back. */
const LATE = `document.querySelector('main').style.paddingTop = '240px'`;
const IN_PLACE = `document.querySelector('main').style.paddingTop = ''`;

let world: World;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld({ workers: 0 }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

interface Point {
  x: number;
  y: number;
}
interface Pointer {
  down: (at: Point) => Promise<unknown>;
  up: () => Promise<unknown>;
}

const mouseOf = ({ mouse }: Page): Pointer => ({
  down: async ({ x, y }) => {
    await mouse.move(x, y);
    await mouse.down();
  },
  up: () => mouse.up(),
});
const fingerOf = (session: CDPSession): Pointer => ({
  down: (at) => session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] }),
  up: () => session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
});

describe.each(['mouse', 'finger'])('a press with a %s, on a page that moves under it,', (kind) => {
  let context: BrowserContext;
  let page: Page;
  let pointer: Pointer;

  beforeAll(async () => {
    const hasTouch = kind === 'finger';
    context = await browser.newContext({ baseURL: world.url, locale: 'fr-FR', reducedMotion: 'reduce', hasTouch, isMobile: hasTouch });
    page = await context.newPage();
    pointer = hasTouch ? fingerOf(await context.newCDPSession(page)) : mouseOf(page);
    await page.goto('/outils/gratification');
    await headingOf(page).waitFor();
  });
  beforeEach(() => page.evaluate(IN_PLACE));
  afterAll(() => context.close());

  const middleOf = async (one: Locator): Promise<Point> => {
    await one.scrollIntoViewIfNeeded();
    const box = await one.boundingBox();
    if (!box) throw new Error(`${one.toString()} is not drawn`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  /** Presses, and lets go once what was pressed is elsewhere. */
  const pressWhileMoving = async (one: Locator) => {
    const at = await middleOf(one);
    await pointer.down(at);
    await page.evaluate(LATE);
    expect((await one.boundingBox())?.y).toBeGreaterThan(at.y);
    await pointer.up();
  };

  it('acts on the button', async () => {
    await pressWhileMoving(page.getByRole('button', { name: 'Ajouter une fermeture' }));
    await page.getByRole('textbox', { name: /Premier jour fermé/ }).waitFor();
  });

  it('ticks the choice by its words', async () => {
    const choice = page.getByRole('radio', { name: 'D’autres heures, jour par jour' });
    await pressWhileMoving(page.getByText('D’autres heures, jour par jour', { exact: true }));
    expect(await choice.isChecked()).toBe(true);
  });

  it('follows the link', async () => {
    await pressWhileMoving(page.getByRole('contentinfo').getByRole('link', { name: 'Calculateurs' }));
    await page.waitForURL(`${world.url}/outils`);
  });
});

describe('a press with the mouse', () => {
  let page: Page;
  beforeAll(async () => {
    const context = await browser.newContext({ baseURL: world.url, locale: 'fr-FR' });
    page = await context.newPage();
    await page.goto('/outils/gratification');
    await headingOf(page).waitFor();
  });

  it('that is drawn away from its button does nothing', async () => {
    const add = page.getByRole('button', { name: 'Ajouter une fermeture' });
    await add.hover();
    await page.mouse.down();
    await page.evaluate(LATE);
    const [box, title] = await Promise.all([add.boundingBox(), headingOf(page).boundingBox()]);
    if (!box || !title) throw new Error('the page is not drawn');
    await page.mouse.move(title.x, title.y, { steps: 4 });
    await page.mouse.up();
    expect(await page.getByRole('textbox', { name: /Premier jour fermé/ }).count()).toBe(0);
    await add.click();
    expect(await page.getByRole('textbox', { name: /Premier jour fermé/ }).count()).toBe(1);
  });

  it('and Control opens another tab all the same', async () => {
    await page.evaluate(IN_PLACE);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Calculateurs' }).hover();
    await page.keyboard.down('Control');
    await page.mouse.down();
    await page.evaluate(LATE);
    const [tab] = await Promise.all([page.context().waitForEvent('page'), page.mouse.up()]);
    await tab.waitForURL(`${world.url}/outils`);
    expect(new URL(page.url()).pathname).toBe('/outils/gratification');
  });
});
