import type { OfficialFormLine } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Columns } from '../../../../ui/layout/Columns.js';
import { FormChip } from '../FormChip.js';

export function FormRow({ form }: { form: OfficialFormLine }) {
  const { t } = useTranslation('official-forms');
  const { id, title, pages, fieldCount, mappedCount } = form;
  return (
    <Columns component="li" columns="minmax(0, 1fr) auto" from="tablet" gap="lg" rowGap="xs" align="center" rule="above" py="md">
      <div>
        <h3 className="row-title anywhere">
          <Link to="/coordination/formulaires/$formId" params={{ formId: id }} lang="fr">
            {title}
          </Link>
        </h3>
        <p className="small dimmed">
          {t('pages', { count: pages })} {t('mapped', { count: mappedCount, total: fieldCount })}
        </p>
      </div>
      <div>
        <FormChip form={form} />
      </div>
    </Columns>
  );
}
