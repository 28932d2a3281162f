import { Box, Flex } from '@mantine/core';
import type { OwnDataPartView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { Columns } from '../../../../ui/layout/Columns.js';

/** Number of rows per part of the data. */
export function RowCounts({ parts }: { parts: readonly OwnDataPartView[] }) {
  const { t } = useTranslation('my-data');
  return (
    <Columns component="dl" columns={2} from="tablet" gap="wide" rowGap={0} w="100%">
      {parts.map(({ title, rows }) => (
        <Flex key={title} gap="md" justify="space-between" py="xs" className="ruled">
          <dt>{title}</dt>
          <Box component="dd" className="dimmed" style={{ whiteSpace: 'nowrap' }}>
            {t('parts.rows', { count: rows })}
          </Box>
        </Flex>
      ))}
    </Columns>
  );
}
