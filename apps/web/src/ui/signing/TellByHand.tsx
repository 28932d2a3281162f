import { Stack } from '@mantine/core';
import type { SignatoryForSchool } from '@seve/api-client';
import { addDays, type CivilDate, OBJECTION_DAYS } from '@seve/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';
import type { SigningAccess } from './signing-access.js';

interface TellByHandProps {
  paper: SigningAccess['paper'];
  /** Signatories bound by a filed paper who receive no letter. */
  people: readonly Pick<SignatoryForSchool, 'id' | 'name' | 'role'>[];
  filedOn: CivilDate;
}

/** Text for signatories without an e-mail address, which the school prints or reads to them. */
export function TellByHand({ paper, people, filedOn }: TellByHandProps) {
  const { t } = useTranslation('signatories');
  const format = useFormat();
  const heading = useId();
  if (people.length === 0) return null;
  const days = { day: format.longDay(filedOn), until: format.longDay(addDays(filedOn, OBJECTION_DAYS)) };
  return (
    <Stack component="section" gap="xs" aria-labelledby={heading}>
      <h3 id={heading} className="compact strong">
        {t('tell-by-hand.title', { count: people.length })}
      </h3>
      <p className="small dimmed">{t('tell-by-hand.what')}</p>
      <ul className="bare-list">
        {people.map(({ id, name, role }) => (
          <li key={id}>
            <blockquote className="own-words">{t('tell-by-hand.letter', { name, ...days, role: t(`role.${paper}.${role}`) })}</blockquote>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
