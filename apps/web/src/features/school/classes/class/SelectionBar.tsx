import { Button } from '@mantine/core';
import { PROPOSALS_MAX } from '@seve/domain';
import { IconBulb, IconMailForward, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ActBar } from '../../../../ui/layout/ActBar.js';
import type { Selection } from './use-selection.js';

interface SelectionBarProps {
  selection: Selection;
  /** Ids of the selected students without account. */
  notJoined: string[];
  onInvite: (ids: string[]) => void;
  onRemind: (ids: string[]) => void;
  /** Undefined for a reader who may not propose offers. */
  onPropose?: () => void;
}

/** Actions for the selected students; stays visible under the rows. */
export function SelectionBar({ selection: { ids, clear }, notJoined, onInvite, onRemind, onPropose }: SelectionBarProps) {
  const { t } = useTranslation('classes');
  const joined = ids.filter((id) => !notJoined.includes(id));
  const isTooMany = onPropose !== undefined && joined.length > PROPOSALS_MAX;
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
          {notJoined.length > 0 && (
            <Button
              variant="default"
              leftSection={<IconMailForward size={18} stroke={1.6} aria-hidden="true" />}
              onClick={() => onInvite(notJoined)}
            >
              {t('roster:bar.invite', { count: notJoined.length })}
            </Button>
          )}
          {joined.length > 0 && (
            <Button
              variant={onPropose ? 'default' : undefined}
              leftSection={<IconSend size={18} stroke={1.6} aria-hidden="true" />}
              onClick={() => onRemind(joined)}
            >
              {t('select.remind', { count: joined.length })}
            </Button>
          )}
          {onPropose && joined.length > 0 && (
            <Button disabled={isTooMany} leftSection={<IconBulb size={18} stroke={1.6} aria-hidden="true" />} onClick={onPropose}>
              {t('select.propose')}
            </Button>
          )}
        </ActBar>
      )}
    </>
  );
}
