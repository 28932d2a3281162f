import { useDebouncedValue } from '@mantine/hooks';
import type { SpotlightActionData } from '@mantine/spotlight';
import { classStudentsFindOptions } from '@seve/api-client';
import { IconUser } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

const PAUSE_MS = 180;
const FROM = 2;

/** Returns the students of the reader's classes whose name contains these words, each with a link to the student's page. */
export function usePupils(words: string, isSchool: boolean): SpotlightActionData[] {
  const navigate = useNavigate();
  const [q] = useDebouncedValue(words, PAUSE_MS);
  const isAsked = isSchool && q.length >= FROM;
  const found = useQuery({ ...classStudentsFindOptions({ query: { q } }), enabled: isAsked, placeholderData: keepPreviousData });
  if (!isAsked || words.length < FROM) return [];
  return (found.data ?? []).map(({ studentId, classId, className, firstName, lastName }) => ({
    id: studentId,
    label: `${firstName} ${lastName}`,
    description: className,
    leftSection: <IconUser size={20} stroke={1.6} aria-hidden="true" />,
    onClick: () => void navigate({ to: '/classes/$classId/eleves/$studentId', params: { classId, studentId } }),
  }));
}
