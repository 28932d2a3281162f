import { PLACE_SILENCE_DAYS } from '@seve/domain';
import { step } from '../step.js';
import type { PlaceAct, PlaceHappened, PlaceReader, PlaceSaid } from './place-reader.js';

export const ENGLISH_STUDENT: Record<PlaceAct, (told: PlaceHappened) => PlaceSaid> = {
  declared: ({ hostName }) => ({
    subject: `A place is noted for you: ${hostName}`,
    lead: `Your school noted a place found outside Sève, at ${hostName}. Read its dates again: if something is wrong, tell your school.`,
    next: [
      step('You', 'read the place and its dates'),
      step('The company', 'confirms by a link, or your school on a paper that it has seen'),
      step('The school', 'prepares the agreement or the contract'),
    ],
  }),
  answered: ({ hostName }) => ({
    subject: `A yes to be checked: your place at ${hostName}`,
    lead: `${hostName} said yes. Your school first checks that this answer is the company’s own: you have nothing to do.`,
    next: [
      step('The school', 'checks who answered'),
      step('The school', 'prepares the agreement or the contract'),
      step('You', 'sign before the first day'),
    ],
  }),
  confirmed: ({ hostName, by }) => ({
    subject: `Place confirmed: ${hostName}`,
    lead:
      by === 'school'
        ? `Your school has seen a paper of the company: your place at ${hostName} is confirmed.`
        : `${hostName} confirms your place.`,
    next: [
      step('The school', 'prepares the agreement or the contract'),
      step('You', 'sign before the first day'),
      step(hostName, 'welcomes you on the confirmed dates'),
    ],
  }),
  refused: ({ hostName }) => ({
    subject: `Place not confirmed: ${hostName}`,
    lead: `${hostName} answers that it does not host you on these dates. Your search goes on, and your offers are back.`,
    next: [
      step('You', 'call the company if this answer surprises you'),
      step('Sève', 'looks for offers that suit you again'),
      step('Your referent teacher', 'reads the same answer and can help'),
    ],
  }),
  cancelled: ({ hostName, by }) => ({
    subject: `Place cancelled: ${hostName}`,
    lead: `${by === 'school' ? 'Your school' : hostName} cancelled your place at ${hostName}. Your search goes on, and your offers are back.`,
    next: [
      step('You', 'call if this surprises you'),
      step('Sève', 'looks for offers that suit you again'),
      step('Your referent teacher', 'reads the same and can help'),
    ],
  }),
  disowned: ({ hostName }) => ({
    subject: `An address to correct: ${hostName}`,
    lead: `The address you gave for ${hostName} is not that of the company. The place waits: show a paper of the company to your school, or ask for the right address.`,
    next: [
      step('You', 'ask the company for a paper or the right address'),
      step('The school', 'confirms on the paper, or sends the link to the right address'),
      step('The company', 'answers'),
    ],
  }),
  silent: ({ hostName }) => ({
    subject: `Not confirmed yet: your place at ${hostName}`,
    lead: `${hostName} has not answered for ${PLACE_SILENCE_DAYS} days. Ask for a paper (an e-mail will do) and show it to your school, which will confirm the place.`,
    next: [
      step('You', 'ask the company for a paper'),
      step('The school', 'sees it and confirms the place'),
      step('The school', 'prepares the agreement or the contract'),
    ],
  }),
};

