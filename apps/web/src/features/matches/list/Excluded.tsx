import { Group } from '@mantine/core';
import type { ExcludedOffers } from '@seve/api-client';
import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Excluded.module.css';
import { ExcludedList } from './ExcludedList.js';

/** How many offers the student's own criteria keep out; on demand, under which one. */
export function Excluded({ excluded }: { excluded: ExcludedOffers }) {
  const { t } = useTranslation('matches');
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  if (excluded.count === 0) return null;
  return (
    <Group gap="xs" align="stretch" wrap="nowrap" className={`small dimmed ${css.foot}`}>
      <IconX size={16} stroke={1.6} aria-hidden="true" />
      <div>
        <p>
          {t('excluded.count', { count: excluded.count })}{' '}
          <button type="button" className={css.toggle} aria-expanded={isOpen} aria-controls={list} onClick={() => setOpen(!isOpen)}>
            {isOpen ? t('excluded.hide') : t('excluded.show')}
          </button>
        </p>
        <div id={list} hidden={!isOpen}>
          <ExcludedList excluded={excluded} />
          <p className={css.change}>
            <Link to="/profil">{t('seek.change')}</Link>
          </p>
        </div>
      </div>
    </Group>
  );
}
