import type { Client } from './client.js';

interface Profile {
  [field: string]: unknown;
  wantedOccupations: { code: string }[];
  skills: { ogr: number }[];
  skillsToLearn: { ogr: number }[];
  commune: { insee: string } | null;
}

const SENT_BACK = ['kinds', 'availableFrom', 'availableTo', 'limitKm', 'hasDrivingLicence', 'visibility', 'version'];

/** Saves a student's profile as it is: the smallest act that promises a job (`match-student`). Answers the status. */
export async function saveProfileAgain(student: Client): Promise<number> {
  const { body } = await student.get<Profile>('/api/student/profile');
  const { status } = await student.put('/api/student/profile', {
    ...Object.fromEntries(SENT_BACK.map((field) => [field, body[field]])),
    wantedRomeCodes: body.wantedOccupations.map(({ code }) => code),
    skills: body.skills.map(({ ogr }) => ogr),
    skillsToLearn: body.skillsToLearn.map(({ ogr }) => ogr),
    communeInsee: body.commune?.insee ?? null,
  });
  return status;
}
