import { type ClassStudent, type ReminderRecipient, remindersRecipients } from '@seve/api-client';
import type { ReminderStanding } from '@seve/domain';
import { useQuery } from '@tanstack/react-query';

export type Named = Pick<ClassStudent, 'id' | 'firstName' | 'lastName'>;

/** A student who gets no letter, with the reason. */
export interface LeftOut extends Named {
  standing: Exclude<ReminderStanding, 'free'>;
  remindedOn: string | null;
}

export interface Recipients {
  isPending: boolean;
  error: string | null;
  reached: readonly Named[];
  leftOut: readonly LeftOut[];
  /** Number of students who were written to recently, whether or not they are left out. */
  recent: number;
}

interface Asked {
  classId: string;
  students: readonly Named[];
  isOpen: boolean;
  alsoRecent: boolean;
}

/** Splits the students into recipients and those left out, by the same rules as the api. */
export function useRecipients({ classId, students, isOpen, alsoRecent }: Asked): Recipients {
  const studentIds = students.map(({ id }) => id);
  const read = useQuery({
    queryKey: ['reminder-recipients', classId, studentIds],
    queryFn: async ({ signal }) =>
      (await remindersRecipients({ path: { id: classId }, body: { studentIds }, throwOnError: true, signal })).data.recipients,
    enabled: isOpen && studentIds.length > 0,
    gcTime: 0,
  });
  const of = (id: string): ReminderRecipient | undefined => read.data?.find(({ studentId }) => studentId === id);
  const isReached = (id: string) => {
    const standing = of(id)?.standing;
    return standing === 'free' || (alsoRecent && standing === 'recent');
  };
  return {
    isPending: read.isPending,
    error: read.error?.message ?? null,
    reached: students.filter(({ id }) => isReached(id)),
    leftOut: students.flatMap((student) => {
      const recipient = of(student.id);
      if (!recipient || recipient.standing === 'free' || isReached(student.id)) return [];
      return [{ ...student, standing: recipient.standing, remindedOn: recipient.remindedOn }];
    }),
    recent: read.data?.filter(({ standing }) => standing === 'recent').length ?? 0,
  };
}
