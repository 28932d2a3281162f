import { describe, expect, it } from '@jest/globals';
import { APPLICATION_STATUSES, APPLICATION_TABLE, type ApplicationStatus, ageOn, move, SEAT_HOLDING_STATUSES } from '@seve/domain';
import { APPLICATIONS } from './applications.js';
import { CLASSES } from './classes.js';
import type { DemoApplication } from './demo-application.js';
import { DemoCalendar } from './demo-calendar.js';
import { fullName } from './demo-person.js';
import { drawStudent } from './draw-student.js';
import { OFFERS } from './offers/offers.js';
import { actorRole } from './sow-applications.js';
import { STUDENTS } from './students.js';

const TODAY = '2026-11-24';
const calendar = new DemoCalendar(TODAY, new Date(`${TODAY}T12:00:00Z`));

const lastStatus = ({ moves }: DemoApplication): ApplicationStatus | undefined => moves.at(-1)?.[0];
const holdsSeat = (application: DemoApplication) =>
  (SEAT_HOLDING_STATUSES as readonly (string | undefined)[]).includes(lastStatus(application));

function offerOf({ offer }: DemoApplication) {
  const found = OFFERS.find(({ key }) => key === offer);
  if (!found) throw new Error(`no offer ${offer}`);
  return found;
}

function studentOf({ student }: DemoApplication) {
  const sketch = STUDENTS.find((one) => fullName(one) === student);
  const group = CLASSES.find(({ key }) => key === sketch?.classKey);
  if (!sketch || !group) throw new Error(`no student ${student}`);
  return { group, profile: drawStudent(sketch, group, calendar) };
}

const named = APPLICATIONS.map((application) => [`${application.student} to ${application.offer}`, application] as const);

describe('the applications of the demonstration', () => {
  it('stand in every status that a few weeks bring', () => {
    // A draft is no application yet; the others take a month of silence, or an agreement that is given up.
    const notYet: readonly string[] = ['draft', 'expired', 'expired_by_student', 'cancelled'];
    expect(new Set(APPLICATIONS.map(lastStatus))).toEqual(new Set(APPLICATION_STATUSES.filter((status) => !notYet.includes(status))));
  });

  it('are at most one of a student for an offer', () => {
    expect(new Set(named.map(([name]) => name)).size).toBe(APPLICATIONS.length);
  });

  it.each(named)('%s moves as the status table allows, forward in time, after the offer was published', (_, application) => {
    const { moves } = application;
    expect(moves[0]?.[0]).toBe('submitted');
    expect(moves[0]?.[1]).toBeLessThan(offerOf(application).since);
    moves.slice(1).forEach(([to, ago], place) => {
      const [from = 'submitted', before = 0] = moves[place] ?? [];
      expect(move(APPLICATION_TABLE, from, to, actorRole(to))).toBe(to);
      expect(ago).toBeLessThan(before);
      expect(calendar.ago(ago).getTime()).toBeGreaterThan(calendar.ago(before).getTime());
    });
    expect(application.refusalReason !== undefined).toBe(lastStatus(application) === 'rejected');
  });

  it.each(named)('%s comes from somebody who seeks that kind, at that level, of an age for the hazards', (_, application) => {
    const offer = offerOf(application);
    const { group, profile } = studentOf(application);
    expect(profile.kinds).toContain(offer.kind);
    expect(offer.targetLevels).toContain(group.level);
    if (offer.hazards) expect(ageOn(profile.birthDate, TODAY)).toBeGreaterThanOrEqual(18);
    if (offer.licenceFor) expect(profile.hasDrivingLicence).toBe(true);
  });

  it('never hold more seats than an offer has, and all of the filled one', () => {
    for (const offer of OFFERS) {
      const held = APPLICATIONS.filter((application) => application.offer === offer.key && holdsSeat(application)).length;
      expect(held).toBeLessThanOrEqual(offer.seats);
      if (offer.status === 'filled') expect(held).toBe(offer.seats);
    }
  });

  it('leave nothing open to who has a place, and nothing pending on a filled offer', () => {
    const placed = APPLICATIONS.filter((one) => lastStatus(one) === 'accepted').map(({ student }) => student);
    expect(new Set(placed).size).toBe(placed.length);
    for (const application of APPLICATIONS.filter((one) => ['submitted', 'read', 'offered'].includes(lastStatus(one) ?? ''))) {
      expect(placed).not.toContain(application.student);
      expect(offerOf(application).status).toBe('published');
    }
  });

  it('give Léa answers to wait for, and Marc applications to answer and an offer to publish', () => {
    const ofLea = APPLICATIONS.filter(({ student }) => student === 'Léa Fontaine').map(lastStatus);
    expect(new Set(ofLea)).toEqual(new Set(['read', 'submitted']));
    const toMarc = APPLICATIONS.filter(
      (one) => offerOf(one).company === 'amidonnerie' && ['submitted', 'read'].includes(lastStatus(one) ?? ''),
    );
    expect(toMarc.length).toBeGreaterThanOrEqual(2);
    expect(OFFERS.some(({ company, status }) => company === 'amidonnerie' && status === 'draft')).toBe(true);
  });
});
