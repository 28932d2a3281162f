// What a worker that starts now would store, and how many stored rows are others.
const built = (path) => import(new URL(`../../../dist/${path}`, import.meta.url).href);
const { dayInParis } = await built('libs/domain/src/index.js');
const { loadIndex } = await built('apps/worker/src/matching/engine/load-index.js');
const { scoringOf } = await built('apps/worker/src/matching/engine/scoring.js');

const SILENT = { info: () => undefined };
const textOf = ({ studentId, offerId, studentScore, postScore, total }) => `${studentId} ${offerId} ${studentScore} ${postScore} ${total}`;

/** Rows that are only stored, or only in a fresh index; both when a score is another. */
export async function differences({ manager }) {
  const index = await loadIndex(manager, await scoringOf(manager, dayInParis(new Date())), SILENT);
  const students = await manager.query('select id from student');
  const stored = await manager.query(
    'select student_id as "studentId", offer_id as "offerId", student_score as "studentScore", post_score as "postScore", total from match',
  );
  const fresh = new Set(index.rowsOf(students.map(({ id }) => id)).map(textOf));
  const wrong = stored.filter((row) => !fresh.delete(textOf(row)));
  return { count: wrong.length + fresh.size, rows: stored.length };
}
