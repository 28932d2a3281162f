import { isMinor } from '../applications/application-visibility.js';
import { addDays, type CivilDate } from '../calendar/civil-date.js';
import { guardianMailbox } from '../minors/guardian.js';
import { isSameMailbox } from '../people/contact/mailbox.js';
import type { LinkFacts, LinkPlacement } from './link-facts.js';
import { type LinkEnd, PAPER_LINKS, type PaperLinkKind, type PaperLinkRule } from './link-kinds.js';

const NEVER_BEGUN: readonly LinkPlacement['state'][] = ['refused', 'cancelled'];
/** Excludes `interrupted`: such a placement resumes, and the host fills its amendments meanwhile. */
const OVER: readonly LinkPlacement['state'][] = ['completed', 'ended_early'];
const PAPERS_OVER: readonly LinkFacts['paper'][] = ['cancelled', 'lapsed'];

/** Test of each end condition, evaluated in the order of `endedBy`. */
const HAS_COME: Record<LinkEnd, (facts: LinkFacts, rule: PaperLinkRule) => boolean> = {
  revoked: ({ isRevoked }) => isRevoked,
  expired: ({ isExpired }) => isExpired,
  // The letters about a filed paper and about the sealed copy both carry a link, and both links allow an objection.
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

/** Days of grace apply only to a placement that has begun. */
function isOver({ state, endOn, movedOn }: LinkPlacement, today: CivilDate, { graceDays, endsOnLastDay }: PaperLinkRule): boolean {
  if (NEVER_BEGUN.includes(state)) return true;
  if (!OVER.includes(state) && !endsOnLastDay) return false;
  const lastDay = OVER.includes(state) ? (movedOn ?? endOn) : endOn;
  if (lastDay === null) return OVER.includes(state);
  if (OVER.includes(state) && graceDays === 0) return true;
  return today > addDays(lastDay, graceDays);
}

/** Returns `open`, or the first event that ended the link. */
export function linkStanding(kind: PaperLinkKind, facts: LinkFacts): LinkEnd | 'open' {
  const rule: PaperLinkRule = PAPER_LINKS[kind];
  return rule.endedBy.find((end) => HAS_COME[end](facts, rule)) ?? 'open';
}

/**
 * Whether the holder of an ended link can be sent a new one: only when age, a newer link or another version alone ended
 * it.
 */
export function mayAskAnew(kind: PaperLinkKind, facts: LinkFacts): boolean {
  const isRevoked = facts.isRevoked && !facts.isVersionVoid;
  return linkStanding(kind, { ...facts, isRevoked, isExpired: false, isReplaced: false, isVersionVoid: false }) === 'open';
}
