import { Checkbox } from '@mantine/core';
import type { ClassStudent } from '@seve/api-client';
import { Columns } from '../../../../ui/layout/Columns.js';
import { nameOf } from '../student-row.js';

/** One checkbox per student of the class. */
export function StudentChoices({ students }: { students: readonly ClassStudent[] }) {
  return (
    <Columns columns={2} from="tablet" gap="sm" pt="xs">
      {students.map((student) => (
        <Checkbox key={student.id} value={student.id} label={nameOf(student)} description={student.referent?.name} />
      ))}
    </Columns>
  );
}
