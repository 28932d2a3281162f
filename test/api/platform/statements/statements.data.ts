/** Keys of the demo accounts with one-click sign-in. */
export const DEMO_ROLES = ['student', 'company', 'teacher', 'school_staff', 'coordinator'] as const;
export type DemoRole = (typeof DEMO_ROLES)[number];

/** Number of SQL statements of one request, and of prepared ones when the same texts are sent again. */
export interface CountedPath {
  path: string;
  as: DemoRole;
  statements: number;
  prepared: number;
}

const row = (as: DemoRole, path: string, statements: number, prepared: number): CountedPath => ({ as, path, statements, prepared });

/** Most frequent requests. A commit that raises a number says why; one that lowers it updates the table. */
export const HOT_PATHS: readonly CountedPath[] = [
  row('student', 'GET /api/account/me', 1, 1),
  row('company', 'GET /api/account/me', 4, 4),
  row('teacher', 'GET /api/account/me', 1, 1),
  row('student', 'GET /api/account/news/count', 2, 1),
  row('student', 'GET /api/account/news', 2, 1),
  row('student', 'GET /api/student/home', 19, 14),
  row('student', 'GET /api/student/matches', 5, 5),
  row('student', 'GET /api/student/profile', 7, 6),
  row('student', 'GET /api/offers', 2, 1),
  row('student', 'GET /api/offers?q=laboratoire&kind=internship&place=80021&radius=50', 3, 1),
  row('student', 'GET /api/offers/:offerId', 13, 12),
  row('student', 'GET /api/applications', 3, 2),
  row('student', 'POST /api/applications', 24, 21),
  row('company', 'GET /api/applications/:applicationId', 6, 3),
  row('company', 'GET /api/company/offers', 5, 4),
  row('company', 'GET /api/offers/:offerId/applications', 7, 4),
  row('company', 'GET /api/offers/:offerId/candidates', 5, 4),
  row('teacher', 'GET /api/classes', 4, 2),
  row('teacher', 'GET /api/classes/:classId', 6, 3),
  row('teacher', 'GET /api/classes/:classId/students/:studentId', 9, 8),
  row('school_staff', 'GET /api/school-agreements?step=to_sign', 3, 1),
  row('coordinator', 'GET /api/campus/escalations', 2, 1),
  row('student', 'GET /api/reference/communes?q=amiens', 1, 1),
  row('student', 'GET /api/reference/occupations?q=chimie', 1, 1),
];
