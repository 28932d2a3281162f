// Which suites on built processes should see a fault in a file: the one that guesses what is another's, those of the features that use it, the walk over every route.
const FEATURES = {
  accounts: ['api/sign-in', 'api/privacy'],
  applications: ['api/appl', 'api/interviews', 'api/cancellation', 'api/accept-overlaps', 'api/undo', 'api/restore', 'api/unsolicited'],
  'applications/drafts': ['api/drafts', 'api/unsolicited'],
  auth: ['api/sign-in', 'browser/sessions'],
  campus: ['api/campus-offers', 'api/company-standing', 'api/staff-accounts', 'api/reports'],
  candidates: ['api/candidates', 'security/candidate-oracle'],
  classes: ['api/class', 'api/escalations'],
  'classes/proposals': ['api/proposals'],
  'classes/reminders': ['api/reminders'],
  'classes/sheet': ['api/student-sheet', 'api/class-follow-up'],
  companies: ['api/companies', 'api/company-team', 'api/company-reading', 'api/public-pages'],
  cv: ['api/application-cv', 'security/cv-files'],
  derogations: ['api/derogations'],
  'file-tickets': ['api/file-tickets'],
  http: ['api/idempotency', 'api/sign-in'],
  invitations: ['api/invitations.', 'api/company-team'],
  'invitations-to-apply': ['api/talent-pool', 'api/candidates'],
  law: ['api/offer-law', 'api/intern-quota', 'api/internship-allowance', 'api/apprentice-pay'],
  'law-parameters': ['api/law-parameters'],
  'letter-preferences': ['api/preferences', 'api/unsubscribe'],
  'mail-log': ['api/mail-log'],
  matches: ['api/score', 'api/vanished-matches', 'api/moved-matches'],
  'moved-matches': ['api/moved-matches'],
  offers: ['api/offer', 'api/prepared-offers', 'api/frozen-offer'],
  pages: ['api/public-pages'],
  reports: ['api/reports', 'security/t28'],
  'saved-views': ['api/class'],
  'student-home': ['api/student-home'],
  'student-letters': ['api/student-letters'],
  students: ['api/student-profile', 'api/student-sign-up', 'api/guardian', 'api/privacy'],
  'talent-pool': ['api/talent-pool', 'api/pool'],
  weights: ['api/weights'],
  // Of the worker.
  mail: ['worker/send-emails', 'api/preferences'],
  matching: ['worker/match-', 'worker/rescore', 'worker/list-candidates'],
  notifications: ['worker/announce', 'worker/digest'],
  housekeeping: ['worker/retention'],
};
/** A query that many use is tried with the nearest of them. */
const MOST_FEATURES = 2;

/** Words for `npm test`, in the order in which they are tried. `importers`: the files that use this one, the nearest first. */
export function suitesOf(file, importers) {
  const own = featureOf(file);
  const features = own ? [own] : [...new Set(importers.map(featureOf).filter(Boolean))].slice(0, MOST_FEATURES);
  const ofFeatures = [...new Set(features.flatMap((feature) => FEATURES[feature]))];
  return [['security/t05-guessing'], ofFeatures, ['security/rights-walk']].map((stage) => stage.map((word) => `test/${word}`));
}

function featureOf(path) {
  const [, folder, sub] = /^apps\/(?:api|worker)\/src\/([^/]+)\/(?:([^/]+)\/)?/.exec(path) ?? [];
  return [`${folder}/${sub}`, folder].find((feature) => feature in FEATURES);
}
