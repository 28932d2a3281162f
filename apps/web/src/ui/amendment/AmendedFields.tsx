import { Box, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Columns } from '../layout/Columns.js';
import type { AmendedField } from './amended-paper.js';
import { useFieldName } from './use-field-name.js';

/** Shows the old and the new value of each amended field side by side. */
export function AmendedFields({ fields }: { fields: readonly AmendedField[] }) {
  const { t } = useTranslation('amendment');
  const nameOf = useFieldName();
  if (fields.length === 0) return <p className="dimmed">{t('no-change')}</p>;
  return (
    <Stack gap="xs">
      {fields.map((one) => (
        <Box key={`${one.party} ${one.field}`} pt="xs" className="ruled">
          <p className="compact strong">{nameOf(one)}</p>
          <Columns component="dl" columns={2} from="tablet" gap="lg" rowGap="xs" mt="xxs">
            <div>
              <dt className="small dimmed">{t('before')}</dt>
              <Box component="dd" c="var(--dimmed)" className="own-words">
                {one.before ?? t('nothing')}
              </Box>
            </div>
            <div>
              <dt className="small dimmed">{t('after')}</dt>
              <dd className="own-words">{one.after ?? t('nothing')}</dd>
            </div>
          </Columns>
        </Box>
      ))}
    </Stack>
  );
}
