import { educationCode, type LegalReason } from '../legal-reason.js';
import { type Weighed, weighed } from './weighed.js';

/** Minimum teaching hours of a course in a year, internships excluded, and those of them with teacher and students in one room (D124-2). */
const LEAST = { hours: 200, faceToFaceHours: 50 } as const;

export interface TeachingHours {
  /** Teaching hours of the course in the year, without internships; null if not entered. */
  hours: number | null;
  /** Hours of them with the teacher in the room; null if not entered. */
  faceToFaceHours: number | null;
  isHigherEducation: boolean;
}

const reasonOf = (numbers: LegalReason['numbers'], fr: string, en: string) => ({
  rule: 'teaching-hours',
  article: educationCode('D124-2'),
  numbers,
  sentence: { fr, en },
});

/** Checks that the course has at least 200 teaching hours a year, of which 50 face to face in higher education (D124-2). */
export function teachingHours({ hours, faceToFaceHours, isHigherEducation }: TeachingHours): Weighed {
  if (hours === null) return weighed({});
  if (hours < LEAST.hours) {
    const reason = reasonOf(
      { hours, leastHours: LEAST.hours },
      `La formation compte ${hours}\u00a0h de cours dans l’année\u00a0: il en faut ${LEAST.hours} au moins, stages non compris.`,
      `The course has ${hours}\u00a0h of teaching in the year: at least ${LEAST.hours} are needed, internships left out.`,
    );
    const remedy = {
      fr: 'Vérifiez le volume horaire. S’il est juste, la formation n’ouvre pas droit à un stage.',
      en: 'Check the number of hours. If it is right, the course does not allow an internship.',
    };
    return weighed({ refused: [{ ...reason, remedy }] });
  }
  return isHigherEducation ? faceToFace(faceToFaceHours) : weighed({});
}

function faceToFace(hours: number | null): Weighed {
  const least = LEAST.faceToFaceHours;
  if (hours === null) {
    return weighed({
      warned: [
        {
          ...reasonOf(
            { leastFaceToFaceHours: least },
            `Les heures de cours en présence ne sont pas indiquées\u00a0: il en faut ${least}. Si vous continuez, la convention peut être contestée.`,
            `The hours taught face to face are not given: ${least} are needed. If you go on, the agreement may be contested.`,
          ),
          remedy: { fr: 'Indiquez les heures de cours en présence.', en: 'Give the hours taught face to face.' },
        },
      ],
    });
  }
  if (hours >= least) return weighed({});
  return weighed({
    refused: [
      {
        ...reasonOf(
          { faceToFaceHours: hours, leastFaceToFaceHours: least },
          `La formation compte ${hours}\u00a0h de cours en présence\u00a0: il en faut ${least} au moins.`,
          `The course has ${hours}\u00a0h of teaching face to face: at least ${least} are needed.`,
        ),
        remedy: {
          fr: 'Vérifiez les heures en présence, ou demandez une dérogation au recteur de la région académique.',
          en: 'Check the hours face to face, or ask the rector of the academic region for an exemption.',
        },
      },
    ],
  });
}
