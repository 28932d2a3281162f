import { isMinor } from '../applications/application-visibility.js';
import { addDays, type CivilDate } from '../calendar/civil-date.js';
import { guardianMailbox } from '../minors/guardian.js';
import { isSameMailbox } from '../people/contact/mailbox.js';
import type { LinkFacts, LinkPlacement } from './link-facts.js';
import { type LinkEnd, PAPER_LINKS, type PaperLinkKind, type PaperLinkRule } from './link-kinds.js';

const NEVER_BEGUN: readonly LinkPlacement['state'][] = ['refused', 'cancelled'];
const BEGUN_AND_OVER: readonly LinkPlacement['state'][] = ['interrupted', 'completed', 'ended_early'];
const PAPERS_OVER: readonly LinkFacts['paper'][] = ['cancelled', 'lapsed'];

/** What each end looks like, asked in the order of the table of its kind. */
const HAS_COME: Record<LinkEnd, (facts: LinkFacts, rule: PaperLinkRule) => boolean> = {
  revoked: ({ isRevoked }) => isRevoked,
  expired: ({ isExpired }) => isExpired,
  // The letters of a filed paper and of the sealed copy follow each other: both open the same, and by both one may object.
  newer_link: ({ isReplaced, seat }) => isReplaced && seat !== 'signed',
  company_suspended: ({ side, companyStatus }) => side === 'host' && companyStatus === 'suspended',
  member_removed: ({ isFormerMember }) => isFormerMember,
  address_corrected: ({ sentTo, counts, student: { ownEmail } }) =>
    guardianMailbox(counts, ownEmail) === null || (sentTo !== null && counts !== null && !isSameMailbox(sentTo, counts)),
  placement_over: ({ placement, today }, rule) => placement !== null && isOver(placement, today, rule),
  paper_over: ({ paper }) => PAPERS_OVER.includes(paper),
  version_void: ({ isVersionVoid }) => isVersionVoid,
  seat_given_up: ({ seat }) => seat === 'delegated',
  student_adult: ({ student: { birthDate, isEmancipated }, today }) => isEmancipated || birthDate === null || !isMinor(birthDate, today),
  student_erased: ({ student }) => student.isErased,
};

/** The days of grace are for what has begun. */
function isOver({ state, endOn, movedOn }: LinkPlacement, today: CivilDate, { graceDays, endsOnLastDay }: PaperLinkRule): boolean {
  if (NEVER_BEGUN.includes(state)) return true;
  if (!BEGUN_AND_OVER.includes(state) && !endsOnLastDay) return false;
  const lastDay = BEGUN_AND_OVER.includes(state) ? (movedOn ?? endOn) : endOn;
  if (lastDay === null) return BEGUN_AND_OVER.includes(state);
  if (BEGUN_AND_OVER.includes(state) && graceDays === 0) return true;
  return today > addDays(lastDay, graceDays);
}

/** Whether a link opens what its kind opens, or by what it has ended. */
export function linkStanding(kind: PaperLinkKind, facts: LinkFacts): LinkEnd | 'open' {
  const rule: PaperLinkRule = PAPER_LINKS[kind];
  return rule.endedBy.find((end) => HAS_COME[end](facts, rule)) ?? 'open';
}

/**
 * Whether the holder of a link that opens nothing any more is sent a new one: only where age, a newer link or another version is all that ended
 * it.
 */
export function mayAskAnew(kind: PaperLinkKind, facts: LinkFacts): boolean {
  const isRevoked = facts.isRevoked && !facts.isVersionVoid;
  return linkStanding(kind, { ...facts, isRevoked, isExpired: false, isReplaced: false, isVersionVoid: false }) === 'open';
}
