import { describe, expect, it } from '@jest/globals';
import {
  APPLICATION_STATUSES,
  APPLICATION_TABLE,
  type ApplicationStatus,
  ageOn,
  EXPIRY_DAYS,
  move,
  RUNNING_APPLICATION_STATUSES,
  SEAT_HOLDING_STATUSES,
} from '@seve/domain';
import { legalAnswer } from '@seve/law';
import { COMPANIES } from '../companies/companies.js';
import { DemoCalendar } from '../demo-calendar.js';
import { wasWithdrawn } from '../offers/demo-offer.js';
import { OFFERS } from '../offers/offers.js';
import { CLASSES } from '../people/classes.js';
import { demoName } from '../people/demo-person.js';
import { drawStudent } from '../people/draw-student.js';
import { STUDENTS } from '../people/students.js';
import { actorRole } from './application-moves.js';
import { APPLICATIONS } from './applications.js';
import { type DemoApplication, keyOf } from './demo-application.js';

const TODAY = '2026-11-24';
const calendar = new DemoCalendar(TODAY, new Date(`${TODAY}T12:00:00Z`));

const lastStatus = ({ moves }: DemoApplication): ApplicationStatus | undefined => moves.at(-1)?.[0];
const holdsSeat = (application: DemoApplication) =>
  (SEAT_HOLDING_STATUSES as readonly (string | undefined)[]).includes(lastStatus(application));

const offerOf = ({ offer }: DemoApplication) => OFFERS.find(({ key }) => key === offer);

/** Kind, and the worked days since its company takes applications. */
function postOf(application: DemoApplication) {
  const { wish } = application;
  const offer = offerOf(application);
  if (offer) return { kind: offer.kind, company: offer.company, since: offer.since };
  const verifiedAgo = COMPANIES.find(({ key }) => key === wish?.company)?.verifiedAgo;
  if (!wish || !verifiedAgo) throw new Error(`no post for ${keyOf(application)}`);
  return { kind: wish.kind, company: wish.company, since: verifiedAgo };
}

function studentOf({ student }: DemoApplication) {
  const sketch = STUDENTS.find((one) => demoName(one) === student);
  const group = CLASSES.find(({ key }) => key === sketch?.classKey);
  if (!sketch || !group) throw new Error(`no student ${student}`);
  return { group, profile: drawStudent(sketch, group, calendar) };
}

const named = APPLICATIONS.map((application) => [keyOf(application), application] as const);
const isRunning = (application: DemoApplication) =>
  (RUNNING_APPLICATION_STATUSES as readonly (string | undefined)[]).includes(lastStatus(application));
const daysBefore = (workedDays: number) =>
  (Date.parse(TODAY) - Date.parse(calendar.ago(workedDays).toISOString().slice(0, 10))) / 86_400_000;

