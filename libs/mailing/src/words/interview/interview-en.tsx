import { step } from '../step.js';
import type { InterviewWords } from './interview-words.js';

const withFile = (lead: string, does: string, hasFile: boolean) => (hasFile ? `${lead} The attached file ${does} your calendar.` : lead);

const AFTER = step('After the interview,', 'the company offers the place, or says no with its reason');
const HINDERED = step('Something in the way?', 'Tell the company as early as you can: it proposes another time');
const DECIDE = step('After the interview,', 'you offer the place, or say no with a reason');
const TABLE = step('You', 'see the whole in the table of the class');

export const interviewInEnglish: InterviewWords = {
  student: ({ company, hasFile }) => ({
    proposed: {
      subject: `${company} proposes an interview to you`,
      lead: 'Choose the time that suits you, or say that none does.',
      action: 'Choose a time',
      next: [step('You', 'choose a time on Sève'), step('The company', 'knows at once, and you get a file for your calendar'), AFTER],
    },
    confirmed: {
      subject: `Interview confirmed: ${company}`,
      lead: withFile('The appointment is made.', 'adds it to', hasFile),
      action: 'See the appointment',
      next: [step('You', 'read the offer again and prepare your questions'), HINDERED, AFTER],
    },
    moved: {
      subject: `Interview moved: ${company}`,
      lead: withFile('The company changes the appointment.', 'corrects it in', hasFile),
      action: 'See the appointment',
      next: [step('You', 'check that the new appointment suits you'), HINDERED, AFTER],
    },
    reopened: {
      subject: `Interview at another time: ${company}`,
      lead: withFile('The company cannot keep this appointment and proposes other times.', 'removes the old one from', hasFile),
      action: 'Choose a time',
      next: [step('You', 'choose another time on Sève'), step('The company', 'knows at once, and you get a file for your calendar'), AFTER],
    },
    refused: {
      subject: `No time fits: ${company} knows`,
      lead: 'You have said that none of the times fits. It is for the company to act.',
      action: 'See my application',
      next: [step('The company', 'proposes other times, or answers'), step('You', 'may still choose one of the first'), AFTER],
    },
    cancelled: {
      subject: `Interview cancelled: ${company}`,
      lead: withFile('This appointment does not take place.', 'removes it from', hasFile),
      action: 'See my application',
      next: [
        step('Your application', 'keeps its state, which you read on Sève'),
        step('Your other applications', 'go on'),
        step('Sève', 'writes to you as soon as the company answers'),
      ],
    },
  }),
  company: ({ student, hasFile }) => ({
    proposed: {
      subject: `Interview proposed to ${student}`,
      lead: 'Your times are on their way. There is nothing for you to do.',
      action: 'See the application',
      next: [step(student, 'chooses a time'), step('You', 'get the choice, with a file for your calendar'), DECIDE],
    },
    confirmed: {
      subject: `Interview confirmed: ${student}`,
      lead: withFile('The appointment is made.', 'adds it to', hasFile),
      action: 'See the application',
      next: [step('You', 'read the application again'), step('Something in the way?', 'Move the appointment on Sève'), DECIDE],
    },
    moved: {
      subject: `Interview moved: ${student}`,
      lead: withFile('The appointment changes.', 'corrects it in', hasFile),
      action: 'See the application',
      next: [step(student, 'gets the same news'), step('Something in the way?', 'Move the appointment on Sève'), DECIDE],
    },
    reopened: {
      subject: `Interview at another time: ${student}`,
      lead: withFile('Your new times are on their way.', 'removes the old appointment from', hasFile),
      action: 'See the application',
      next: [step(student, 'chooses a time'), step('You', 'get the choice, with a file for your calendar'), DECIDE],
    },
    refused: {
      subject: `None of your times fits ${student}`,
      lead: 'The application still stands. Propose other times: it takes a minute.',
      action: 'Propose other times',
      next: [step('You', 'propose other times on Sève'), step(student, 'chooses a time'), DECIDE],
    },
    cancelled: {
      subject: `Interview cancelled: ${student}`,
      lead: withFile('This appointment does not take place.', 'removes it from', hasFile),
      action: 'See the application',
      next: [
        step(student, 'gets the same news'),
        step('The application', 'keeps its state, which you read on Sève'),
        step('You', 'answer in a minute, even to say no'),
      ],
    },
  }),
  teacher: ({ student, company }) => ({
    proposed: {
      subject: `${company} proposes an interview to ${student}`,
      lead: `It is for ${student} to choose a time.`,
      action: 'Open my class',
      next: [step(student, 'chooses a time'), AFTER, TABLE],
    },
    confirmed: {
      subject: `Interview confirmed: ${student} and ${company}`,
      lead: 'The appointment is made. Now is the time to prepare it together.',
      action: 'Open my class',
      next: [step(student, 'prepares questions, with you if possible'), AFTER, TABLE],
    },
    moved: {
      subject: `Interview moved: ${student} and ${company}`,
      lead: 'The company changes the appointment.',
      action: 'Open my class',
      next: [step(student, 'gets the same news'), AFTER, TABLE],
    },
    reopened: {
      subject: `Interview at another time: ${student} and ${company}`,
      lead: `The company proposes other times. The choice is in the hands of ${student}.`,
      action: 'Open my class',
      next: [step(student, 'chooses a time'), AFTER, TABLE],
    },
    refused: {
      subject: `No time fits ${student}`,
      lead: `${student} has told ${company}. It is for the company to propose other times.`,
      action: 'Open my class',
      next: [step('The company', 'proposes other times, or answers'), AFTER, TABLE],
    },
    cancelled: {
      subject: `Interview cancelled: ${student} and ${company}`,
      lead: 'This appointment does not take place.',
      action: 'Open my class',
      next: [step(student, 'gets the same news'), step('The application', 'keeps its state, which you read on Sève'), TABLE],
    },
  }),
};
