import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { Person } from '../page/person.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MORNING = Math.ceil(Date.now() / DAY_MS) * DAY_MS + 9 * HOUR_MS;
/** An hour of one of the coming days. */
const inDays = (days: number) => new Date(MORNING + days * DAY_MS).toISOString();
const words = (instant: string) => {
  const at = new Date(instant);
  const zone = { timeZone: 'Europe/Paris' } as const;
  const day = new Intl.DateTimeFormat('fr-FR', { ...zone, dateStyle: 'full' }).format(at).replace(/ 1 /, ' 1er ');
  const time = new Intl.DateTimeFormat('fr-FR', { ...zone, timeStyle: 'short' })
    .format(at)
    .replace(':00', '\u00a0h')
    .replace(':', '\u00a0h\u00a0');
  return `${day} à ${time}`;
};

/** The acts of one story, in order. */
describe('an interview, on a phone', () => {
  let world: World;
  let browser: Browser;
  let lea: Person;
  let applicationId: string;
  let company: ReturnType<World['client']>;
  const [first, second, third] = [inDays(3), inDays(4), inDays(5)];
  const propose = (slots: string[]) =>
    company.post(`/api/applications/${applicationId}/interview`, {
      mode: 'site',
      place: '12 rue des Champs',
      note: '',
      durationMinutes: 45,
      slots,
    });
  /** The application's id; null where this offer is not for her. */
  const apply = async (student: ReturnType<World['client']>, offerId: string) => {
    const { status, body } = await student.post<{ id: string }>('/api/applications', { offerId, motivation: 'À deux pas.' });
    return status === 201 ? body.id : null;
  };
  const interview = async () =>
    (await world.query<Record<string, unknown>>('select status, starts_at from interview where application_id = $1', [applicationId]))[0];
  /** Beside a time that stands. */
  const calendar = () => lea.page.getByRole('link', { name: /^Ajouter à mon agenda/ });
  const confirm = async (slot: string) => {
    await lea.page.getByRole('radio', { name: words(slot) }).check();
    await lea.press('Confirmer cet horaire');
    await calendar().waitFor();
  };

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
    [company, lea] = [world.client(), await Person.open(browser, world, { width: 390 })];
    const student = world.client();
    await Promise.all([company.post('/api/demo/sign-in', { key: 'company' }), student.post('/api/demo/sign-in', { key: 'student' })]);
    const { items } = (await company.get<{ items: { id: string; status: string }[] }>('/api/company/offers')).body;
    const [applied] = (await Promise.all(items.filter(({ status }) => status === 'published').map(({ id }) => apply(student, id)))).filter(
      Boolean,
    );
    applicationId = applied ?? '';
    expect((await propose([first, second])).status).toBe(200);
    await lea.signInAs('Léa Fontaine');
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('waits among what the student answers, and a time is needed', async () => {
    await lea.page.goto('/mes-candidatures');
    const yours = lea.page.locator('section', { has: lea.page.getByRole('heading', { level: 2, name: /^À vous de répondre/ }) });
    await yours.getByText('12 rue des Champs').waitFor();
    await lea.press('Confirmer cet horaire');
    await yours.getByText('Choisissez un horaire.').waitFor();
  });

  it('is set once a time is chosen, and goes into a calendar', async () => {
    await confirm(first);
    expect(await interview()).toMatchObject({ status: 'confirmed', starts_at: new Date(first) });
    await lea.reads(/^Horaire confirmé\./);
    expect(await calendar().getAttribute('href')).toBe(`/api/applications/${applicationId}/interview.ics`);
  });

  it('is changed while it is ahead', async () => {
    await lea.press(/^Changer d’horaire/);
    expect(await lea.page.getByRole('radio', { name: words(first) }).isChecked()).toBe(true);
    await confirm(second);
    expect(await interview()).toMatchObject({ status: 'confirmed', starts_at: new Date(second) });
  });

  it('is chosen again when the company moves it', async () => {
    expect((await propose([third])).status).toBe(200);
    await lea.page.reload();
    await lea.page.getByText('Entretien modifié').waitFor();
    await confirm(third);
    expect(await interview()).toMatchObject({ status: 'confirmed', starts_at: new Date(third) });
    expect(lea.faults).toEqual([]);
  });
});
