import type { ClassSummary } from '@seve/api-client';
import { CLASS_TASKS, type ClassTask } from '@seve/domain';

export interface TaskCount {
  task: ClassTask;
  count: number;
  /** Number of inactive students whom the teacher has contacted since their last activity; 0 for other tasks. */
  contacted: number;
  /** Classes with at least one such student, highest count first. */
  classes: { id: string; name: string; count: number }[];
}

/** Sums the tasks of all classes, most urgent first; tasks with a count of 0 are omitted. */
export function tasksOf(classes: readonly Pick<ClassSummary, 'id' | 'name' | 'tasks'>[]): TaskCount[] {
  return CLASS_TASKS.map((task) => {
    const counted = classes.map(({ id, name, tasks }) => ({ id, name, count: tasks[task] })).filter(({ count }) => count > 0);
    counted.sort((one, other) => other.count - one.count);
    const contacted = task === 'quiet' ? classes.reduce((sum, { tasks }) => sum + tasks.quietContacted, 0) : 0;
    return { task, contacted, count: counted.reduce((sum, one) => sum + one.count, 0), classes: counted };
  }).filter(({ count }) => count > 0);
}
