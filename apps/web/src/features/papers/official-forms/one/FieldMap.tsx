import { Button, Group } from '@mantine/core';
import { type FieldMappingDto, type OfficialFormView, officialFormsSave } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../../ui/actions/ActButton.js';
import { ActBar } from '../../../../ui/layout/ActBar.js';
import { Section } from '../../../../ui/layout/Section.js';
import { FieldRow } from './FieldRow.js';
import { changedFields } from './map-draft.js';
import { useShowForm } from './use-show-form.js';

/** Every field of the form, page by page, with the value that fills it. Saved by its button alone. */
export function FieldMap({ form }: { form: OfficialFormView }) {
  const { t } = useTranslation('official-forms');
  const show = useShowForm();
  const [map, setMap] = useState<readonly FieldMappingDto[]>(form.map);
  const [page, setPage] = useState(1);
  const changed = changedFields(form.map, map);
  const proposed = form.proposal.filter(({ field }) => !map.some((one) => one.field === field));
  const change = (field: string, mapping: FieldMappingDto | null) =>
    setMap([...map.filter((one) => one.field !== field), ...(mapping === null ? [] : [mapping])]);
  const save = async () => {
    const { data } = await officialFormsSave({ path: { id: form.id }, body: { version: form.version, map: [...map] } });
    await show(data, t('map.saved'));
  };
  const pages = [...new Set(form.fields.map((field) => field.page))];
  return (
    <Section id="field-map" title={t('map.title')} gap="md">
      <p className="dimmed">{t('map.what')}</p>
      {proposed.length > 0 && (
        <div>
          <Button variant="default" onClick={() => setMap([...map, ...proposed])}>
            {t('map.propose', { count: proposed.length })}
          </Button>
        </div>
      )}
      {pages.length > 1 && (
        <Group gap="xs" role="group" aria-label={t('map.pages')}>
          {pages.map((one) => (
            <Button
              key={one}
              variant={one === page ? 'filled' : 'default'}
              size="sm"
              aria-pressed={one === page}
              onClick={() => setPage(one)}
            >
              {t('map.page', { page: one })}
            </Button>
          ))}
        </Group>
      )}
      <ul className="bare-list">
        {form.fields
          .filter((field) => field.page === page)
          .map((field) => (
            <FieldRow
              key={field.name}
              field={field}
              facts={form.facts}
              mapping={map.find((one) => one.field === field.name) ?? null}
              onChange={(mapping) => change(field.name, mapping)}
            />
          ))}
      </ul>
      {changed > 0 && (
        <ActBar>
          <ActButton act={save}>{t('map.save')}</ActButton>
          <Button variant="subtle" onClick={() => setMap(form.map)}>
            {t('map.drop')}
          </Button>
          <p className="small" role="status">
            {t('map.changed', { count: changed })}
          </p>
        </ActBar>
      )}
    </Section>
  );
}
