import type { CivilDate } from '@seve/domain';
import { letter } from '../letter.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type GuardianPageParams = {
  guardianName: string;
  /** First name of the minor. */
  studentName: string;
  link: string;
  /** Last day on which the link works. */
  expiresOn: CivilDate;
};

/** Sends the link by which a guardian without account reads about a child. */
export const guardianPage = letter<GuardianPageParams>(
  {
    name: 'guardian-page',
    isSecret: true,
    sample: {
      guardianName: 'Claire',
      studentName: 'Hugo',
      link: 'https://seve.example/responsable?token=b9Xw4e',
      expiresOn: '2027-05-27',
    },
  },
  {
    fr: ({ guardianName, studentName, link, expiresOn }) => ({
      subject: `La recherche de stage\u00a0: votre page sur ${studentName}`,
      to: guardianName,
      lead: [
        `${studentName} cherche un stage ou un contrat sur Sève, la plateforme du campus. Cette page est pour vous\u00a0: ce qui vous est demandé, ce qui est décidé, les prochaines dates.`,
      ],
      action: { label: 'Ouvrir ma page', link },
      deadline: (
        <>
          Ce lien est personnel. Il sert jusqu’au <b>{longDay(expiresOn, 'fr')}</b>, sans compte ni mot de passe.
        </>
      ),
      next: [
        step('Vous', 'lisez ce qui vous est demandé, et répondez s’il y a lieu'),
        step(studentName, 'cherche, postule et répond aux entreprises'),
        step('L’établissement', 'confirme que c’est bien vous, puis prépare la convention ou le contrat, que vous signerez'),
      ],
      why: `Vous recevez cette lettre parce que vous avez la responsabilité de quelqu’un de moins de 18\u00a0ans\u00a0: ${studentName}. Ce nom ne vous dit rien\u00a0? La page permet de le dire.`,
    }),
    en: ({ guardianName, studentName, link, expiresOn }) => ({
      subject: `Looking for a placement: your page about ${studentName}`,
      to: guardianName,
      lead: [
        `${studentName} is looking for a placement or a contract on Sève, the platform of the campus. This page is yours: what is asked of you, what is decided, the next dates.`,
      ],
      action: { label: 'Open my page', link },
      deadline: (
        <>
          This link is personal. It works until <b>{longDay(expiresOn, 'en')}</b>, without account or password.
        </>
      ),
      next: [
        step('You', 'read what is asked of you, and answer where needed'),
        step(studentName, 'searches, applies and answers companies'),
        step('The school', 'confirms that it is you, then prepares the agreement or the contract, which you will sign'),
      ],
      why: `You get this letter because you are responsible for ${studentName}, who is under 18. You do not know this name? The page lets you say so.`,
    }),
  },
);
