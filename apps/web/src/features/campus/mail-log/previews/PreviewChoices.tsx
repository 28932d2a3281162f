import { Flex } from '@mantine/core';
import { LOCALES } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { ChoiceChips } from '../../../../ui/fields/ChoiceChips.js';
import { PARTS, type PreviewLook, SCHEMES, WIDTHS } from './preview-look.js';

interface PreviewChoicesProps {
  look: PreviewLook;
  onShow: (next: Partial<PreviewLook>) => void;
}

/** Switches for language, part, colour scheme and width of a preview. */
export function PreviewChoices({ look: { langue, partie, theme, largeur }, onShow }: PreviewChoicesProps) {
  const { t } = useTranslation('letter-previews');
  const named = <Value extends string>(values: readonly Value[], of: string) =>
    values.map((value) => ({ value, label: t(`${of}.${value}`) }));
  return (
    <Flex rowGap={0} columnGap="block" wrap="wrap" mb="xs">
      <ChoiceChips
        label={t('language')}
        value={langue}
        choices={named(LOCALES, 'languages')}
        onChoose={(value) => onShow({ langue: value })}
      />
      <ChoiceChips label={t('part')} value={partie} choices={named(PARTS, 'parts')} onChoose={(value) => onShow({ partie: value })} />
      <ChoiceChips label={t('scheme')} value={theme} choices={named(SCHEMES, 'schemes')} onChoose={(value) => onShow({ theme: value })} />
      <ChoiceChips label={t('width')} value={largeur} choices={named(WIDTHS, 'widths')} onChoose={(value) => onShow({ largeur: value })} />
    </Flex>
  );
}
