import { communeByInsee } from '@seve/reference';
import type { EmailState } from '../entities/email.entity.js';
import { APPLICATIONS } from './applications/applications.js';
import { type DemoApplication, keyOf } from './applications/demo-application.js';
import { COMPANIES } from './companies/companies.js';
import { OFFERS } from './offers/offers.js';
import { CLASSES } from './people/classes.js';
import { type DemoPerson, demoName } from './people/demo-person.js';
import { SCHOOLS } from './people/schools.js';
import { emailOf } from './people/student-sketch.js';
import { STUDENTS } from './people/students.js';
import { typeset } from './typeset.js';

export interface PastLetter {
  letter: string;
  params: Record<string, string | null> | null;
  to: DemoPerson;
  /** Key of the application that it is about, by `keyOf`; null for a letter about the account itself. */
  application: string | null;
  workedDaysAgo: number;
  end: { state: Extract<EmailState, 'sent' | 'bounced' | 'dead' | 'expired'>; error?: string; attempts?: number };
}

/** Adult applicants, whose full name a company reads. */
const APPLICANTS = ['Léa Fontaine', 'Hugo Delattre', 'Chloé Dubois', 'Sarah Lemaire'];
const SENT = { state: 'sent' } as const;
const BUSY = { state: 'dead', error: '451 4.7.1 Greylisted, please try again later', attempts: 192 } as const;
const UNKNOWN_MAILBOX = { state: 'bounced', error: '550 5.1.1 The email account does not exist' } as const;

function factsOf({ student, offer, wish }: DemoApplication) {
  const post = OFFERS.find(({ key }) => key === offer);
  const company = COMPANIES.find(({ key }) => key === (post?.company ?? wish?.company));
  const sketch = STUDENTS.find((one) => demoName(one) === student);
  const group = CLASSES.find(({ key }) => key === sketch?.classKey);
  const school = SCHOOLS.find(({ key }) => key === group?.school);
  if (!company || !sketch || !group || !school) throw new Error(`The demonstration knows no ${student} or no ${offer}`);
  const ofPost = {
    offerTitle: post ? typeset(post.title) : null,
    companyName: company.name,
    communeName: communeByInsee(company.communeInsee)?.name ?? company.name,
  };
  return { company, sketch, group, school, ofPost };
}

function lettersAbout(application: DemoApplication, publicUrl: string): PastLetter[] {
  return application.moves.flatMap(([to, workedDaysAgo]) => {
    if (to === 'submitted') return lettersOfSending(application, workedDaysAgo, publicUrl);
    return to === 'draft' && application.proposal !== undefined ? [letterOfProposal(application, workedDaysAgo, publicUrl)] : [];
  });
}

function letterOfProposal(application: DemoApplication, workedDaysAgo: number, publicUrl: string): PastLetter {
  const { sketch, group, ofPost } = factsOf(application);
  const params = {
    firstName: sketch.firstName,
    teacherName: demoName(group.teacher),
    ...ofPost,
    message: typeset(application.proposal ?? ''),
    link: `${publicUrl}/mes-candidatures`,
  };
  const to = { ...sketch, email: emailOf(sketch) };
  return { letter: 'application-proposed', params, to, application: keyOf(application), workedDaysAgo, end: SENT };
}

function lettersOfSending(application: DemoApplication, workedDaysAgo: number, publicUrl: string): PastLetter[] {
  const { company, sketch, school, ofPost } = factsOf(application);
  const about = { application: keyOf(application), workedDaysAgo };
  const received = (to: DemoPerson) => ({
    letter: 'application-received',
    params: {
      firstName: to.firstName,
      studentName: application.student,
      offerTitle: ofPost.offerTitle,
      schoolName: school.name,
      link: `${publicUrl}/entreprise/offres`,
    },
    to,
    ...about,
  });
  const sent = { firstName: sketch.firstName, ...ofPost, link: `${publicUrl}/mes-candidatures` };
  const isChloe = application.student === 'Chloé Dubois';
  return [
    { letter: 'application-sent', params: sent, to: { ...sketch, email: emailOf(sketch) }, ...about, end: isChloe ? BUSY : SENT },
    { ...received(company.admin), end: SENT },
    ...(isChloe ? company.recruiters.map((recruiter) => ({ ...received(recruiter), end: UNKNOWN_MAILBOX })) : []),
  ];
}

/** Returns the letters written before the demo begins, with their final state; links lead to `publicUrl`. */
export function pastLetters(publicUrl: string): PastLetter[] {
  const about = APPLICATIONS.filter(({ student }) => APPLICANTS.includes(student)).flatMap((one) => lettersAbout(one, publicUrl));
  const [nadia] = SCHOOLS.flatMap(({ teachers }) => teachers);
  if (!nadia) throw new Error('The demonstration has no teacher');
  const late = { letter: 'magic-link', params: null, to: nadia, application: null, workedDaysAgo: 4, end: { state: 'expired' } } as const;
  return [...about, late];
}
