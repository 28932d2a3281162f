/** From BTS up one says "étudiant", before it "élève". */
const FIRST_OF_STUDENTS = 5;

export const learnerOf = (level: number): 'student' | 'pupil' => (level >= FIRST_OF_STUDENTS ? 'student' : 'pupil');
