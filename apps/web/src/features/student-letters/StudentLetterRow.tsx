import { Stack } from '@mantine/core';
import type { StudentLetterView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { LetterChip } from '../../ui/chips/LetterChip.js';
import { RelativeDay } from '../../ui/format/RelativeDay.js';
import { useLetterName } from '../../ui/wording/use-letter-name.js';
import css from './StudentLetterRow.module.css';

/** Which letter, to whom, when, and whether it arrived. */
export function StudentLetterRow({ letter: { letter, recipient, organisation, about, state, at } }: { letter: StudentLetterView }) {
  const { t } = useTranslation('student-letters');
  const nameOf = useLetterName();
  return (
    <li className={css.row}>
      <div>
        <h2 className={css.title}>{nameOf(letter)}</h2>
        <p className="small">{t(`to.${recipient}`, { organisation: organisation ?? '' })}</p>
        {about && <p className="small dimmed">{about}</p>}
      </div>
      <Stack gap="xxs" align="flex-end" className={css.state}>
        <LetterChip state={state} />
        <p className="small dimmed">
          <RelativeDay at={at} />
        </p>
      </Stack>
    </li>
  );
}
