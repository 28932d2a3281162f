import { describe, expect, it } from '@jest/globals';
import { tasksOf } from './teacher-tasks.js';

const group = (id: string, tasks: Partial<Parameters<typeof tasksOf>[0][number]['tasks']>) => ({
  id,
  name: id,
  tasks: {
    rebound: 0,
    withoutApplication: 0,
    toConfirm: 0,
    notJoined: 0,
    schoolAgreement: 0,
    guardianConfirmation: 0,
    guardianConsent: 0,
    guardianContact: 0,
    waiting: 0,
    quiet: 0,
    quietContacted: 0,
    ...tasks,
  },
});

describe('the tasks of a teacher', () => {
  it('are counted over all classes, the most pressing first, each with the classes it stands for', () => {
    expect(tasksOf([group('BTS 1', { withoutApplication: 2, waiting: 4 }), group('BTS 2', { withoutApplication: 3 })])).toEqual([
      {
        task: 'withoutApplication',
        count: 5,
        contacted: 0,
        classes: [
          { id: 'BTS 2', name: 'BTS 2', count: 3 },
          { id: 'BTS 1', name: 'BTS 1', count: 2 },
        ],
      },
      { task: 'waiting', count: 4, contacted: 0, classes: [{ id: 'BTS 1', name: 'BTS 1', count: 4 }] },
    ]);
  });

  it('tell of the quiet how many the teacher has contacted since', () => {
    const [quiet] = tasksOf([group('BTS 1', { quiet: 3, quietContacted: 1 }), group('BTS 2', { quiet: 2, quietContacted: 2 })]);
    expect(quiet).toMatchObject({ task: 'quiet', count: 5, contacted: 3 });
  });

  it('are none when everybody has a place', () => {
    expect(tasksOf([group('BTS 1', {})])).toEqual([]);
  });
});
