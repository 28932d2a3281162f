import type { ClassSummary } from '@seve/api-client';
import { CLASS_TASKS, type ClassTask } from '@seve/domain';

export interface TaskCount {
  task: ClassTask;
  count: number;
  /** Of the quiet, those whom the teacher has contacted since their last act. */
  contacted: number;
  /** Those that have any, the most first. */
  classes: { id: string; name: string; count: number }[];
}

/** What is to be done in all classes together, the most pressing first; what counts none is left out. */
export function tasksOf(classes: readonly Pick<ClassSummary, 'id' | 'name' | 'tasks'>[]): TaskCount[] {
  return CLASS_TASKS.map((task) => {
    const counted = classes.map(({ id, name, tasks }) => ({ id, name, count: tasks[task] })).filter(({ count }) => count > 0);
    counted.sort((one, other) => other.count - one.count);
    const contacted = task === 'quiet' ? classes.reduce((sum, { tasks }) => sum + tasks.quietContacted, 0) : 0;
    return { task, contacted, count: counted.reduce((sum, one) => sum + one.count, 0), classes: counted };
  }).filter(({ count }) => count > 0);
}
