import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Client } from '../../support/client.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { hold } from '../page/hold.js';
import { Person } from '../page/person.js';

const LEA = 'lea@demo.example';
const WORDS = 'Votre atelier travaille la betterave, comme mes parents.';
const LETTER = /^Ce qui vous attire/;

interface Offer {
  id: string;
  title: string;
}

describe('a letter begun on an offer', () => {
  let world: World;
  let browser: Browser;
  let student: Client;
  let lea: Person;
  let offer: Offer;
  let other: Offer;

  /** Offers without questions to which nothing was sent or begun. */
  const untouched = () =>
    world.query<Offer & Record<string, unknown>>(
      `select offer.id, offer.title from offer, student join account on account.id = account_id
       where email = $1 and offer.status = 'published' and offer.kind = 'internship' and questions = '{}'
         and not exists (select 1 from application sent where sent.offer_id = offer.id and sent.student_id = student.id)
         and not exists (select 1 from application_draft draft where draft.offer_id = offer.id and draft.student_id = student.id)
       order by offer.id`,
      [LEA],
    );

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
    student = world.client();
    await student.post('/api/demo/sign-in', { key: 'student' });
    const offers = await untouched();
    for (const one of offers) {
      const { body } = await student.get<{ items: { id: string }[] }>(`/api/offers/${one.id}/similar`);
      const like = offers.find(({ id }) => body.items.some((item) => item.id === id));
      if (like) [offer, other] = [one, like];
    }
    lea = await Person.open(browser, world, { width: 390 });
    await lea.signInAs('Léa Fontaine');
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('is kept once the writer pauses, also when it was begun before all of the form had arrived', async () => {
    const cv = await hold(lea.page, 'GET', '**/api/student/cv');
    await lea.page.goto(`/offres/${offer.id}`);
    await lea.field(LETTER).fill(WORDS);
    cv.letGo();
    await lea.reads('Enregistré. Vous pouvez revenir plus tard.');
    expect((await student.get<{ motivation: string }[]>('/api/application-drafts')).body).toContainEqual(
      expect.objectContaining({ motivation: WORDS }),
    );
  });

  it('does not follow to the next offer, and what was still being typed is kept with its own', async () => {
    await lea.field(LETTER).fill(`${WORDS} Et`);
    await lea.page.locator(`a[href="/offres/${other.id}"]`).first().click();
    await lea.sees(other.title);
    await lea.field(LETTER).waitFor();
    expect(await lea.field(LETTER).inputValue()).toBe('');
  });

  it('stands there again when the reader comes back', async () => {
    await lea.traffic.quiet();
    await lea.page.goBack();
    await lea.sees(offer.title);
    await lea.field(LETTER).waitFor();
    expect(await lea.field(LETTER).inputValue()).toBe(`${WORDS} Et`);
    const { body } = await student.get<{ motivation: string }[]>('/api/application-drafts');
    expect(body.filter(({ motivation }) => motivation.startsWith(WORDS))).toHaveLength(1);
  });

  it('is no longer kept while it is sent, also where that takes longer than the pause of the writer', async () => {
    await lea.page.clock.install();
    const sending = await hold(lea.page, 'POST', '**/api/applications');
    await lea.field(LETTER).fill(`${WORDS} Et mes grands-parents.`);
    await lea.press('Envoyer ma candidature');
    await sending.begun;
    const kept: string[] = [];
    lea.page.on('request', (request) => {
      if (request.method() !== 'GET' && request.url().includes('/api/application-drafts/')) kept.push(request.url());
    });
    await lea.page.clock.fastForward(5_000);
    sending.letGo();
    await lea.reads('Candidature envoyée');
    await lea.traffic.quiet();
    expect(kept).toEqual([]);
    expect(lea.faults).toEqual([]);
  });
});
