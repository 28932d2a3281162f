import { describe, expect, it } from '@jest/globals';
import type { LinkFacts } from './link-facts.js';
import { LINK_ENDS, LINK_KINDS, type LinkEnd, PAPER_LINK_KINDS, PAPER_LINKS, type PaperLinkKind } from './link-kinds.js';
import { linkStanding, mayAskAnew } from './link-standing.js';

const LIVE: LinkFacts = {
  ...{
    isRevoked: false,
    isExpired: false,
    isReplaced: false,
    side: 'host',
    sentTo: 'Accueil@Moulin.example',
    counts: 'accueil@moulin.example',
  },
  ...{ companyStatus: null, isFormerMember: false, paper: 'draft', isVersionVoid: false, seat: 'asked', today: '2026-12-01' },
  placement: { state: 'preparing', endOn: '2027-02-01', movedOn: '2026-11-20' },
  student: { birthDate: '2010-03-01', isErased: false, isEmancipated: false, ownEmail: null },
};

const EVENTS: Record<LinkEnd, Partial<LinkFacts>> = {
  revoked: { isRevoked: true },
  expired: { isExpired: true },
  newer_link: { isReplaced: true },
  company_suspended: { companyStatus: 'suspended' },
  member_removed: { isFormerMember: true },
  address_corrected: { counts: 'autre@moulin.example' },
  placement_over: { placement: { state: 'ended_early', endOn: '2027-02-01', movedOn: '2026-10-01' } },
  paper_over: { paper: 'cancelled' },
  version_void: { isVersionVoid: true },
  seat_given_up: { seat: 'delegated' },
  student_adult: { student: { birthDate: '2008-12-01', isErased: false, isEmancipated: false, ownEmail: null } },
  student_erased: { student: { birthDate: '2010-03-01', isErased: true, isEmancipated: false, ownEmail: null } },
};
const standing = (kind: PaperLinkKind, facts: Partial<LinkFacts> = {}) => linkStanding(kind, { ...LIVE, ...facts });
const WALK = PAPER_LINK_KINDS.flatMap((kind) => PAPER_LINKS[kind].endedBy.map((end) => [kind, end] as const));

describe('the standing of a link', () => {
  it.each(PAPER_LINK_KINDS)('of the kind %s is open as long as nothing has ended it', (kind) => {
    expect(standing(kind)).toBe('open');
    expect(standing(kind, { companyStatus: 'pending' })).toBe('open');
  });

  it.each(WALK)('of the kind %s is ended by %s', (kind, end) => {
    expect(standing(kind, EVENTS[end])).toBe(end);
  });

  it('is asked for every end by some kind, and every path belongs to one kind', () => {
    expect(new Set(WALK.map(([, end]) => end))).toEqual(new Set(LINK_ENDS));
    const paths = Object.values(LINK_KINDS).flatMap((rule): readonly string[] => rule.paths);
    for (const path of paths) expect(paths.filter((other) => other.startsWith(path))).toEqual([path]);
  });

  it('holds for a tag or capitals of the same mailbox, and for old links of which the address was not kept', () => {
    expect(standing('agreement', { counts: 'accueil+stage@moulin.example' })).toBe('open');
    expect(standing('signature', { sentTo: null })).toBe('open');
    expect(standing('place', { counts: null })).toBe('address_corrected');
  });

  it('of a signed seat goes on beside a newer one: the letter of the sealed copy leaves that of the filed paper', () => {
    expect(standing('signature', { isReplaced: true, seat: 'signed' })).toBe('open');
    expect(standing('signature', { isReplaced: true, seat: 'opened' })).toBe('newer_link');
  });

  it('of a guardian is over once the minor is emancipated, and opens nothing in the mailbox of the minor', () => {
    const guardian = { side: 'guardian', sentTo: 'lea+maman@maison.example', counts: 'lea+maman@maison.example' } as const;
    const student = { ...LIVE.student, ownEmail: 'lea@maison.example' };
    expect(standing('guardian', { ...guardian, student })).toBe('address_corrected');
    expect(standing('guardian', { ...guardian, student: { ...LIVE.student, isEmancipated: true } })).toBe('student_adult');
  });

  it('of a pupil, a guardian or a school goes on where the company is suspended', () => {
    for (const side of ['student', 'guardian', 'school'] as const)
      expect(standing('signature', { side, companyStatus: 'suspended' })).toBe('open');
  });

  it('outlives a placement that has begun by the days of grace of its kind, and one that was cancelled by none', () => {
    const ended = { state: 'completed', endOn: '2026-11-20', movedOn: '2026-11-21' } as const;
    expect([standing('agreement', { placement: ended }), standing('signature', { placement: ended })]).toEqual(['placement_over', 'open']);
    expect(standing('signature', { placement: ended, today: '2026-12-06' })).toBe('placement_over');
    expect(standing('contract', { placement: ended, today: '2026-12-21' })).toBe('open');
    expect(standing('contract', { placement: { ...ended, state: 'cancelled' } })).toBe('placement_over');
  });

  it('is not over while the placement is interrupted: it goes on, and its amendments wait for the host', () => {
    const placement = { state: 'interrupted', endOn: '2027-02-01', movedOn: '2026-10-01' } as const;
    for (const kind of ['place', 'agreement', 'contract', 'signature'] as const) expect(standing(kind, { placement })).toBe('open');
    expect(standing('agreement', { placement: { ...placement, endOn: '2026-11-30' } })).toBe('placement_over');
  });

  it('of a signature goes on after the last day of a short placement: its paper is signed or filed until it lapses, and then open to objection', () => {
    const placement = { state: 'preparing', endOn: '2026-11-10', movedOn: '2026-10-20' } as const;
    expect([standing('signature', { placement }), standing('signature', { placement: { ...placement, state: 'signed' } })]).toEqual([
      'open',
      'open',
    ]);
    expect(standing('signature', { placement, paper: 'lapsed' })).toBe('paper_over');
    for (const kind of ['place', 'agreement'] as const) expect(standing(kind, { placement })).toBe('placement_over');
  });

  it('is over after the last day, though no clock has moved the placement yet', () => {
    const placement = { state: 'active', endOn: '2026-12-01', movedOn: '2026-11-01' } as const;
    expect([standing('agreement', { placement }), standing('agreement', { placement, today: '2026-12-02' })]).toEqual([
      'open',
      'placement_over',
    ]);
  });
});

describe('a new link instead of a dead one', () => {
  it.each(WALK)('of the kind %s, after %s, goes only to who still has standing', (kind, end) => {
    expect(mayAskAnew(kind, { ...LIVE, ...EVENTS[end] })).toBe(['expired', 'newer_link', 'version_void'].includes(end));
  });

  it('is not sent for one that was ended by hand, though it is old too', () => {
    expect(mayAskAnew('place', { ...LIVE, isRevoked: true, isExpired: true })).toBe(false);
  });
});
