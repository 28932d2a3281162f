/** Level from which learners are called "étudiant" (BTS and above) instead of "élève". */
const FIRST_OF_STUDENTS = 5;

export const learnerOf = (level: number): 'student' | 'pupil' => (level >= FIRST_OF_STUDENTS ? 'student' : 'pupil');
