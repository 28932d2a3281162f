import { Button } from '@mantine/core';
import { PROPOSALS_MAX } from '@seve/domain';
import { IconBulb } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ActBar } from '../../../ui/layout/ActBar.js';
import type { Selection } from './use-selection.js';

/** Actions for the selected students; stays visible under the rows. */
export function SelectionBar({ selection: { ids, clear }, onPropose }: { selection: Selection; onPropose: () => void }) {
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
          <Button disabled={isTooMany} leftSection={<IconBulb size={18} stroke={1.6} aria-hidden="true" />} onClick={onPropose}>
            {t('select.propose')}
          </Button>
        </ActBar>
      )}
    </>
  );
}
