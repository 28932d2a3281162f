import { Anchor, Box, Flex } from '@mantine/core';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { focusField } from '../../../../../ui/forms/field-nodes.js';

/** Each field without which the part is not complete, as a link to it. */
export function MissingFields({ fields }: { fields: readonly string[] }) {
  const { t } = useTranslation('agreements');
  const go = (path: string) => (event: MouseEvent) => {
    event.preventDefault();
    focusField(path);
  };
  if (fields.length === 0) return null;
  return (
    <Box component="nav" mb="md" aria-label={t('fill.missing', { count: fields.length })}>
      <p className="small strong">{t('fill.missing', { count: fields.length })}</p>
      <Flex component="ul" columnGap="md" rowGap="xxs" wrap="wrap" className="bare-list small">
        {fields.map((field) => (
          <li key={field}>
            <Anchor href={`#content.${field}`} inherit onClick={go(`content.${field}`)}>
              {t(`agreement-fields:${field}`)}
            </Anchor>
          </li>
        ))}
      </Flex>
    </Box>
  );
}
