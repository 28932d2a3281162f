import { describe, expect, it } from '@jest/globals';
import { dayInParis, lastEndToArchive, OFFER_KINDS, OFFER_STATUSES, OFFER_TABLE, requirePublishable } from '@seve/domain';
import { forTheCampus, offerCheck, unconfirmed } from '@seve/law';
import { communeByInsee, diplomaByKey, isSectorOccupation, occupationByCode, occupationTitles, skillByOgr } from '@seve/reference';
import { COMPANIES } from '../companies/companies.js';
import { DemoCalendar } from '../demo-calendar.js';
import { historyOf } from '../seed/seed-history.js';
import { demoOfferContent, offerMoves } from '../seed/seed-offers.js';
import { typeset } from '../typeset.js';
import { wasWithdrawn } from './demo-offer.js';
import { OFFERS } from './offers.js';

/** From the right, every second digit doubled, digits summed. */
const luhnSum = (number: string): number =>
  Array.from(number)
    .reverse()
    .reduce((sum, digit, place) => {
      const value = Number(digit) * (1 + (place % 2));
      return sum + (value > 9 ? value - 9 : value);
    }, 0);

describe('the companies of the demonstration', () => {
  it('are 30, of which three wait for their verification', () => {
    expect(COMPANIES).toHaveLength(30);
    expect(COMPANIES.filter(({ verifiedAgo }) => verifiedAgo === null)).toHaveLength(3);
  });

  it('say what they do once they are verified, and link to nothing real', () => {
    for (const { verifiedAgo, description, website, naf } of COMPANIES) {
      expect(description === '').toBe(verifiedAgo === null);
      expect(website === null || /^https:\/\/[a-z-]+\.example$/.test(website)).toBe(true);
      expect(naf).toMatch(/^\d{4}[A-Z]$/);
    }
  });

  it('have a SIRET with a right key, each of another legal person, in a real commune', () => {
    for (const { siret, communeInsee } of COMPANIES) {
      expect(siret).toMatch(/^\d{14}$/);
      expect(luhnSum(siret) % 10).toBe(0);
      expect(luhnSum(siret.slice(0, 9)) % 10).toBe(0);
      expect(communeByInsee(communeInsee)?.department).toMatch(/^(02|59|60|62|80)$/);
    }
    expect(new Set(COMPANIES.map(({ siret }) => siret.slice(0, 9))).size).toBe(COMPANIES.length);
    expect(new Set(COMPANIES.map(({ name }) => name)).size).toBe(COMPANIES.length);
  });

  it('are verified after they signed up', () => {
    for (const { signedUpAgo, verifiedAgo } of COMPANIES) expect(verifiedAgo ?? 0).toBeLessThan(signedUpAgo);
  });
});

describe('the offers of the demonstration', () => {
  it('are 63, of every kind, in every status', () => {
    expect(new Set(OFFERS.map(({ key }) => key)).size).toBe(63);
    expect(new Set(OFFERS.map(({ kind }) => kind))).toEqual(new Set(OFFER_KINDS));
    expect(new Set(OFFERS.map(({ status }) => status))).toEqual(new Set(OFFER_STATUSES));
  });

  it.each(OFFERS.map((offer) => [offer.key, offer] as const))(
    '%s came to its status by moves of the table, forward in time',
    (_, offer) => {
      const calendar = new DemoCalendar('2026-11-24', new Date('2026-11-24T12:00:00Z'));
      const moves = offerMoves(offer, calendar, { contactId: 'contact', coordinatorId: 'coordinator' });
      const history = historyOf({ type: 'offer', id: offer.key }, OFFER_TABLE, moves);
      expect(history[0]?.toState).toBe('draft');
      expect(history.at(-1)?.toState).toBe(offer.status);
      const instants = history.map(({ createdAt }) => createdAt.getTime());
      expect(instants).toEqual(instants.toSorted((one, other) => one - other));
    },
  );

  it('left the list of their company a year after their end', () => {
    const calendar = new DemoCalendar('2026-11-24', new Date('2026-11-24T12:00:00Z'));
    for (const { endedAgo, archivedAgo } of OFFERS.filter(({ status }) => status === 'archived')) {
      const endedOn = dayInParis(calendar.ago(endedAgo ?? 0));
      expect(endedOn <= lastEndToArchive(dayInParis(calendar.ago(archivedAgo ?? 0)))).toBe(true);
    }
  });

  it.each(OFFERS.map((offer) => [offer.key, offer] as const))(
    '%s has a title, occupations, skills and a diploma of the reference',
    (_, offer) => {
      for (const code of offer.romeCodes) expect(isSectorOccupation(code)).toBe(true);
      const titles = [
        ...offer.romeCodes.map((code) => occupationByCode(code)?.label),
        ...occupationTitles().flatMap(({ occupationCode, title }) => (offer.romeCodes.includes(occupationCode) ? title : [])),
      ];
      expect(titles).toContain(offer.title);
      const skills = [...offer.required, ...offer.wanted, ...offer.taught];
      for (const ogr of skills) expect(skillByOgr(ogr)).toBeDefined();
      expect(new Set(skills).size).toBe(skills.length);
      if (offer.certificationWanted) expect(offer.targetLevels).toContain(diplomaByKey(offer.certificationWanted)?.level);
    },
  );

  it.each(OFFERS.map((offer) => [offer.key, offer] as const))(
    '%s is told in 30 words or more, without a straight apostrophe',
    (_, { description }) => {
      expect(description.split(/\s+/).length).toBeGreaterThanOrEqual(30);
      expect(description).not.toContain("'");
      expect(typeset(description)).not.toMatch(/ [:;?!%»]|« /);
    },
  );

  it('come only from verified companies, once they are', () => {
    for (const { company, since } of OFFERS) expect(COMPANIES.find(({ key }) => key === company)?.verifiedAgo).toBeGreaterThan(since);
  });

  // A year of days: Mondays, week-ends, months' ends and 29 February all come.
  it('could be published today, whatever the day', () => {
    for (let day = Date.parse('2027-09-01T12:00:00Z'), last = day + 366 * 86_400_000; day <= last; day += 86_400_000) {
      const today = new Date(day).toISOString().slice(0, 10);
      const calendar = new DemoCalendar(today, new Date(day));
      for (const offer of OFFERS.filter(({ expiresInDays }) => expiresInDays > 0)) {
        const content = demoOfferContent(offer, calendar);
        requirePublishable(content, today);
        expect(content.expiresOn < content.startTo).toBe(true);
      }
    }
  });

  it.each(OFFERS.map((offer) => [offer.key, offer] as const))('%s is lawful in any branch, its warnings confirmed', (_, offer) => {
    const content = demoOfferContent(offer, new DemoCalendar('2026-11-24', new Date('2026-11-24T12:00:00Z')));
    for (const idcc of [null, '0044']) {
      const check = offerCheck(content, { idcc, quota: null });
      expect(check.refused).toEqual([]);
      if (offer.status !== 'draft' || wasWithdrawn(offer)) expect(unconfirmed(check, content.confirmedWarnings)).toEqual([]);
      const isRead = offer.status === 'submitted' || offer.status === 'changes_requested';
      if (offer.status !== 'draft') expect(forTheCampus(check).length > 0).toBe(isRead);
    }
  });
});
