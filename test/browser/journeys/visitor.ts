import { expect, it } from '@jest/globals';
import type { Person } from '../page/person.js';
import type { Stage } from './stage.js';

const LEGAL = [
  ['notice', 'legal:notice.title'],
  ['privacy', 'legal:privacy.title'],
  ['terms', 'legal:terms.title'],
  ['accessibility', 'legal:access.title'],
  ['sources', 'legal:sources.title'],
] as const;

/** Reads everything that needs no account. */
export function visitorJourney(stage: Stage): void {
  const { words } = stage;
  let visitor: Person;
  const map = () => visitor.page.getByRole('region', { name: words.say('offers:map.name') });
  /** Pins and discs, which begin with their number. */
  const marks = () => map().getByRole('button', { name: /^\d/ });
  const rows = () => visitor.page.getByRole('article');
  const search = () => new URL(visitor.page.url()).searchParams;

  it('chooses a kind of contract, and finds it in the address', async () => {
    visitor = await stage.comes('/');
    await stage.shows(visitor, /./);
    await visitor.page.goto('/offres');
    await visitor.press(words.say('offers:list.kind'));
    await visitor.page
      .getByRole('group', { name: words.say('offers:list.kind') })
      .getByText(words.say('ui:offer.kind.internship'), { exact: true })
      .click();
    await visitor.page.keyboard.press('Escape');
    await visitor.page.getByRole('region', { name: words.say('offers:filter.asked') }).waitFor();
    expect(search().get('kind')).toBe('internship');
    await stage.shows(visitor, words.any('offers:list.title'));
  });

  it('sees the same offers on a map, beside the list or behind a switch', async () => {
    await map().waitFor();
    await marks().first().waitFor();
    await visitor.page.setViewportSize({ width: 390, height: 844 });
    await visitor.page.getByText(words.say('offers:map.map'), { exact: true }).click();
    await marks().first().waitFor();
    expect(await rows().count()).toBe(0);
    await visitor.page.getByText(words.say('offers:map.list'), { exact: true }).click();
    await rows().first().waitFor();
    await stage.shows(visitor, words.any('offers:list.title'));
    await visitor.page.setViewportSize({ width: 1280, height: 900 });
  });

  it('opens a disc of the map, and goes from its list to a row', async () => {
    const { page } = visitor;
    const places: { insee: string; count: number }[] = await (await page.request.get('/api/offers/places')).json();
    const [most] = places.toSorted((one, other) => other.count - one.count);
    await page.goto(`/offres?place=${most?.insee}&radius=10&sort=nearest`);
    const disc = map()
      .getByRole('button', { name: words.any('offers:map.disc') })
      .first();
    const opened = map().getByRole('region', { name: words.any('offers:map.disc') });
    await disc.waitFor();
    // Places near to each other come nearer first.
    for (let near = 0; near < 6 && (await opened.count()) === 0; near++) {
      await disc.click();
      await visitor.traffic.quiet();
    }
    const first = opened.getByRole('button', { name: /^\d+\. / }).first();
    await first.waitFor();
    await stage.shows(visitor, /./);
    const number = Number.parseInt((await first.textContent()) ?? '', 10);
    await first.click();
    await rows()
      .nth(number - 1)
      .getByRole('link')
      .and(page.locator(':focus'))
      .waitFor();
    await page.goto('/offres');
    await rows().first().waitFor();
  });

  it('reads an offer, and what it takes to apply', async () => {
    const titles = await rows().getByRole('heading').allTextContents();
    const title = titles.find((one) => titles.filter((other) => other === one).length === 1);
    if (!title) throw new Error('no offer of the list has a title of its own');
    await rows().getByRole('link', { name: title, exact: true }).click();
    await visitor.page.getByRole('link', { name: words.say('offers:door.sign-in') }).waitFor();
    await visitor.page.getByRole('heading', { name: words.say('offers:hazards.title') }).waitFor();
    await stage.shows(visitor, title);
  });

  it('reads how the score is calculated', async () => {
    await visitor.page
      .getByRole('contentinfo')
      .getByRole('link', { name: words.say('shell:footer.score') })
      .click();
    await visitor.page.getByRole('heading', { name: words.say('score:weights.title') }).waitFor();
    await stage.shows(visitor, words.say('score:title'));
  });

  it.each(LEGAL)('reads the page of the law: %s', async (link, title) => {
    await visitor.page
      .getByRole('contentinfo')
      .getByRole('link', { name: words.say(`shell:footer.${link}`) })
      .click();
    await stage.shows(visitor, words.say(title));
  });

  it('reads each licence in its language, and no date as machines write them', async () => {
    const said = (await visitor.page.getByRole('main').locator('dd').allTextContents()).map((text) => text.trim());
    expect(said).toContain(words.say('legal:sources.licences.open'));
    expect(said.filter((text) => /^\d{4}(-\d{2}){1,2}$/.test(text))).toEqual([]);
  });
}
