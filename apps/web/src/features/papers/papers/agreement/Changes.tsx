import { Box } from '@mantine/core';
import { type AgreementChange, schoolAgreementsLookMutation } from '@seve/api-client';
import { IconCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { IconButton } from '../../../../ui/actions/IconButton.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { Section } from '../../../../ui/layout/Section.js';

/** Fields that say something else than when this reader last looked, before and after side by side. */
export function Changes({ id, changes }: { id: string; changes: readonly AgreementChange[] }) {
  const { t } = useTranslation('agreements');
  const invalidate = useInvalidate();
  const look = useMutation({ ...schoolAgreementsLookMutation(), onError: useShowProblem() });
  const read = async () => {
    await look.mutateAsync({ path: { id } });
    showToast(t('changes.done'));
    await invalidate('schoolAgreement');
    focusHeading();
  };
  return (
    <Section id="changes" title={t('changes.title', { count: changes.length })} isSheet>
      {changes.map(({ party, field, before, after }) => (
        <Box key={`${party} ${field}`} pt="sm" className="ruled">
          <h3 className="compact strong">
            {t(`agreement-fields:${field}`)} <span className="dimmed small">{t(`agreement:party.${party}`)}</span>
          </h3>
          <Columns component="dl" columns={2} from="tablet" gap="lg" rowGap="xs" mt="xxs">
            <div>
              <dt className="small dimmed">{t('changes.before')}</dt>
              <Box component="dd" c="var(--dimmed)" className="own-words">
                {before ?? t('changes.nothing')}
              </Box>
            </div>
            <div>
              <dt className="small dimmed">{t('changes.after')}</dt>
              <dd className="own-words">{after ?? t('changes.nothing')}</dd>
            </div>
          </Columns>
        </Box>
      ))}
      <div>
        <IconButton variant="default" loading={look.isPending} icon={IconCheck} onClick={() => void read().catch(() => undefined)}>
          {t('changes.read')}
        </IconButton>
      </div>
    </Section>
  );
}
