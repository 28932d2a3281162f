import { Button } from '@mantine/core';
import { PROPOSALS_MAX } from '@seve/domain';
import { IconBulb, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ActBar } from '../../../ui/layout/ActBar.js';
import type { Selection } from './use-selection.js';

interface SelectionBarProps {
  selection: Selection;
  onRemind: () => void;
  onPropose: () => void;
}

/** Actions for the selected students; stays visible under the rows. */
export function SelectionBar({ selection: { ids, clear }, onRemind, onPropose }: SelectionBarProps) {
  const { t } = useTranslation('classes');
  const isTooMany = ids.length > PROPOSALS_MAX;
  return (
    <>
      <p className="visually-hidden" role="status">
        {ids.length > 0 && t('select.count', { count: ids.length })}
      </p>
      {ids.length > 0 && (
        <ActBar>
          <p>{isTooMany ? t('select.too-many', { max: PROPOSALS_MAX }) : t('select.count', { count: ids.length })}</p>
          <Button mr="auto" variant="subtle" size="sm" onClick={clear}>
            {t('select.clear')}
          </Button>
          <Button variant="default" leftSection={<IconSend size={18} stroke={1.6} aria-hidden="true" />} onClick={onRemind}>
            {t('select.remind', { count: ids.length })}
          </Button>
          <Button disabled={isTooMany} leftSection={<IconBulb size={18} stroke={1.6} aria-hidden="true" />} onClick={onPropose}>
            {t('select.propose')}
          </Button>
        </ActBar>
      )}
    </>
  );
}