export const ENGLISH_TEACHER: Record<PlaceAct, (told: PlaceHappened) => PlaceSaid> = {
  declared: ({ studentName, hostName }) => ({
    subject: `${studentName}: a place found outside Sève`,
    lead: `${studentName} says to have found a place at ${hostName}. It waits for the company, or for a paper that you have seen.`,
    next: [
      step(hostName, 'confirms or refuses by the link, if it was sent'),
      step('You', 'confirm if you have seen a paper of the company'),
      step('The school', 'prepares the agreement or the contract'),
    ],
  }),
  answered: ({ studentName, hostName }) => ({
    subject: `${studentName}: is it the company that answered?`,
    lead: `Someone said yes for ${hostName}, from an address that does not prove to be the company’s. Say with one click whether it is: the place is then confirmed. Until then, no agreement and no contract begins.`,
    next: [
      step('You', 'check the address, by phone for instance'),
      step('You', 'confirm the contact, or give another one'),
      step('The school', 'prepares the agreement or the contract'),
    ],
  }),
  confirmed: ({ studentName, hostName, by }) => ({
    subject: `${studentName}: place confirmed`,
    lead:
      by === 'school'
        ? `Your school has seen a paper of ${hostName}: the place is confirmed.`
        : `${hostName} confirms the place. You can prepare the agreement or the contract.`,
    next: [
      step('The school', 'prepares the agreement or the contract'),
      step(studentName, 'signs before the first day'),
      step(hostName, 'welcomes the student on the confirmed dates'),
    ],
  }),
  refused: ({ studentName, hostName }) => ({
    subject: `${studentName}: place refused by the company`,
    lead: `${hostName} answers that this place does not exist or does not hold. The search goes on: ${studentName} is without a place again.`,
    next: [step('You', 'speak with the student'), step(studentName, 'searches again'), step('Sève', 'proposes offers again')],
  }),
  cancelled: ({ studentName, hostName, by }) => ({
    subject: `${studentName}: place cancelled`,
    lead: `The place at ${hostName} is cancelled by the ${by}. The search goes on: ${studentName} is without a place again.`,
    next: [step('You', 'speak with the student'), step(studentName, 'searches again'), step('Sève', 'proposes offers again')],
  }),
  disowned: ({ studentName, hostName }) => ({
    subject: `${studentName}: address of the company to correct`,
    lead: `The reader at the address given for ${hostName} has nothing to do with this place. The address is removed, and the place waits.`,
    next: [
      step('You', 'ask for the right address or a paper'),
      step(hostName, 'confirms, or you confirm on the paper'),
      step('The school', 'prepares the agreement or the contract'),
    ],
  }),
  silent: ({ studentName, hostName }) => ({
    subject: `${studentName}: place not confirmed yet`,
    lead: `${hostName} has not answered for ${PLACE_SILENCE_DAYS} days, despite two reminders. A paper of the company is enough to confirm the place yourself.`,
    next: [
      step('You', 'call the company, or ask the student for a paper'),
      step('You', 'confirm on the paper that you have seen'),
      step('The school', 'prepares the agreement or the contract'),
    ],
  }),
};

const NAMED_COMPANY = ({ studentName, hostName }: PlaceHappened): PlaceSaid => ({
  subject: `A place with you: ${studentName}`,
  lead: `A school has seen a paper that names ${hostName} and confirmed a place for ${studentName}. It stands in the list of your places: if it is not yours, tell the school.`,
  next: [
    step('You', 'read the place and its dates'),
    step('The school', 'prepares the agreement or the contract with you'),
    step('You', 'welcome the student on these dates'),
  ],
});

const CANCELLED_COMPANY = ({ studentName, by }: PlaceHappened): PlaceSaid => ({
  subject: `Place cancelled: ${studentName}`,
  lead: `The place that ${studentName} had with you is cancelled by the ${by}. You have nothing to do.`,
  next: [
    step('You', 'free these dates'),
    step('The school', 'answers your questions'),
    step('You', 'can publish an offer on Sève for the free place'),
  ],
});

export const ENGLISH_COMPANY = (told: PlaceHappened): PlaceSaid => (told.act === 'cancelled' ? CANCELLED_COMPANY : NAMED_COMPANY)(told);

export const ENGLISH_WHY: Record<PlaceReader, string> = {
  student: 'You get this letter because this place is yours.',
  teacher: 'You get this letter because you follow this student.',
  company: 'You get this letter because this place names your company.',
};
export const ENGLISH_ACTION: Record<PlaceReader, string> = { student: 'See the place', teacher: 'See the student', company: 'Open Sève' };