describe('the applications of the demonstration', () => {
  it('stand in every status', () => {
    expect(new Set(APPLICATIONS.map(lastStatus))).toEqual(new Set(APPLICATION_STATUSES));
  });

  it('come from every side: to an offer, unasked, and thought of by a teacher', () => {
    const sent = APPLICATIONS.filter((application) => lastStatus(application) !== 'draft');
    for (const all of [sent, APPLICATIONS.filter((application) => lastStatus(application) === 'draft')])
      expect(all.some(({ proposal }) => proposal !== undefined)).toBe(true);
    expect(sent.filter(({ wish }) => wish !== undefined).map(lastStatus)).toEqual(
      expect.arrayContaining(['submitted', 'read', 'expired', 'accepted']),
    );
  });

  it('are at most one of a student for an offer, or for a company that has published none', () => {
    expect(new Set(named.map(([name]) => name)).size).toBe(APPLICATIONS.length);
  });

  it.each(named)('%s moves as the status table allows, forward in time, after its company took applications', (_, application) => {
    const { moves, proposal, refusalReason, leaving } = application;
    expect(moves[0]?.[0]).toBe(proposal === undefined && lastStatus(application) !== 'draft' ? 'submitted' : 'draft');
    expect(moves[0]?.[1]).toBeLessThan(postOf(application).since);
    moves.slice(1).forEach(([to, ago], place) => {
      const [from = 'submitted', before = 0] = moves[place] ?? [];
      expect(move(APPLICATION_TABLE, from, to, actorRole(to, from))).toBe(to);
      expect(ago).toBeLessThan(before);
      expect(calendar.ago(ago).getTime()).toBeGreaterThan(calendar.ago(before).getTime());
    });
    expect(refusalReason !== undefined).toBe(lastStatus(application) === 'rejected');
    if (leaving) expect(['withdrawn', 'declined', 'cancelled']).toContain(lastStatus(application));
  });

  it.each(named.filter(([, { moves }]) => moves.at(-1)?.[0] === 'expired'))('%s waited for its whole time', (_, { moves }) => {
    expect(daysBefore(moves[0]?.[1] ?? 0) - daysBefore(moves.at(-1)?.[1] ?? 0)).toBeGreaterThanOrEqual(EXPIRY_DAYS);
  });

  it('never wait longer than time alone lets them', () => {
    for (const application of APPLICATIONS.filter((one) => ['submitted', 'read'].includes(lastStatus(one) ?? '')))
      expect(daysBefore(application.moves[0]?.[1] ?? 0)).toBeLessThan(EXPIRY_DAYS);
  });

  it.each(named)('%s comes from somebody who seeks that kind, at that level, of an age for the law and the hazards', (_, application) => {
    const offer = offerOf(application);
    const { kind } = postOf(application);
    const { group, profile } = studentOf(application);
    expect(profile.kinds).toContain(kind);
    if (offer?.hazards) expect(ageOn(profile.birthDate, TODAY)).toBeGreaterThanOrEqual(18);
    if (offer?.licenceFor) expect(profile.hasDrivingLicence).toBe(true);
    if (offer) expect(offer.targetLevels).toContain(group.level);
    const firstDay = calendar.mondayAfter(offer?.startInDays[0] ?? application.wish?.startInDays ?? 0);
    const person = {
      birthDate: profile.birthDate,
      lowerSecondaryFinished: true,
      legalExceptions: [],
      fitnessNoticeOn: null,
      isVocational: true,
    };
    const post = { kind, firstDay, lastDay: null, hazards: [], minAge: offer?.minAge ?? null };
    expect(legalAnswer({ ...person, ...post, schoolDeclarations: [], employerDeclarations: [] }).ok).toBe(true);
  });

  it('never hold more seats than an offer has, and all of the filled one', () => {
    for (const offer of OFFERS) {
      const held = APPLICATIONS.filter((application) => application.offer === offer.key && holdsSeat(application)).length;
      expect(held).toBeLessThanOrEqual(offer.seats);
      if (offer.status === 'filled') expect(held).toBe(offer.seats);
    }
  });

  it('leave nothing open to who has a place, and nothing pending on an offer that takes none', () => {
    const placed = APPLICATIONS.filter((one) => lastStatus(one) === 'accepted').map(({ student }) => student);
    expect(new Set(placed).size).toBe(placed.length);
    for (const application of APPLICATIONS.filter((one) => isRunning(one) || lastStatus(one) === 'draft')) {
      expect(placed).not.toContain(application.student);
      const offer = offerOf(application);
      expect(offer === undefined || offer.status === 'published' || wasWithdrawn(offer)).toBe(true);
    }
  });

  it('reached a withdrawn offer before it was withdrawn, and wait there', () => {
    const waiting = APPLICATIONS.filter((application) => {
      const offer = offerOf(application);
      return offer !== undefined && wasWithdrawn(offer);
    });
    expect(waiting.length).toBeGreaterThan(1);
    for (const { moves, offer } of waiting)
      expect(moves.at(-1)?.[1]).toBeGreaterThan(OFFERS.find(({ key }) => key === offer)?.endedAgo ?? 0);
  });

  it('give Léa answers to wait for and something to decide, and Marc applications to answer and an offer to publish', () => {
    const ofLea = APPLICATIONS.filter(({ student }) => student === 'Léa Fontaine').map(lastStatus);
    expect(new Set(ofLea)).toEqual(new Set(['read', 'submitted', 'draft']));
    const toMarc = APPLICATIONS.filter(
      (one) => postOf(one).company === 'amidonnerie' && ['submitted', 'read'].includes(lastStatus(one) ?? ''),
    );
    expect(toMarc.length).toBeGreaterThanOrEqual(2);
    expect(OFFERS.some(({ company, status }) => company === 'amidonnerie' && status === 'draft')).toBe(true);
  });
});
