import { Box, Flex } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './MovedNotice.module.css';

interface MovedNoticeProps {
  hasMoved: boolean;
  onRefresh: () => void;
}

/**
 * Offers a reload when rows of the list have moved. Lies over the head of the list, so that the layout does not move; its live region
 * exists before the message.
 */
export function MovedNotice({ hasMoved, onRefresh }: MovedNoticeProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={`no-print ${css.place}`} role="status">
      {hasMoved && (
        <Flex rowGap="xs" columnGap="md" align="center" justify="space-between" className={`compact ${css.notice}`}>
          <Box component="p" py="xs">
            {t('moved.offers')}
          </Box>
          <button type="button" className={`strong ${css.refresh}`} onClick={onRefresh}>
            <IconRefresh size={16} stroke={1.6} aria-hidden="true" />
            {t('moved.refresh')}
          </button>
        </Flex>
      )}
    </div>
  );
}
