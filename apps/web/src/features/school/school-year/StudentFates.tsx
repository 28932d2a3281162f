import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { ClassToRoll } from '@seve/api-client';
import { type ClassFate, FATES } from '@seve/domain';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matchesWords } from '../../../shell/palette/matches-words.js';
import { Columns } from '../../../ui/layout/Columns.js';
import type { RolloverFormState } from './rollover-values.js';

/** Number of students shown at once; of a larger class, only exceptions and search results are shown. */
const SHORT = 8;

interface StudentFatesProps {
  students: ClassToRoll['students'];
  /** Decision for the class. */
  fate: ClassFate | undefined;
  form: RolloverFormState;
}

type Student = ClassToRoll['students'][number];
const nameOf = ({ firstName, lastName }: Student) => `${firstName} ${lastName}`;

/** Exceptions: students with a decision other than that of their class. */
export function StudentFates({ students, fate, form }: StudentFatesProps) {
  const { t } = useTranslation('school-year');
  const [typed, setTyped] = useState('');
  const [isWhole, setWhole] = useState(students.length <= SHORT);
  const decisionOf = ({ id }: Student) => form.values.exceptions[id] ?? '';
  const isFound = (student: Student) => typed.trim() !== '' && matchesWords(nameOf(student), typed);
  const shown = students.filter((student) => isWhole || decisionOf(student) !== '' || isFound(student));
  return (
    <Stack gap="sm" mt="sm">
      {students.length > SHORT && (
        <TextInput
          size="sm"
          type="search"
          autoComplete="off"
          label={t('class.find')}
          leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setWhole(false);
          }}
        />
      )}
      <Columns component="ul" columns={2} from="tablet" gap="sm" className="bare-list">
        {shown.map((student) => (
          <li key={student.id}>
            <NativeSelect
              size="sm"
              label={nameOf(student)}
              data={[
                { value: '', label: t('class.as-class') },
                ...FATES.filter((one) => one !== fate).map((one) => ({ value: one, label: t(`fate.${one}`) })),
              ]}
              {...form.getInputProps(`exceptions.${student.id}`)}
              value={decisionOf(student)}
            />
          </li>
        ))}
      </Columns>
      {shown.length < students.length && (
        <div>
          <p role="status" className="small dimmed">
            {typed.trim() !== '' && !students.some(isFound)
              ? t('class.not-found')
              : t('class.others', { count: students.length - shown.length })}
          </p>
          <Button variant="subtle" size="sm" onClick={() => setWhole(true)}>
            {t('class.show-all', { count: students.length })}
          </Button>
        </div>
      )}
    </Stack>
  );
}
