import { Box, Button, NativeSelect, Textarea } from '@mantine/core';
import { type CampusLawView, type LawParameterName, lawParametersPreviewMutation } from '@seve/api-client';
import { LAW_SOURCE } from '@seve/domain';
import { LAW_PARAMETERS, lawParameter } from '@seve/law';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../ui/fields/CivilDateField.js';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../ui/forms/SubmitForm.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { SidePart } from '../../../ui/layout/SidePart.js';
import { LawEffect } from './LawEffect.js';
import { LawValueFields } from './LawValueFields.js';
import { typedValue } from './law-draft.js';
import { SaveLawRow } from './SaveLawRow.js';
import { useLawRowForm } from './use-law-row-form.js';
import { useLawWords } from './use-law-words.js';

interface FeedLawRowProps {
  law: CampusLawView;
  chosen: LawParameterName;
  onChoose: (name: LawParameterName) => void;
}

/** Form of a new row: parameter, first day, value and legal text. A row can be saved only after a preview of its effect. */
export function FeedLawRow({ law, chosen, onChoose }: FeedLawRowProps) {
  const { t } = useTranslation('law-parameters');
  const words = useLawWords();
  const parameter = lawParameter(chosen) ?? LAW_PARAMETERS[0];
  const table = law.parameters.find(({ name }) => name === chosen) ?? { name: chosen, unit: parameter.unit, knownUntil: null, rows: [] };
  const form = useLawRowForm(parameter, table);
  const preview = useMutation(lawParametersPreviewMutation());
  const [isAsked, setAsked] = useState(false);
  const [comparedWith, setComparedWith] = useState(law.number);
  const value = typedValue(parameter.shape, form.values.value) ?? 0;
  const trial = { parameter: chosen, validFrom: form.values.validFrom, value };
  const isSeen = preview.isSuccess && comparedWith === law.number && JSON.stringify(preview.variables.body) === JSON.stringify(trial);
  const show = () => {
    setComparedWith(law.number);
    return preview.mutateAsync({ body: trial });
  };
  return (
    <SidePart maw="34rem" aria-labelledby="law-feed">
      <Box component="h2" pb="md" id="law-feed" className="h3">
        {t('feed.title')}
      </Box>
      <SubmitForm form={form} isPreview submit={show}>
        {({ isPending }) => (
          <Columns columns="minmax(0, 1fr)" gap="field">
            <p className="small dimmed">{t('feed.how')}</p>
            <NativeSelect
              label={<FieldLabel required>{t('feed.parameter')}</FieldLabel>}
              data={law.parameters.map(({ name }) => ({ value: name, label: words.name(name) }))}
              value={chosen}
              onChange={({ currentTarget }) => onChoose(LAW_PARAMETERS.find(({ name }) => name === currentTarget.value)?.name ?? chosen)}
            />
            <CivilDateField label={t('feed.from')} required {...form.getInputProps('validFrom')} />
            <LawValueFields form={form} parameter={parameter} />
            <Textarea
              label={
                <FieldLabel required hint={t('feed.source-hint')}>
                  {t('feed.source')}
                </FieldLabel>
              }
              required
              withAsterisk={false}
              autosize
              maxLength={LAW_SOURCE.max}
              {...form.getInputProps('source')}
            />
            <Button type="submit" variant={isSeen ? 'default' : 'filled'} loading={isPending}>
              {t('feed.preview')}
            </Button>
          </Columns>
        )}
      </SubmitForm>
      {isSeen && (
        <>
          <LawEffect effect={preview.data} trial={trial} onSave={() => setAsked(true)} />
          <SaveLawRow
            opened={isAsked}
            onClose={() => setAsked(false)}
            onSaved={() => form.reset()}
            row={{ ...trial, source: form.values.source.trim(), basedOn: law.number }}
          />
        </>
      )}
    </SidePart>
  );
}
