import { Box, Flex } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../chips/StatusChip.js';

interface StepQueueProps {
  title: string;
  lines: readonly {
    key: string;
    count: number;
    late: number;
    /** Link to the list of the papers counted. */
    link: ReactNode;
  }[];
}

/** Number of papers in each step; renders nothing when there are none. */
export function StepQueue({ title, lines }: StepQueueProps) {
  const heading = useId();
  const { t } = useTranslation('ui');
  if (lines.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={heading} mb="column">
      <h2 id={heading}>{title}</h2>
      <ul className="bare-list">
        {lines.map(({ key, count, late, link }) => (
          <Flex component="li" key={key} py="sm" columnGap="md" align="baseline" wrap="wrap" className="ruled">
            <Box component="span" fz="1.5rem" miw="3rem" ta="right" className="num">
              {count}
            </Box>
            {link}
            {late > 0 && (
              <StatusChip tone="alert" icon={IconAlertTriangle}>
                {t('queue.late', { count: late })}
              </StatusChip>
            )}
          </Flex>
        ))}
      </ul>
    </Box>
  );
}
