import { Stack } from '@mantine/core';
import type { EmailView } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LetterChip } from '../../../../ui/chips/LetterChip.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { useLetterName } from '../../../../ui/wording/use-letter-name.js';
import { LetterDetails } from './LetterDetails.js';
import css from './LetterRow.module.css';

/** One letter; it unfolds to its details. */
export function LetterRow({ letter }: { letter: EmailView }) {
  const { t } = useTranslation('mail-log');
  const format = useFormat();
  const nameOf = useLetterName();
  const { letter: name, toAddress, personName, role, state, sentAt, createdAt, resentFrom } = letter;
  const who = [personName, role ? t(`roles:${role}.name`) : t('no-account')].filter(Boolean).join(', ');
  return (
    <li className="ruled-below">
      <details className={css.letter}>
        <summary className={css.row}>
          <Stack component="span" gap="xxs" align="flex-start">
            <h2 className={`row-title ${css.title}`}>{nameOf(name)}</h2>
            {resentFrom && <span className="small dimmed">{t('copy')}</span>}
          </Stack>
          <span className={css.who}>
            <span className="anywhere">{toAddress}</span>
            <span className="small dimmed">{who}</span>
          </span>
          <span className={css.state}>
            <LetterChip state={state} />
            <time className="small dimmed" dateTime={String(sentAt ?? createdAt)}>
              {format.relativeDay(dayInParis(new Date(sentAt ?? createdAt)))}
            </time>
          </span>
          <IconChevronDown className={`dimmed ${css.mark}`} size={18} stroke={1.6} aria-hidden="true" />
        </summary>
        <LetterDetails letter={letter} />
      </details>
    </li>
  );
}
