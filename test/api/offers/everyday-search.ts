import { beforeAll, describe, expect, it } from '@jest/globals';
import { communeByInsee, distanceKm, fold, skillByOgr } from '@seve/reference';
import { found } from '../../support/found.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Offer {
  id: string;
  kind: string;
  title: string;
  company: string;
  description: string;
  levels: number[];
  romes: string[];
  ogrs: string[];
  insee: string;
}
type Fit = (offer: Offer) => boolean;

const AMIENS = '80021';
const COMPIEGNE = '60159';
const kind =
  (...kinds: string[]): Fit =>
  (offer) =>
    kinds.includes(offer.kind);
const level =
  (...levels: number[]): Fit =>
  (offer) =>
    offer.levels.some((one) => levels.includes(one));
const rome =
  (...starts: string[]): Fit =>
  ({ romes }) =>
    romes.some((code) => starts.some((start) => code.startsWith(start)));
const around =
  (insee: string, km = 30): Fit =>
  (offer) =>
    distanceKm(found(communeByInsee(insee), insee), found(communeByInsee(offer.insee), offer.insee)) <= km;
const department =
  (...codes: string[]): Fit =>
  ({ insee }) =>
    codes.includes(insee.slice(0, 2));
const titled =
  (words: RegExp): Fit =>
  ({ title, company }) =>
    words.test(fold(`${title} ${company}`));
/** Matches a text in title, company, description or skills. */
const says =
  (words: RegExp): Fit =>
  ({ title, company, description, ogrs }) =>
    words.test(fold([title, company, description, ...ogrs.map((ogr) => skillByOgr(ogr)?.label ?? '')].join(' ')));
const all =
  (...fits: Fit[]): Fit =>
  (offer) =>
    fits.every((one) => one(offer));
const any =
  (...fits: Fit[]): Fit =>
  (offer) =>
    fits.some((one) => one(offer));

const STAGE = kind('internship', 'pfmp', 'observation');
const ALTERNANCE = kind('apprenticeship', 'professionalisation');
/** ROME codes and titles of laboratory posts. */
const LABORATORY = any(rome('H15', 'H12', 'K24'), titled(/labo/));
/** Posts of the chemical industry: production, laboratories, methods, energy. */
const CHEMISTRY = any(rome('H23', 'H12', 'H15', 'H25', 'K24'), says(/chimi/));
const MAINTENANCE = any(rome('I13', 'I11'), says(/maintenance/));

/** Text typed, least number of offers found in the demonstration data, and a condition on each of them. */
const SEARCHES: readonly (readonly [text: string, least: number, fits: Fit])[] = [
  // Kinds
  ['stage', 20, STAGE],
  ['Stages', 20, STAGE],
  ['stagiaire', 20, STAGE],
  ['je cherche un stage', 20, STAGE],
  ['internship', 20, STAGE],
  ['alternance', 14, ALTERNANCE],
  ['alternence', 14, ALTERNANCE],
  ['contrat en alternance', 14, ALTERNANCE],
  ['apprentissage', 12, kind('apprenticeship')],
  ['aprentissage', 12, kind('apprenticeship')],
  ['apprenticeship', 12, kind('apprenticeship')],
  ['contrat pro', 2, kind('professionalisation')],
  ['emploi', 6, kind('job')],
  ['job', 6, kind('job')],
  ['CDI', 6, kind('job')],
  ['pfmp', 4, kind('pfmp')],
  ['stage de seconde', 1, kind('observation')],
  ['stage d’observation 3ème', 1, kind('observation')],
  // Levels
  ['bts', 25, level(5)],
  ['bac pro', 14, level(4)],
  ['CAP', 4, level(3)],
  ['licence pro', 18, level(6)],
  ['BUT', 18, level(6)],
  ['master', 7, level(7)],
  ['bac+2', 25, level(5)],
  ['école d’ingénieur', 7, level(7)],
  ['stage bts', 10, all(STAGE, level(5))],
  ['alternance bac pro', 4, all(ALTERNANCE, level(4))],
  // Occupations
  ['laborantin', 10, LABORATORY],
  ['laborantine', 10, LABORATORY],
  ['laborentin', 10, LABORATORY],
  ['chimiste', 15, LABORATORY],
  ['technicien labo', 15, any(LABORATORY, titled(/technicien/))],
  ['technicienne de laboratoire', 15, any(LABORATORY, titled(/technicien/))],
  ['tecnicien labo', 15, any(LABORATORY, titled(/technicien/))],
  ['lab technician', 15, any(LABORATORY, titled(/technicien/))],
  ['aide labo', 3, rome('H1531')],
  ['opérateur', 10, any(rome('H23', 'H27', 'H33', 'H15', 'H21'), titled(/operateur/))],
  ['operatrice', 10, any(rome('H23', 'H27', 'H33', 'H15', 'H21'), titled(/operateur/))],
  ['conducteur de ligne', 10, any(rome('H23', 'H21', 'H27'), titled(/conducteur/))],
  ['ingénieur procédés', 5, rome('H1206', 'H1402', 'H2502', 'H1302')],
  ['agent de maintenance', 5, MAINTENANCE],
  ['responsable qualité', 1, rome('H1502', 'H1518', 'H1520')],
  // Places
  ['Amiens', 5, around(AMIENS)],
  ['amines', 5, around(AMIENS)],
  ['compiegne', 8, around(COMPIEGNE)],
  ['80000', 5, around(AMIENS)],
  ['st quentin', 12, around('02691')],
  ['dans la Somme', 14, department('80')],
  ['hauts de france', 40, department('02', '59', '60', '62', '80')],
  // Other words, found in titles, skills and descriptions
  ['chimie', 25, CHEMISTRY],
  ['sucrerie', 3, says(/sucre/)],
  ['chromatographie', 2, says(/chromatograph/)],
  ['mainteance', 7, MAINTENANCE],
  ['bts bioanalyses', 8, all(level(5), any(LABORATORY, says(/bioanalys/)))],
  ['pcepc', 8, any(rome('H23'), says(/pcepc/))],
  // Names of companies
  ['amidonnerie', 1, says(/amidonnerie/)],
  ['amidonerie', 1, says(/amidonnerie/)],
  ['amidonnerie du santere', 1, titled(/amidonnerie du santerre/)],
  ['verdnace', 1, titled(/verdance/)],
  ['stage bettaval', 1, all(STAGE, titled(/betaval/))],
  // Combinations
  ['stage chimie Amiens', 3, all(STAGE, CHEMISTRY, around(AMIENS))],
  ['stages en chimie près d’Amiens', 3, all(STAGE, CHEMISTRY, around(AMIENS))],
  ['apprentissage chimie compiegne', 1, all(kind('apprenticeship'), CHEMISTRY, around(COMPIEGNE))],
  ['alternance maintenance bac pro', 1, all(ALTERNANCE, MAINTENANCE, level(4))],
  ['stage labo bts', 10, all(STAGE, level(5), any(LABORATORY, says(/labo/)))],
  ['emploi technicien labo', 3, all(kind('job'), any(LABORATORY, titled(/technicien/)))],
  ['lab internship Amiens', 2, all(STAGE, any(LABORATORY, says(/labo/)), around(AMIENS))],
  ['cdi ingénieur lille', 1, all(kind('job'), level(7), around('59350'))],
];

