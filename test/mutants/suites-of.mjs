// Which suites on built processes should see a fault in a file: the one that guesses what is another's, those of the features that use it, the walk over every route.
const FEATURES = {
  accounts: ['api/accounts/sign-in', 'api/students/privacy'],
  applications: [
    'api/applications/appl',
    'api/interviews/interviews',
    'api/applications/cancellation',
    'api/applications/accept-overlaps',
    'api/applications/undo',
    'api/applications/restore',
    'api/applications/unsolicited',
  ],
  'applications/drafts': ['api/applications/drafts', 'api/applications/unsolicited'],
  auth: ['api/accounts/sign-in', 'browser/accounts/accounts'],
  campus: ['api/campus/campus-offers', 'api/companies/company-standing', 'api/campus/staff-accounts', 'api/campus/reports'],
  candidates: ['api/matches/candidates', 'security/disclosure/candidate-oracle'],
  classes: ['api/classes/class', 'api/campus/escalations'],
  'classes/proposals': ['api/classes/proposals'],
  'classes/reminders': ['api/classes/reminders'],
  'classes/sheet': ['api/classes/student-sheet', 'api/classes/class-follow-up'],
  companies: ['api/companies/companies', 'api/companies/company-team', 'api/applications/company-reading', 'api/offers/public-pages'],
  cv: ['api/applications/application-cv', 'security/cvs/'],
  derogations: ['api/law/derogations'],
  'file-tickets': ['api/students/file-tickets'],
  http: ['api/http/idempotency', 'api/accounts/sign-in'],
  invitations: ['api/accounts/invitations.', 'api/companies/company-team'],
  'invitations-to-apply': ['api/matches/talent-pool', 'api/matches/candidates'],
  law: ['api/offers/offer-law', 'api/law/intern-quota', 'api/law/internship-allowance', 'api/law/apprentice-pay'],
  'law-parameters': ['api/law/law-parameters'],
  'letter-preferences': ['api/mail/preferences', 'api/mail/unsubscribe'],
  'mail-log': ['api/mail/mail-log'],
  matches: ['api/matches/score', 'api/matches/vanished-matches', 'api/matches/moved-matches'],
  'page-notices': ['api/matches/moved-matches'],
  news: ['api/mail/news'],
  offers: ['api/offers/offer', 'api/offers/prepared-offers', 'api/offers/frozen-offer'],
  pages: ['api/offers/public-pages'],
  reports: ['api/campus/reports', 'security/disclosure/readers'],
  'saved-views': ['api/classes/class'],
  'student-home': ['api/students/student-home'],
  'student-letters': ['api/students/student-letters'],
  students: ['api/students/student-profile', 'api/accounts/student-sign-up', 'api/students/guardian', 'api/students/privacy'],
  'talent-pool': ['api/matches/talent-pool', 'api/applications/pool'],
  weights: ['api/matches/weights'],
  // Of the worker.
  mail: ['worker/mail/send-emails', 'api/mail/preferences'],
  matching: ['worker/matching/match-', 'worker/matching/rescore', 'worker/matching/list-candidates'],
  notifications: ['worker/notifications/announce', 'worker/notifications/digest'],
  housekeeping: ['worker/housekeeping/retention'],
};
/** A query that many use is tried with the nearest of them. */
const MOST_FEATURES = 2;

/** Words for `npm test`, in the order in which they are tried. `importers`: the files that use this one, the nearest first. */
export function suitesOf(file, importers) {
  const own = featureOf(file);
  const features = own ? [own] : [...new Set(importers.map(featureOf).filter(Boolean))].slice(0, MOST_FEATURES);
  const ofFeatures = [...new Set(features.flatMap((feature) => FEATURES[feature]))];
  return [['security/sign-in/'], ofFeatures, ['security/rights/rights-walk']].map((stage) => stage.map((word) => `test/${word}`));
}

function featureOf(path) {
  const [, folder, sub] = /^apps\/(?:api|worker)\/src\/([^/]+)\/(?:([^/]+)\/)?/.exec(path) ?? [];
  return [`${folder}/${sub}`, folder].find((feature) => feature in FEATURES);
}
