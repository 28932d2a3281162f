import { Box, Stack } from '@mantine/core';
import type { ContractChange, ContractRemarkView } from '@seve/api-client';
import { IconCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../../../ui/actions/IconButton.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { Section } from '../../../../../ui/layout/Section.js';

/** Fields that say something else than when this reader last looked, before and after side by side. */
export function Changes({ changes, onRead }: { changes: readonly ContractChange[]; onRead: () => Promise<unknown> }) {
  const { t } = useTranslation(['contracts', 'contract-fields']);
  const look = useMutation({ mutationFn: onRead, onError: useShowProblem(), onSuccess: () => focusHeading() });
  if (changes.length === 0 || look.isSuccess) return null;
  return (
    <Section id="changes" title={t('contracts:changes.title', { count: changes.length })} isSheet>
      {changes.map(({ party, field, before, after }) => (
        <Box key={`${party} ${field}`} pt="sm" className="ruled">
          <h3 className="compact strong">
            {t(`contract-fields:${field}`)} <span className="dimmed small">{t(`contracts:part.${party}`)}</span>
          </h3>
          <Columns component="dl" columns={2} from="tablet" gap="lg" rowGap="xs" mt="xxs">
            <div>
              <dt className="small dimmed">{t('contracts:changes.before')}</dt>
              <Box component="dd" c="var(--dimmed)" className="own-words">
                {before ?? t('contracts:changes.nothing')}
              </Box>
            </div>
            <div>
              <dt className="small dimmed">{t('contracts:changes.after')}</dt>
              <dd className="own-words">{after ?? t('contracts:changes.nothing')}</dd>
            </div>
          </Columns>
        </Box>
      ))}
      <div>
        <IconButton variant="default" loading={look.isPending} icon={IconCheck} onClick={() => look.mutate()}>
          {t('contracts:changes.read')}
        </IconButton>
      </div>
    </Section>
  );
}

/** Changes that a side was asked for and has not made yet. */
export function Remarks({ remarks }: { remarks: readonly ContractRemarkView[] }) {
  const { t } = useTranslation(['contracts', 'contract-fields', 'roles']);
  if (remarks.length === 0) return null;
  return (
    <Section id="remarks" title={t('contracts:remarks', { count: remarks.length })}>
      <Stack component="ul" gap="sm" className="bare-list">
        {remarks.map(({ id, party, field, text, by }) => (
          <li key={id}>
            <p className="small dimmed">
              {t(`contracts:part.${party}`)}, {t(`roles:${by}.by`)}
            </p>
            {field && <p className="strong">{t(`contract-fields:${field}`)}</p>}
            <p className="own-words">{text}</p>
          </li>
        ))}
      </Stack>
    </Section>
  );
}
