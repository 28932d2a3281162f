import { Checkbox } from '@mantine/core';
import type { ClassStudent } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../student-row.js';
import type { Selection } from '../use-selection.js';

/** Checkbox of one row. */
export function SelectStudent({ student, selection }: { student: ClassStudent; selection: Selection }) {
  const { t } = useTranslation('classes');
  return (
    <Checkbox
      className="no-print"
      aria-label={t('select.one', { name: nameOf(student) })}
      checked={selection.isOn(student.id)}
      onChange={() => selection.toggle(student.id)}
    />
  );
}
