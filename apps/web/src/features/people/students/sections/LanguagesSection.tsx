import { Button } from '@mantine/core';
import { LANGUAGES, type LanguageSkill } from '@seve/domain';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import { MOST_LANGUAGES } from '../profile-values.js';
import { LanguageRow } from './LanguageRow.js';
import type { SectionProps } from './section-props.js';

/** Languages of the student, each once with its level. */
export function LanguagesSection({ form }: SectionProps) {
  const { t } = useTranslation('profile');
  const { languages } = form.values;
  const free = LANGUAGES.filter((one) => !languages.some(({ language }) => language === one));
  const [first] = free.filter((one) => one !== 'fr');
  const change = (next: LanguageSkill[]) => form.setFieldValue('languages', next);
  return (
    <div id="langues">
      <FormSection title={t('languages.title')} hint={t('languages.hint')}>
        {languages.map((one, index) => (
          <LanguageRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place, so that choosing another language does not lose the focus
            key={index}
            path={`languages.${index}`}
            value={one}
            choices={[one.language, ...free]}
            onChange={(next) => change(languages.map((kept) => (kept === one ? next : kept)))}
            onRemove={() => change(languages.filter((kept) => kept !== one))}
          />
        ))}
        {first && languages.length < MOST_LANGUAGES && (
          <div>
            <Button
              variant="default"
              size="sm"
              leftSection={<IconPlus size={16} stroke={1.8} aria-hidden="true" />}
              onClick={() => change([...languages, { language: first, level: 'b1' }])}
            >
              {t('languages.add')}
            </Button>
          </div>
        )}
      </FormSection>
    </div>
  );
}
