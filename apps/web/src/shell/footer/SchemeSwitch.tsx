import { type MantineColorScheme, NativeSelect, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './SchemeSwitch.module.css';

export function SchemeSwitch() {
  const { t } = useTranslation('shell');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const choices = [
    { value: 'auto', label: t('scheme.auto') },
    { value: 'light', label: t('scheme.light') },
    { value: 'dark', label: t('scheme.dark') },
  ];
  return (
    <NativeSelect
      className={css.scheme}
      size="sm"
      label={t('scheme.label')}
      data={choices}
      value={colorScheme}
      onChange={(event) => setColorScheme(event.currentTarget.value as MantineColorScheme)}
    />
  );
}
