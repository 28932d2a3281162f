import { communeByInsee } from '@seve/reference';
import type { EmailState } from '../entities/email.entity.js';
import { APPLICATIONS } from './applications.js';
import { CLASSES } from './classes.js';
import { COMPANIES } from './companies.js';
import type { DemoApplication } from './demo-application.js';
import { type DemoPerson, fullName } from './demo-person.js';
import { OFFERS } from './offers/offers.js';
import { SCHOOLS } from './schools.js';
import { emailOf } from './student-sketch.js';
import { STUDENTS } from './students.js';
import { typeset } from './typeset.js';

export interface PastLetter {
  letter: string;
  params: Record<string, string | null> | null;
  to: DemoPerson;
  /** What it is about: the application of a student to an offer; null for the account itself. */
  application: Pick<DemoApplication, 'student' | 'offer'> | null;
  workedDaysAgo: number;
  end: { state: Extract<EmailState, 'sent' | 'bounced' | 'dead' | 'expired'>; error?: string; attempts?: number };
}

/** Of age: a company reads their whole name. */
const APPLICANTS = ['Léa Fontaine', 'Hugo Delattre', 'Chloé Dubois', 'Sarah Lemaire'];
const SENT = { state: 'sent' } as const;
const BUSY = { state: 'dead', error: '451 4.7.1 Greylisted, please try again later', attempts: 192 } as const;
const UNKNOWN_MAILBOX = { state: 'bounced', error: '550 5.1.1 The email account does not exist' } as const;

function factsOf({ student, offer, moves }: DemoApplication) {
  const post = OFFERS.find(({ key }) => key === offer);
  const company = COMPANIES.find(({ key }) => key === post?.company);
  const sketch = STUDENTS.find((one) => fullName(one) === student);
  const school = SCHOOLS.find(({ key }) => key === CLASSES.find((one) => one.key === sketch?.classKey)?.school);
  if (!post || !company || !sketch || !school) throw new Error(`The demonstration knows no ${student} or no ${offer}`);
  return { post, company, sketch, school, workedDaysAgo: moves[0]?.[1] ?? 1 };
}

function lettersAbout(application: DemoApplication, publicUrl: string): PastLetter[] {
  const { post, company, sketch, school, workedDaysAgo } = factsOf(application);
  const about = { application, workedDaysAgo };
  const offerTitle = typeset(post.title);
  const received = (to: DemoPerson) => ({
    letter: 'application-received',
    params: {
      firstName: to.firstName,
      studentName: application.student,
      offerTitle,
      schoolName: school.name,
      link: `${publicUrl}/entreprise/offres`,
    },
    to,
    ...about,
  });
  const sent = {
    firstName: sketch.firstName,
    offerTitle,
    companyName: company.name,
    communeName: communeByInsee(company.communeInsee)?.name ?? company.name,
    link: `${publicUrl}/mes-candidatures`,
  };
  const isChloe = application.student === 'Chloé Dubois';
  return [
    { letter: 'application-sent', params: sent, to: { ...sketch, email: emailOf(sketch) }, ...about, end: isChloe ? BUSY : SENT },
    { ...received(company.admin), end: SENT },
    ...(isChloe ? company.recruiters.map((recruiter) => ({ ...received(recruiter), end: UNKNOWN_MAILBOX })) : []),
  ];
}

/** What was written before the demonstration begins, and how it ended; links lead to `publicUrl`. */
export function pastLetters(publicUrl: string): PastLetter[] {
  const about = APPLICATIONS.filter(({ student }) => APPLICANTS.includes(student)).flatMap((one) => lettersAbout(one, publicUrl));
  const [nadia] = SCHOOLS.flatMap(({ teachers }) => teachers);
  if (!nadia) throw new Error('The demonstration has no teacher');
  const late = { letter: 'magic-link', params: null, to: nadia, application: null, workedDaysAgo: 4, end: { state: 'expired' } } as const;
  return [...about, late];
}
