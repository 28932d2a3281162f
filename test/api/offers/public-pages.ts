import { beforeAll, describe, expect, it } from '@jest/globals';
import { dayIn } from '../../support/builders/days.js';
import { offerBody, published } from '../../support/builders/offers.js';
import type { Member } from '../../support/builders/people.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Similar {
  isEnded: boolean;
  items: { id: string }[];
}

const TITLE = 'Technicien </script><b>contrôle & qualité';

export const publicPages: WorldTests = (stageOf) =>
  describe('a page as the server sends it', () => {
    let world: World;
    let company: Member;
    let offerId: string;
    let closedId: string;
    const page = async (path: string, language = 'fr', cookie = '') => {
      const answer = await fetch(`${world.url}${path}`, { headers: { 'accept-language': language, cookie } });
      return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text(), headers: answer.headers };
    };
    const dataIn = (html: string) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');

    beforeAll(async () => {
      world = stageOf().world;
      await world.query(`update offer set status = 'closed', version = version + 1 where status = 'published'`);
      company = await stageOf().people.company();
      offerId = await published(company.client, { payCents: 450, payUnit: 'hour', expiresOn: dayIn(20) });
      closedId = await published(company.client);
      await company.client.post(`/api/offers/${closedId}/closure`, { reason: 'too_few' });
    });

    it('has a title, a description and an address for a published offer', async () => {
      const { status, text, headers } = await page(`/offres/${offerId}`);
      expect(status).toBe(200);
      expect(text).toMatch(/<title>Technicien \/ Technicienne de laboratoire de contrôle, .+, Amiens – Sève<\/title>/);
      expect(text).toContain(`<link rel="canonical" href="${world.url}/offres/${offerId}">`);
      expect(text).toContain('<meta property="og:title"');
      expect(text).toContain('<meta name="description" content="Dosages des amidons');
      expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    });

    it.each([
      ...['/', '/offres', '/inconnue', '/robots.txt', '/api/docs', '/api/docs-json', '/admin/queues'],
      ...['/api/health/live', '/api/offers', '/api/inconnue', '/api/account/me', '/api/company'],
    ])('gives a script on %s no power of the browser that no screen uses', async (path) => {
      const policy = (await fetch(`${world.url}${path}`, { redirect: 'manual' })).headers.get('permissions-policy') ?? '';
      for (const power of ['camera', 'microphone', 'geolocation', 'payment', 'usb']) expect(policy).toContain(`${power}=()`);
      // Used by the buttons that copy an address or share an offer.
      for (const used of ['clipboard-write', 'web-share']) expect(policy).not.toContain(used);
    });

    it('says the offer as a JobPosting, and invents nothing', async () => {
      const data = dataIn((await page(`/offres/${offerId}`)).text);
      expect(data).toMatchObject({
        '@type': 'JobPosting',
        employmentType: 'INTERN',
        validThrough: dayIn(20),
        directApply: true,
        identifier: { '@type': 'PropertyValue', value: offerId },
        jobLocation: { address: { addressLocality: 'Amiens', addressCountry: 'FR' } },
        baseSalary: { value: { value: 4.5, unitText: 'HOUR' } },
      });
      const plain = await published(company.client, { kind: 'apprenticeship' });
      const other = dataIn((await page(`/offres/${plain}`)).text);
      expect(other.employmentType).toBe('OTHER');
      expect(Object.keys(other)).not.toContain('baseSalary');
      expect(Object.keys(other)).not.toContain('validThrough');
      expect(JSON.stringify(other)).not.toContain('addressRegion');
    });

    it.each([
      ['fr', 'Stage', 'La mission', 'Toutes les offres'],
      ['en', 'Internship', 'The work', 'All offers'],
    ])('is read without any script, in %s', async (language, kind, mission, all) => {
      const { text, headers } = await page(`/offres/${offerId}`, language);
      expect(headers.get('vary')).toContain('accept-language');
      for (const said of [
        `<html lang="${language}"`,
        '<h1>Technicien',
        `<dd>${kind}</dd>`,
        `<h2>${mission}</h2><p>Dosages des amidons`,
        all,
      ])
        expect(text).toContain(said);
      const list = await page('/offres?kind=internship&limit=1', language);
      expect(list.text).toContain(`<p>${kind} · `);
      expect(list.text.match(/<li>/g)).toHaveLength(1);
    });

    it.each([
      ['/', 'Internships, apprenticeships and jobs, seen from both sides', 200],
      ['/offres', 'Offers of internships, apprenticeships and jobs', 200],
      ['/nulle-part', 'This page does not exist', 404],
      ['/offres/abc', 'This offer is not online', 404],
    ])('has a head in English for an English reader: %s', async (path, title, status) => {
      const english = await page(path, 'en');
      expect(english.status).toBe(status);
      for (const said of ['<html lang="en"', `<title>${title} – Sève</title>`, '<meta property="og:locale" content="en_GB">'])
        expect(english.text).toContain(said);
      expect(english.text).not.toMatch(/content="[^"]*\b(des|les)\b/);
      expect((await page(path)).text).toContain('<html lang="fr"');
    });

    it.each(['/', '/offres', '/nulle-part'])('is in the language chosen in the browser, whatever it asks for: %s', async (path) => {
      const { text, headers } = await page(path, 'fr', 'seve_session=x; seve_locale=en');
      expect(text).toBe((await page(path, 'en')).text);
      expect(text).toContain('<html lang="en"');
      expect([headers.get('cache-control'), headers.get('vary')]).toEqual(['no-cache', 'accept-encoding, accept-language, cookie']);
      expect((await page(path, 'en', 'seve_locale=fr')).text).toContain('<html lang="fr"');
      expect((await page(path, 'en', 'seve_locale=de')).text).toContain('<html lang="en"');
    });

    it('keeps a hostile title inside its tags', async () => {
      const id = await published(company.client);
      await world.query('update offer set title = $2, description = $2 where id = $1', [id, `${TITLE}\u2028`]);
      const { text } = await page(`/offres/${id}`);
      expect(text).not.toContain('</script><b>');
      expect(dataIn(text)).toMatchObject({ title: `${TITLE}\u2028` });
    });

    it('is 404 for an offer that never was on line, and for an address that leads nowhere', async () => {
      const draft = await company.client.post<{ id: string }>('/api/offers', offerBody());
      for (const path of [
        `/offres/${draft.body.id}`,
        '/offres/0198c2a4-0000-7000-8000-000000000000',
        '/offres/abc',
        '/nulle-part',
        '/a/b/c',
      ]) {
        const { status, type, text } = await page(path);
        expect({ path, status, isPage: type.startsWith('text/html') }).toEqual({ path, status: 404, isPage: true });
        expect(text).toContain('<div id="root">');
        expect(text).toContain('noindex');
      }
      await world.query('update offer set expires_on = $2 where id = $1', [draft.body.id, dayIn(-1)]);
      expect((await world.client().get(`/api/offers/${draft.body.id}/similar`)).status).toBe(404);
    });

    it('is 410 for an offer that ended, closed or past its last day, with the offers like it', async () => {
      const past = await published(company.client);
      await world.query('update offer set expires_on = $2 where id = $1', [past, dayIn(-1)]);
      for (const id of [closedId, past]) expect((await page(`/offres/${id}`)).status).toBe(410);
      const { body } = await world.client().get<Similar>(`/api/offers/${closedId}/similar`);
      expect(body.isEnded).toBe(true);
      expect(body.items.map(({ id }) => id)).toContain(offerId);
      expect(body.items.map(({ id }) => id)).not.toContain(closedId);
      expect((await world.client().get<Similar>(`/api/offers/${offerId}/similar`)).body.isEnded).toBe(false);
    });

    it.each([
      ['fr', 'Le salaire minimal d’apprentissage', 'Diplôme souhaité', 'Le rythme', 'Dans l’entreprise'],
      ['en', 'The least pay of an apprentice', 'Diploma wanted', 'The rhythm', 'In the company'],
    ])('says of an apprenticeship what the law gives, its diploma and its periods, in %s', async (language, ...said) => {
      const id = await published(company.client, {
        kind: 'apprenticeship',
        startFrom: dayIn(60),
        durationWeeks: 52,
        certificationWanted: 'but-chimie',
        workStudyBlocks: [{ from: dayIn(60), to: dayIn(80), at: 'company' }],
      });
      const { text } = await page(`/offres/${id}`, language);
      for (const one of said) expect(text).toContain(one);
      expect(text.match(/<th scope="row">/g)).toHaveLength(4);
    });

    it('is the shell with status 200 for every screen, and for the public ones with a head of their own', async () => {
      expect((await page('/connexion')).status).toBe(200);
      expect((await page('/offres')).text).toContain('<title>Offres de stage, d’alternance et d’emploi – Sève</title>');
      expect((await page('/offres')).text).toContain(`<a href="/offres/${offerId}">`);
      expect((await page('/offres?kind=job')).text).toContain('<h1>Aucune offre</h1>');
      expect((await page('/offres?kind=unheard')).text).toContain('<div id="root"></div>');
      expect((await page('/entreprise/offres/abc/candidatures')).status).toBe(200);
    });

    it('lists the published offers and the public pages for search engines', async () => {
      const sitemap = await page('/sitemap.xml');
      expect(sitemap.type).toContain('application/xml');
      expect(sitemap.text).toContain(`<loc>${world.url}/offres/${offerId}</loc>`);
      expect(sitemap.text).toContain(`<loc>${world.url}/accessibilite</loc>`);
      expect(sitemap.text).not.toContain(closedId);
      expect((await page('/robots.txt')).text).toContain(`Sitemap: ${world.url}/sitemap.xml`);
      for (const file of ['/sitemap-1.xml', '/sitemap-pages.xml']) expect((await page(file)).status).toBe(200);
    });
  });
