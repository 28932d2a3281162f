import { Stack } from '@mantine/core';
import type { StudentLetterView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { LetterChip } from '../../../ui/chips/LetterChip.js';
import { RelativeDay } from '../../../ui/format/RelativeDay.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { useLetterName } from '../../../ui/wording/use-letter-name.js';
import css from './StudentLetterRow.module.css';

/** One letter: name, recipient, date, and whether it was delivered. */
export function StudentLetterRow({ letter: { letter, recipient, organisation, about, state, at } }: { letter: StudentLetterView }) {
  const { t } = useTranslation('student-letters');
  const nameOf = useLetterName();
  return (
    <Columns component="li" columns="minmax(0, 1fr) auto" from="tablet" gap="lg" rowGap="xxs" align="start" rule="below" py="md">
      <div>
        <h2 className="row-title">{nameOf(letter)}</h2>
        <p className="small">{t(`to.${recipient}`, { organisation: organisation ?? '' })}</p>
        {about && <p className="small dimmed">{about}</p>}
      </div>
      <Stack gap="xxs" align="flex-end" className={css.state}>
        <LetterChip state={state} />
        <p className="small dimmed">
          <RelativeDay at={at} />
        </p>
      </Stack>
    </Columns>
  );
}