interface Found {
  readings: { meaning: string; text: string; without: string }[];
  items: { id: string; title: string; distanceKm: number | null }[];
  next: string | null;
  count: number;
}

export const everydaySearch: WorldTests = (stageOf) =>
  describe('searches as people type them, in the demonstration', () => {
    let world: World;
    let offers: Map<string, Offer>;
    const search = async (text: string, more = '', limit = 50) =>
      (await world.client().get<Found>(`/api/offers?limit=${limit}&q=${encodeURIComponent(text)}${more}`)).body;

    beforeAll(async () => {
      world = stageOf().world;
      const rows = await world.query<Offer>(
        `select offer.id, offer.kind, offer.title, offer.description, company.name as company, offer.target_levels as levels,
         offer.rome_codes as romes, offer.commune_insee as insee,
         array(select ogr from offer_skill where offer_id = offer.id) as ogrs
       from offer join company_site site on site.id = offer.company_site_id join company on company.id = site.company_id`,
      );
      offers = new Map(rows.map((row) => [row.id, row]));
    });

    it('are sixty at least', () => {
      expect(new Set(SEARCHES.map(([text]) => text)).size).toBeGreaterThanOrEqual(60);
    });

    it.each(SEARCHES)('%s finds %i offers or more, each of them right', async (text, least, fits) => {
      const { items, count } = await search(text);
      expect(count).toBeGreaterThanOrEqual(least);
      const wrong = items.filter(({ id }) => !fits(found(offers.get(id), id))).map(({ title }) => title);
      expect(wrong).toEqual([]);
    });

    it('put the offers whose title says the words first', async () => {
      const isTitled = titled(/labo/);
      const { items } = await search('labo');
      const places = items.map(({ id }) => isTitled(found(offers.get(id), id)));
      expect(places[0]).toBe(true);
      expect(places).toContain(false);
      expect(places.indexOf(false)).toBeGreaterThan(places.lastIndexOf(true));
    });

    it('are read to the end page by page, in the order of the whole list', async () => {
      const whole = (await search('chimie')).items.map(({ id }) => id);
      const seen: string[] = [];
      let page = await search('chimie', '', 4);
      for (;;) {
        seen.push(...page.items.map(({ id }) => id));
        if (page.next === null) break;
        page = await search('chimie', `&cursor=${page.next}`, 4);
      }
      expect(seen).toEqual(whole);
    });

    it('are sorted by distance from the place they name, and bring nothing without it', async () => {
      const { items } = await search('stage Amiens', '&sort=nearest');
      const distances = items.map(({ distanceKm: km }) => km);
      expect(distances).toEqual([...distances].sort((one, other) => Number(one) - Number(other)));
      expect((await search('stage', '&sort=nearest')).count).toBeGreaterThan(items.length);
    });

    it('say what each word was taken for, and what is left without it', async () => {
      const { readings } = await search('stage chimie à Amiens');
      expect(readings.map(({ meaning, text, without }) => [meaning, text, without])).toEqual([
        ['kind', 'stage', 'chimie à Amiens'],
        ['word', 'chimie', 'stage à Amiens'],
        ['place', 'Amiens', 'stage chimie'],
      ]);
    });

    it.each(["'; drop table offer; --", '& | ! ( ) :* <->', '\\', '%', '1234567890'.repeat(8), '🙂'])('take %j as it is', async (text) => {
      const { status } = await world.client().get(`/api/offers?q=${encodeURIComponent(text)}`);
      expect(status).toBe(200);
    });
  });
